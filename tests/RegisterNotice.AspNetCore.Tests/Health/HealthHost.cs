using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Tests.Health;

/// <summary>A host's health checks over a source that counts what it is asked for.</summary>
internal sealed class HealthHost : IDisposable
{
    private readonly ServiceProvider services;

    public HealthHost(Instant now, NoticeHealthOptions? options = null, params Notice[] notices)
    {
        Time = new(now);
        Source = new(notices);
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddScoped<INoticeSource>(_ => Source);
        collection.AddHealthChecks().AddRegisterNotice(options: options);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public StoppedTime Time { get; }

    public CountingSource Source { get; }

    public async Task<HealthReportEntry> CheckAsync() =>
        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken)).Entries["notices"];

    public void Dispose() => services.Dispose();
}
