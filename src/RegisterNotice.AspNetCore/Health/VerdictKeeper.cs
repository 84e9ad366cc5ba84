using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using RegisterNotice.Publishing;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Health;

/// <summary>Keeps what was found in the notices of a source. One look through the source serves all who ask at the time.</summary>
internal sealed class VerdictKeeper(NoticeHealthOptions options, IServiceScopeFactory scopes, TimeProvider time, IHostApplicationLifetime? lifetime)
{
    private static readonly DateTimeZone Finland = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    private readonly Lock turn = new();
    private volatile NoticeVerdicts? last;
    private Task<NoticeVerdicts>? running;

    /// <summary>The verdicts, made now where those that are there are of another day or too old.</summary>
    /// <returns>The verdicts; those before, or null where there are none, where making them takes longer than the patience of the options.</returns>
    public async Task<NoticeVerdicts?> GetAsync(CancellationToken cancellation)
    {
        var today = Today();
        if (last is { } known && known.Day == today && time.GetElapsedTime(known.At) < options.RefreshEvery)
        {
            return known;
        }

        var run = Run(today);
        try
        {
            return await run.WaitAsync(options.Patience, time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!run.IsCompleted)
        {
            return last;
        }
    }

    private Task<NoticeVerdicts> Run(LocalDate today)
    {
        lock (turn)
        {
            return running is null || running.IsCompleted
                ? running = Task.Run(() => LookAsync(today, lifetime?.ApplicationStopping ?? CancellationToken.None))
                : running;
        }
    }

    private async Task<NoticeVerdicts> LookAsync(LocalDate today, CancellationToken cancellation)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var source = options.Source?.Invoke(scope.ServiceProvider) ?? scope.ServiceProvider.GetRequiredService<INoticeSource>();
            return last = await LookAsync(source, today, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<NoticeVerdicts> LookAsync(INoticeSource source, LocalDate today, CancellationToken cancellation)
    {
        var at = time.GetTimestamp();
        var known = last?.ById;
        var found = new SortedDictionary<string, NoticeVerdict>(StringComparer.Ordinal);
        await foreach (var version in source.CurrentAsync(cancellation).ConfigureAwait(false))
        {
            if (known?.GetValueOrDefault(version.Id) is { } kept && kept.Holds(version.Fingerprint, today))
            {
                found[version.Id] = kept;
            }
            else if (await source.FindAsync(version.Id, version.Revision, cancellation).ConfigureAwait(false) is { } published)
            {
                found[version.Id] = Judge(published, today, cancellation);
            }
        }

        return new(today, at, found);
    }

    private NoticeVerdict Judge(PublishedNotice published, LocalDate today, CancellationToken cancellation)
    {
        var report = NoticeValidator.Validate(published.Notice, options.Validation with { AsOf = today }, cancellation);
        string[] codes = [.. report.Errors.Select(finding => finding.Code).Distinct(StringComparer.Ordinal)];
        return new(published.Version.Id, published.Version.Fingerprint, codes, today, NoticeValidator.HoldsUntil(published.Notice, today, options.Validation));
    }

    private LocalDate Today()
    {
        var validation = options.Validation;
        return validation.AsOf ?? (ReferenceEquals(validation.Clock, SystemClock.Instance)
            ? Instant.FromDateTimeOffset((validation.TimeProvider ?? time).GetUtcNow())
            : validation.Clock.GetCurrentInstant()).InZone(Finland).Date;
    }
}
