using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RegisterNotice.Validation;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>
/// Judges the newest revisions of stored notices again when the law, the rules or the time has moved, and those that are new. As a hosted service it does so at
/// its start, at midnight in Finland and when it is <see cref="Wake">told</see>; <see cref="JudgeAsync"/> makes one pass.
/// </summary>
/// <typeparam name="TContext">The host's context, whose model has the tables of
/// <see cref="NoticeModelBuilderExtensions.ApplyRegisterNotice"/>.</typeparam>
/// <remarks>
/// <para>
/// A notice is stale when it has never been judged, was judged by older rules, or was judged before a day on which the answer may be another
/// (<see cref="NoticeHead.JudgeAgainOn"/>). Verdicts go to its head and, where they differ, to its keys of the kind
/// <see cref="NoticeKeyKind.FindingCode"/>. A verdict, its keys and what <see cref="INoticeVerdictHandler{TContext}"/> adds are one transaction: a process or
/// a database that dies leaves nothing half, and whoever comes next goes on where it was. No notice is judged twice as of a day by the same rules.
/// </para>
/// <para>
/// On PostgreSQL any number of processes, and of calls in one, share the work. On SQLite and other databases one worker is enough: several do the same work,
/// and write it once. Memory holds one batch without its texts, whatever the number of notices.
/// </para>
/// <para>
/// Progress is told by the meter <c>RegisterNotice.EntityFrameworkCore</c> (<c>registernotice.rejudge.notices</c> with
/// <c>registernotice.rejudge.outcome</c> = <c>unchanged</c>, <c>changed</c> or <c>failed</c>; <c>registernotice.rejudge.batch.duration</c> in seconds), by
/// activities of the same name (<c>rejudge</c>, <c>rejudge batch</c>), and by <see cref="CountStaleAsync"/>.
/// </para>
/// </remarks>
public sealed class NoticeRejudger<TContext> : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    private readonly IDbContextFactory<TContext> contexts;
    private readonly NoticeRejudgerOptions options;
    private readonly INoticeVerdictHandler<TContext>[] handlers;
    private readonly JudgingInstruments instruments;
    private readonly FinnishDays days;
    private readonly string rules;
    private readonly SemaphoreSlim wake = new(0, 1);

    private VerdictTables? tables;
    private volatile bool isTold;

    /// <summary>Creates a rejudger.</summary>
    /// <param name="contexts">Makes the contexts: the host's <c>AddDbContextFactory</c> or, quicker, <c>AddPooledDbContextFactory</c>.</param>
    /// <param name="clock">Tells which day it is in Finland; the system's clock where null.</param>
    /// <param name="options">How it works; <see cref="NoticeRejudgerOptions.Default"/> where null.</param>
    /// <param name="handlers">Who is told of changed verdicts; nobody where null.</param>
    /// <param name="logger">Where failures go; nowhere where null.</param>
    /// <param name="meters">Makes the meter; one of its own where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contexts"/> is null.</exception>
    /// <exception cref="ArgumentException">A suppression of the options names a code that no rule has.</exception>
    public NoticeRejudger(
        IDbContextFactory<TContext> contexts,
        IClock? clock = null,
        NoticeRejudgerOptions? options = null,
        IEnumerable<INoticeVerdictHandler<TContext>>? handlers = null,
        ILogger<NoticeRejudger<TContext>>? logger = null,
        IMeterFactory? meters = null)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        this.contexts = contexts;
        this.options = options ?? NoticeRejudgerOptions.Default;
        RefuseUnknownCodes(this.options.Validation);
        this.handlers = [.. handlers ?? []];
        days = new(clock ?? SystemClock.Instance);
        instruments = new(meters, logger ?? NullLogger<NoticeRejudger<TContext>>.Instance);
        rules = RulesVersions.Sortable(this.options.RulesVersion);
    }

    /// <summary>Tells the running service to go through all notices now, and not at midnight: after a table of the host's own rules has changed, say.</summary>
    /// <remarks>Other processes are not told. It does nothing where the service does not run.</remarks>
    public void Wake()
    {
        isTold = true;
        if (wake.CurrentCount == 0)
        {
            try
            {
                wake.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else has told it in this moment.
            }
        }
    }

    /// <summary>Judges all stale notices by the law of a day, and ends when none is left that nobody else is at.</summary>
    /// <param name="asOf">The day; today in Finland where null. A verdict of a later day is not made anew.</param>
    /// <param name="cancellation">Ends the work after the batch that is committed; what is done stays done.</param>
    /// <returns>What this call did.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public Task<RejudgeResult> JudgeAsync(LocalDate? asOf = null, CancellationToken cancellation = default) =>
        PassAsync(new(asOf ?? days.Today, rules, OnlyNew: false, options.BatchSize), cancellation);

    /// <summary>Counts the notices that are stale on a day, whether or not somebody is at them: how much is left to do.</summary>
    /// <param name="asOf">The day; today in Finland where null.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<long> CountStaleAsync(LocalDate? asOf = null, CancellationToken cancellation = default)
    {
        var sweep = new Sweep(asOf ?? days.Today, rules, OnlyNew: false, options.BatchSize);
        var context = await contexts.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        return await sweep.Stale(context.Set<NoticeHead>()).LongCountAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        instruments.Dispose();
        wake.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        LocalDate? done = null;
        var delay = FirstDelay;
        while (!stoppingToken.IsCancellationRequested)
        {
            TimeSpan rest;
            try
            {
                done = await LookAsync(done, stoppingToken).ConfigureAwait(false);
                (rest, delay) = (days.UntilMidnight(options.PollInterval), FirstDelay);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever fails, a database that is away or a handler of the host: the service goes on when it can.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                (rest, delay) = (delay, TimeSpan.FromTicks(Math.Min(delay.Ticks * 2, TimeSpan.FromMinutes(1).Ticks)));
                done = null;
                instruments.PassFailed(exception, rest);
            }

            await ((Task)wake.WaitAsync(rest, stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // All notices once a day, and what is new in between; returns the day that is done, which it is only when nobody is at a notice any more.
    private async Task<LocalDate?> LookAsync(LocalDate? done, CancellationToken stopping)
    {
        var today = days.Today;
        var isAll = done != today || isTold;
        isTold = false;
        var result = await PassAsync(new(today, rules, OnlyNew: !isAll, options.BatchSize), stopping).ConfigureAwait(false);
        if (result.Judged + result.Failed > 0)
        {
            instruments.PassDone(today.ToString("uuuu-MM-dd", null), result.Judged, result.Changed, result.Failed);
        }

        return !isAll || await CountStaleAsync(today, stopping).ConfigureAwait(false) == 0 ? today : null;
    }

    private async Task<RejudgeResult> PassAsync(Sweep sweep, CancellationToken cancellation)
    {
        using var activity = instruments.StartPass(sweep);
        var all = new RejudgeResult(0, 0, 0);
        RejudgeResult swept;
        do
        {
            // What was published, or let go of by a process that died, behind the place of a sweep is found by the next one.
            swept = await SweepAsync(sweep, cancellation).ConfigureAwait(false);
            all = new(all.Judged + swept.Judged, all.Changed + swept.Changed, all.Failed + swept.Failed);
        }
        while (swept.Judged > 0);

        activity?.SetTag("registernotice.judged", all.Judged).SetTag("registernotice.changed", all.Changed);
        return all;
    }

    private async Task<RejudgeResult> SweepAsync(Sweep sweep, CancellationToken cancellation)
    {
        var all = new RejudgeResult(0, 0, 0);
        (string, string)? after = null;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            using var activity = instruments.StartBatch();
            var began = Stopwatch.GetTimestamp();
            var claimed = await BatchAsync(sweep, after, cancellation).ConfigureAwait(false);
            if (claimed.Count == 0)
            {
                return all;
            }

            after = (claimed[^1].Tenant, claimed[^1].Id);
            var judged = claimed.Count(static notice => notice.Verdict is not null);
            var batch = new RejudgeResult(judged, claimed.Count(static notice => notice.Verdict is not null && notice.IsChanged), claimed.Count - judged);
            instruments.Batch(batch, Stopwatch.GetElapsedTime(began));
            activity?.SetTag("registernotice.judged", batch.Judged).SetTag("registernotice.changed", batch.Changed);
            all = new(all.Judged + batch.Judged, all.Changed + batch.Changed, all.Failed + batch.Failed);
        }
    }

    private async Task<IReadOnlyList<JudgedNotice>> BatchAsync(Sweep sweep, (string Tenant, string Id)? after, CancellationToken cancellation)
    {
        var context = await contexts.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        tables ??= VerdictTables.For(context);

        // Where the host has its provider try again what a network has lost, a transaction is tried again as a whole.
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.ChangeTracker.Clear();
                return await tables.JudgeAsync(
                    context,
                    sweep,
                    after,
                    (notice, json) => Judge(notice, json, sweep, token),
                    judged => TellAsync(context, judged, sweep, token),
                    token).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);
    }

    // Said at once, and not of each notice: judging nothing by no rules is quick.
    private static void RefuseUnknownCodes(NoticeValidationOptions validation) => NoticeValidator.Validate(
        new Notice { Id = "none" },
        validation with
        {
            RuleSet = NoticeRuleSet.Empty,
            Suppressions = [.. validation.Suppressions.Where(suppression => !validation.RuleSet.Contains(suppression.Code))],
        });

    private Verdict? Judge(JudgedNotice notice, string json, Sweep sweep, CancellationToken cancellation)
    {
        try
        {
            return Verdict.OfText(json, sweep.AsOf, options.Validation, cancellation);
        }
#pragma warning disable CA1031 // A rule of the host may throw whatever it likes: one notice must not keep a million others from being judged.
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            instruments.RuleFailed(exception, notice.Id, notice.Tenant);
            return null;
        }
    }

    private async Task TellAsync(TContext context, IReadOnlyList<JudgedNotice> judged, Sweep sweep, CancellationToken cancellation)
    {
        if (handlers.Length == 0)
        {
            return;
        }

        NoticeVerdictChange[] changes = [.. judged.Where(static notice => notice.IsChanged).Select(notice => notice.ToChange(sweep.AsOf))];
        foreach (var handler in changes.Length == 0 ? [] : handlers)
        {
            await handler.VerdictsChangedAsync(context, changes, cancellation).ConfigureAwait(false);
        }
    }
}
