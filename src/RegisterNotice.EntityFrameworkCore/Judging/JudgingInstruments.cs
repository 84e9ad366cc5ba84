using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What a rejudger reports of its progress: metrics and activities by the name of the package, and a log of what went wrong.</summary>
internal sealed partial class JudgingInstruments : IDisposable
{
    public const string Name = "RegisterNotice.EntityFrameworkCore";

    private readonly Meter? owned;
    private readonly ActivitySource activities = new(Name);
    private readonly Counter<long> notices;
    private readonly Histogram<double> batches;
    private readonly ILogger logger;

    public JudgingInstruments(IMeterFactory? meters, ILogger logger)
    {
        var meter = meters?.Create(Name) ?? (owned = new Meter(Name));
        notices = meter.CreateCounter<long>("registernotice.rejudge.notices", "{notice}", "Notices that were judged again, by outcome.");
        batches = meter.CreateHistogram<double>("registernotice.rejudge.batch.duration", "s", "How long a batch took, from the claim to the commit.");
        this.logger = logger;
    }

    public Activity? StartPass(Sweep sweep) =>
        activities.StartActivity("rejudge")?.SetTag("registernotice.as_of", sweep.Day).SetTag("registernotice.only_new", sweep.OnlyNew);

    public Activity? StartBatch() => activities.StartActivity("rejudge batch");

    public void Batch(RejudgeResult done, TimeSpan took)
    {
        Count(done.Judged - done.Changed, "unchanged");
        Count(done.Changed, "changed");
        Count(done.Failed, "failed");
        batches.Record(took.TotalSeconds);
    }

    [LoggerMessage(1, LogLevel.Error, "A rule failed on the notice {Id} of the tenant \"{Tenant}\", which stays unjudged until the next pass.")]
    public partial void RuleFailed(Exception exception, string id, string tenant);

    [LoggerMessage(2, LogLevel.Error, "Judging the stored notices was cut short; it goes on after {Delay}.")]
    public partial void PassFailed(Exception exception, TimeSpan delay);

    [LoggerMessage(3, LogLevel.Information, "Judged {Judged} notices as of {AsOf}: {Changed} verdicts changed, {Failed} notices could not be judged.")]
    public partial void PassDone(string asOf, long judged, long changed, long failed);

    public void Dispose()
    {
        owned?.Dispose();
        activities.Dispose();
    }

    private void Count(long count, string outcome)
    {
        if (count > 0)
        {
            notices.Add(count, new KeyValuePair<string, object?>("registernotice.rejudge.outcome", outcome));
        }
    }
}
