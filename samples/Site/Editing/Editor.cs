using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RegisterNotice.Changes;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Json;
using RegisterNotice.Schedules;
using RegisterNotice.Site.Hosting;
using RegisterNotice.Validation;

namespace RegisterNotice.Site.Editing;

/// <summary>What an editor does with a notice: keep a draft, see what it would change and break, publish it.</summary>
internal sealed class Editor(NoticeStore<SiteDatabase> store, IDbContextFactory<SiteDatabase> contexts, IClock clock)
{
    private static readonly DateTimeZone Finland = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    /// <summary>Today in Finland.</summary>
    public LocalDate Today => clock.GetCurrentInstant().InZone(Finland).Date;

    /// <summary>The draft of a notice, or what is published where there is none, and all there is to say of it; null where there is no such notice.</summary>
    public async Task<Review?> ReviewAsync(string id, LanguageTag language, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation: cancellation) is not { } published)
        {
            return null;
        }

        var draft = await DraftAsync(id, cancellation);
        var json = draft?.Json ?? NoticeJson.Write(published.Notice, NoticeWriteOptions.Indented);
        var read = NoticeJson.Read(json, new() { Language = language });
        var notice = read.HasErrors || read.Notice.Id != id ? null : read.Notice;
        var judged = notice ?? published.Notice;
        return new()
        {
            Published = published,
            Json = json,
            IsDraft = draft is not null,
            BasedOn = draft?.BasedOn ?? published.Version.Revision,
            Faults = [.. read.Findings.Where(finding => finding.Severity == Severity.Error)],
            HasOtherId = !read.HasErrors && read.Notice.Id != id,
            Notice = notice,
            Findings = notice is null
                ? []
                : NoticeValidator.Validate(notice, new() { AsOf = Today, Language = language }, cancellation).Placed(Encoding.UTF8.GetBytes(json)),
            Comparison = draft is null || notice is null ? null : NoticeComparison.Of(published.Notice, notice with { UpdatedOn = Today }),
            Due = ReviewCalendar.Of(judged, Today, Today.PlusYears(1), cancellationToken: cancellation).Entries,
        };
    }

    /// <summary>Keeps what the editor has typed.</summary>
    public async Task SaveAsync(string id, string json, int basedOn, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await ReplaceAsync() > 0)
        {
            return;
        }

        context.Drafts.Add(new() { Id = id, Json = json, BasedOn = basedOn });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another editor began a draft at the same moment: the later text counts.
            await ReplaceAsync();
        }

        Task<int> ReplaceAsync() => context.Drafts
            .Where(draft => draft.Id == id)
            .ExecuteUpdateAsync(draft => draft.SetProperty(it => it.Json, json).SetProperty(it => it.BasedOn, basedOn), cancellation);
    }

    /// <summary>Throws the draft away.</summary>
    public async Task DiscardAsync(string id, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Drafts.Where(draft => draft.Id == id).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Whether somebody has a draft of a notice.</summary>
    public async Task<bool> HasDraftAsync(string id, CancellationToken cancellation) => await DraftAsync(id, cancellation) is not null;

    /// <summary>Publishes the draft on top of the revision that the editor has seen.</summary>
    /// <param name="review">What the editor was shown.</param>
    /// <param name="seen">The newest revision that the editor was shown.</param>
    /// <param name="confirmation">What the editor has said to know.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<PublishOutcome> PublishAsync(Review review, int seen, Confirmation confirmation, string by, CancellationToken cancellation)
    {
        if (review.Notice is not { } notice)
        {
            return PublishOutcome.Faulty;
        }

        if (NoticeFingerprint.OfFacts(notice) == NoticeFingerprint.OfFacts(review.Published.Notice))
        {
            return PublishOutcome.Unchanged;
        }

        // Another editor may have saved the draft in the meantime: what was confirmed is the draft that was shown.
        if (confirmation.Of != NoticeFingerprint.Of(notice).ToString())
        {
            return PublishOutcome.ChangedMeanwhile;
        }

        if ((review.MaterialChanges.Any() && !confirmation.Material) || (review.HasErrors && !confirmation.Errors))
        {
            return PublishOutcome.NotConfirmed;
        }

        try
        {
            await store.PublishAsync(notice with { UpdatedOn = Today }, new() { By = by, ExpectedRevision = seen }, cancellation);
        }
        catch (RevisionConflictException)
        {
            return PublishOutcome.Conflict;
        }
        catch (NoticeNotStorableException)
        {
            return PublishOutcome.Faulty;
        }

        await DiscardAsync(notice.Id, cancellation);
        return PublishOutcome.Published;
    }

    private async Task<Draft?> DraftAsync(string id, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id, cancellation);
    }
}
