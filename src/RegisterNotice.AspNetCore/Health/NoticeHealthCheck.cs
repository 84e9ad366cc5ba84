using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime.Text;

namespace RegisterNotice.AspNetCore.Health;

/// <summary>Tells whether a published notice has an error by the law of today, and whether a file of a source cannot be served.</summary>
internal sealed class NoticeHealthCheck(VerdictKeeper keeper, IReadOnlyList<INoticeSourceFaults> sources, NoticeHealthOptions options)
    : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (await keeper.GetAsync(cancellationToken).ConfigureAwait(false) is not { } verdicts)
        {
            return HealthCheckResult.Healthy("The notices are being judged; there is no outcome yet.");
        }

        var failing = verdicts.Failing;
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["asOf"] = LocalDatePattern.Iso.Format(verdicts.Day),
            ["notices"] = verdicts.ById.Count,
            ["withErrors"] = failing.Count,
        };
        foreach (var verdict in failing.Take(options.MaxNotices))
        {
            data[$"notice:{verdict.Id}"] = string.Join(", ", verdict.Codes);
        }

        var faults = await AddFaultsAsync(data, cancellationToken).ConfigureAwait(false);
        var description = string.Create(
            CultureInfo.InvariantCulture,
            $"Notices with errors as of {data["asOf"]}: {failing.Count} of {verdicts.ById.Count}.")
            + (faults > 0 ? string.Create(CultureInfo.InvariantCulture, $" Files that are not served as they stand: {faults}.") : "");
        return failing.Count + faults == 0
            ? HealthCheckResult.Healthy(description, data)
            : new(context.Registration.FailureStatus, description, data: data);
    }

    // Who reads of a host's health need not learn where its files lie: the log tells that.
    private async ValueTask<int> AddFaultsAsync(Dictionary<string, object> data, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var source in sources)
        {
            foreach (var fault in await source.FindFaultsAsync(cancellation).ConfigureAwait(false))
            {
                count++;
                if (count <= options.MaxNotices)
                {
                    var codes = fault.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal);
                    data[$"fault:{Path.GetFileName(fault.Place)}"] = string.Join(", ", codes);
                }
            }
        }

        return count;
    }
}
