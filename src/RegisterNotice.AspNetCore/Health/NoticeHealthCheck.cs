using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime.Text;

namespace RegisterNotice.AspNetCore.Health;

/// <summary>Tells whether a published notice has an error by the law of today.</summary>
internal sealed class NoticeHealthCheck(VerdictKeeper keeper, NoticeHealthOptions options) : IHealthCheck
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

        var description = string.Create(
            CultureInfo.InvariantCulture,
            $"Notices with errors as of {data["asOf"]}: {failing.Count} of {verdicts.ById.Count}.");
        return failing.Count == 0
            ? HealthCheckResult.Healthy(description, data)
            : new(context.Registration.FailureStatus, description, data: data);
    }
}
