using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore;

/// <content>Publishing.</content>
public sealed partial class NoticeStore<TContext>
{
    /// <summary>Publishes a notice: adds the next revision, unless the newest one says the same.</summary>
    /// <param name="notice">The notice. Its <see cref="Notice.Revision"/> is not looked at: the store numbers revisions from 1 without gaps.</param>
    /// <param name="publish">For whom, by whom and on top of which revision; <see cref="PublishOptions.Default"/> where null.</param>
    /// <param name="cancellation">Ends the work; nothing is stored then, unless the database had committed already.</param>
    /// <returns>The newest revision, and whether it was added.</returns>
    /// <remarks>
    /// Head, revision and keys are stored in one transaction. Where an expected revision is given and another is the newest, that is a conflict, unless the
    /// newest one says the same as the notice: the caller who did not hear that it was published may ask again (as RFC 9110, section 13.1.1, allows).
    /// Without one
    /// the notice is put on top of whatever there is; writers that meet wait for each other. A revision is never stamped earlier than the one before
    /// it, so that
    /// history reads in one order where a clock is set back.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="NoticeNotStorableException">The notice holds what a database cannot keep; its findings say what and where.</exception>
    /// <exception cref="RevisionConflictException">The newest revision is not the expected one.</exception>
    /// <exception cref="DbUpdateException">The database refused, or other writers came first <see cref="NoticeStoreOptions.MaxAttempts"/> times.</exception>
    /// <exception cref="DbException">The database was not reached, or went away before it answered: ask again, nothing is stored twice.</exception>
    public async Task<PublishResult> PublishAsync(Notice notice, PublishOptions? publish = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        publish ??= PublishOptions.Default;
        var draft = NoticeDraft.Of(notice);
        for (var attempt = 1; ; attempt++)
        {
            var context = await contexts.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            await using var _ = context.ConfigureAwait(false);
            KeepWhole(context);
            var locks = attempt > 1;
            var seen = locks ? null : await StateAsync(context, draft, publish, cancellation).ConfigureAwait(false);
            try
            {
                return await DatabaseFailures.AsToldAsync(() => locks
                    ? PublishLockedAsync(context, draft, publish, cancellation)
                    : PublishAsync(context, draft, publish, seen, cancellation)).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is DbUpdateException or DbException && attempt < options.MaxAttempts)
            {
                if (!DatabaseFailures.IsCertainlyContention(failure)
                    && (locks || !await HasMovedAsync(draft, publish, seen, cancellation).ConfigureAwait(false)))
                {
                    throw;
                }
            }

            await Task.Delay(Jitter(attempt), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Sets what a host may have set otherwise in its contexts, and what a publication rests on.</summary>
    private static void KeepWhole(TContext context)
    {
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.WhenNeeded;
        context.Database.AutoSavepointsEnabled = false;
    }

    /// <summary>Publishes while nobody else may write the head: who comes at the same time waits in the database.</summary>
    private Task<PublishResult> PublishLockedAsync(TContext context, NoticeDraft draft, PublishOptions publish, CancellationToken cancellation) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.ChangeTracker.Clear();
                var transaction = await context.Database.BeginTransactionAsync(token).ConfigureAwait(false);
                await using var _ = transaction.ConfigureAwait(false);

                // A change of nothing is the one lock that every provider knows.
                await context.Set<NoticeHead>()
                    .Where(head => head.Tenant == publish.Tenant && head.Id == draft.Id)
                    .ExecuteUpdateAsync(head => head.SetProperty(it => it.Revision, it => it.Revision), token).ConfigureAwait(false);
                var seen = await StateAsync(context, draft, publish, token).ConfigureAwait(false);
                var result = await PublishAsync(context, draft, publish, seen, token).ConfigureAwait(false);
                await transaction.CommitAsync(token).ConfigureAwait(false);
                return result;
            },
            cancellation);

    private async Task<PublishResult> PublishAsync(
        TContext context,
        NoticeDraft draft,
        PublishOptions publish,
        NoticeState? seen,
        CancellationToken cancellation)
    {
        var newest = seen?.Revision ?? 0;
        if (seen is not null && draft.Says(seen.ContentHash))
        {
            return Result(draft, newest, seen.PublishedAt, draft.As(newest).Fingerprint, isAdded: false);
        }

        if (publish.ExpectedRevision is { } expected && expected != newest)
        {
            throw new RevisionConflictException(draft.Id, expected, newest);
        }

        var next = newest + 1;
        var now = Instant.Max(Now(), seen?.PublishedAt ?? Instant.MinValue);
        var (json, fingerprint) = draft.As(next);
        var head = Head(context, draft, publish.Tenant, seen);
        (head.Revision, head.ContentHash, head.PublishedAt) = (next, draft.ContentHash, now);
        var verdict = Judge(head, draft.WithRevision(next), cancellation);
        context.Add(new NoticeRevision
        {
            Tenant = publish.Tenant,
            Id = draft.Id,
            Revision = next,
            PublishedAt = now,
            PublishedBy = publish.By,
            SchemaVersion = draft.SchemaVersion,
            Fingerprint = fingerprint,
            Json = json,
        });
        ChangeKeys(context, draft, publish.Tenant, seen, verdict);
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return Result(draft, next, now, fingerprint, isAdded: true);
    }

    private static NoticeHead Head(TContext context, NoticeDraft draft, string tenant, NoticeState? seen)
    {
        if (seen is null)
        {
            return context.Add(new NoticeHead
            {
                Tenant = tenant,
                Id = draft.Id,
                Revision = 0,
                ContentHash = draft.ContentHash,
                PublishedAt = default,
            }).Entity;
        }

        var head = context.Attach(seen.AsHead());

        // The rest of the verdict is not read, and may be anything but null.
        head.Property(it => it.JudgeAgainOn).IsModified = true;
        head.Property(it => it.Errors).IsModified = true;
        head.Property(it => it.Warnings).IsModified = true;
        return head.Entity;
    }

    /// <summary>Puts the verdict on the revision that is published in the place of that on the revision before.</summary>
    private Verdict? Judge(NoticeHead head, Notice notice, CancellationToken cancellation)
    {
        if (options.Judging is not { } judging)
        {
            (head.JudgedAsOf, head.JudgeAgainOn, head.JudgedBy, head.Errors, head.Warnings) = (null, null, null, null, null);
            return null;
        }

        var today = new FinnishDays(clock).Today;
        var verdict = Verdict.Of(notice, today, judging.Validation, cancellation);
        (head.JudgedAsOf, head.JudgeAgainOn, head.JudgedBy) = (today, verdict.JudgeAgainOn, RulesVersions.Sortable(judging.RulesVersion));
        (head.Errors, head.Warnings) = (verdict.Errors, verdict.Warnings);
        return verdict;
    }

    private static void ChangeKeys(TContext context, NoticeDraft draft, string tenant, NoticeState? seen, Verdict? verdict)
    {
        var wanted = draft.Keys.ToHashSet();
        wanted.UnionWith((verdict?.Codes ?? []).Select(code => (NoticeKeyKind.FindingCode, code)));
        foreach (var key in seen?.Keys ?? [])
        {
            if (!wanted.Remove((key.Kind, key.Value)))
            {
                context.Remove(key);
            }
        }

        context.AddRange(wanted.Select(key => new NoticeKey { Tenant = tenant, Id = draft.Id, Kind = key.Kind, Value = key.Value }));
    }

    private static async Task<NoticeState?> StateAsync(TContext context, NoticeDraft draft, PublishOptions publish, CancellationToken cancellation)
    {
        var ask = StoreQueries<TContext>.Of(context).State;
        var state = await DatabaseFailures.AsToldAsync(() => ask(context, publish.Tenant, draft.Id, cancellation)).ConfigureAwait(false);
        return state is null || (state.Tenant == publish.Tenant && state.Id == draft.Id)
            ? state
            : throw new InvalidOperationException(
                $"The database takes \"{draft.Id}\" (tenant \"{publish.Tenant}\") for \"{state.Id}\" (tenant \"{state.Tenant}\"), which is another notice. "
                    + "Give NoticeModelOptions.Collation a collation that tells case and spaces apart.");
    }

    private async Task<bool> HasMovedAsync(NoticeDraft draft, PublishOptions publish, NoticeState? seen, CancellationToken cancellation)
    {
        try
        {
            var context = await contexts.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            await using var _ = context.ConfigureAwait(false);
            var now = await StateAsync(context, draft, publish, cancellation).ConfigureAwait(false);
            return (now?.Revision, now?.JudgedAsOf, now?.JudgedBy) != (seen?.Revision, seen?.JudgedAsOf, seen?.JudgedBy);
        }
        catch (DbException)
        {
            // The first failure tells more than this one.
            return false;
        }
    }

    private static PublishResult Result(NoticeDraft draft, int revision, Instant publishedAt, byte[] fingerprint, bool isAdded) => new()
    {
        Version = new()
        {
            Id = draft.Id,
            Revision = revision,
            PublishedAt = publishedAt,
            Fingerprint = NoticeFingerprint.FromBytes(fingerprint),
        },
        IsAdded = isAdded,
    };

    // As it is stored, so that what is told now is what is read later.
    private Instant Now() => Instant.FromUnixTimeTicks(clock.GetCurrentInstant().ToUnixTimeTicks());

    // So that those who met once do not meet again.
    private static TimeSpan Jitter(int attempt) => TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 5 * Math.Min(attempt, 20));
}
