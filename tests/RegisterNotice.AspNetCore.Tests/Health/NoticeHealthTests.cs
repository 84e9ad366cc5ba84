using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using RegisterNotice.Tests;

namespace RegisterNotice.AspNetCore.Tests.Health;

public sealed class NoticeHealthTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0);

    private static readonly Notice Faulty = FaultlessNotice.Instance with { Id = "faulty", RetentionRules = [] };

    [Fact]
    public async Task Faultless_notices_are_healthy()
    {
        using var host = new HealthHost(Now, null, FaultlessNotice.Instance);

        var entry = await host.CheckAsync();

        entry.Status.Should().Be(HealthStatus.Healthy);
        entry.Data.Should().Equal(new Dictionary<string, object>(StringComparer.Ordinal) { ["asOf"] = "2026-11-22", ["notices"] = 1, ["withErrors"] = 0 });
    }

    [Fact]
    public async Task A_notice_with_an_error_degrades_the_host_and_is_named()
    {
        using var host = new HealthHost(Now, null, FaultlessNotice.Instance, Faulty);

        var entry = await host.CheckAsync();

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Data["notice:faulty"].Should().Be("RN5001");
        entry.Data["withErrors"].Should().Be(1);
        entry.Description.Should().Be("Notices with errors as of 2026-11-22: 1 of 2.");
    }

    [Fact]
    public async Task The_law_of_today_in_Helsinki_decides_though_nothing_is_published()
    {
        // The GDPR applies from 25 May 2018, and that day begins in Helsinki at nine in the evening of London.
        using var host = new HealthHost(Instant.FromUtc(2018, 5, 24, 20, 59), null, Faulty);
        (await host.CheckAsync()).Status.Should().Be(HealthStatus.Healthy);

        host.Time.Now = Instant.FromUtc(2018, 5, 24, 21, 0);

        (await host.CheckAsync()).Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task A_notice_is_judged_once_until_it_or_the_law_changes()
    {
        using var host = new HealthHost(Now, null, FaultlessNotice.Instance, Faulty);
        await host.CheckAsync();
        await host.CheckAsync();
        host.Source.Found.Should().Be(2);

        host.Time.Now += Duration.FromMinutes(2);
        await host.CheckAsync();
        host.Source.Found.Should().Be(2, "nothing has changed");

        host.Source.Notices = [FaultlessNotice.Instance, Faulty with { RetentionRules = FaultlessNotice.Instance.RetentionRules }];
        (await host.CheckAsync()).Status.Should().Be(HealthStatus.Degraded, "it is not looked up yet");
        host.Time.Now += Duration.FromMinutes(2);
        (await host.CheckAsync()).Status.Should().Be(HealthStatus.Healthy);
        host.Source.Found.Should().Be(3);

        host.Time.Now += Duration.FromDays(1);
        (await host.CheckAsync()).Data["asOf"].Should().Be("2026-11-23");
        host.Source.Found.Should().Be(3, "the law is the same on the next day");
    }

    [Fact]
    public async Task Whoever_asks_at_the_same_time_shares_one_look()
    {
        using var host = new HealthHost(Now, null, FaultlessNotice.Instance, Faulty);
        var gate = new TaskCompletionSource();
        host.Source.Held = gate.Task;

        var asking = Enumerable.Range(0, 8).Select(_ => host.CheckAsync()).ToArray();
        gate.SetResult();

        (await Task.WhenAll(asking)).Should().OnlyContain(entry => entry.Status == HealthStatus.Degraded);
        host.Source.Found.Should().Be(2);
    }

    [Fact]
    public async Task A_store_that_takes_long_does_not_hold_up_the_probe()
    {
        using var host = new HealthHost(Now, new() { Patience = TimeSpan.Zero, RefreshEvery = TimeSpan.Zero }, Faulty);
        var gate = new TaskCompletionSource();
        host.Source.Held = gate.Task;

        var first = await host.CheckAsync();
        (first.Status, first.Data.Count).Should().Be((HealthStatus.Healthy, 0), "there is no outcome yet");

        gate.SetResult();
        HealthReportEntry entry;
        do
        {
            entry = await host.CheckAsync();
        }
        while (entry.Data.Count == 0);
        entry.Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task A_source_that_fails_degrades_the_host_and_is_asked_again()
    {
        using var host = new HealthHost(Now, null, FaultlessNotice.Instance);
        host.Source.Failure = new InvalidOperationException("The store is away.");

        var entry = await host.CheckAsync();
        (entry.Status, entry.Exception!.Message).Should().Be((HealthStatus.Degraded, "The store is away."));

        host.Source.Failure = null;
        (await host.CheckAsync()).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task The_outcome_names_only_so_many_notices_and_counts_all()
    {
        using var host = new HealthHost(Now, new() { MaxNotices = 2 }, [.. Enumerable.Range(0, 5).Select(i => Faulty with { Id = $"n{i}" })]);

        var entry = await host.CheckAsync();

        entry.Data["withErrors"].Should().Be(5);
        entry.Data.Keys.Where(key => key.StartsWith("notice:", StringComparison.Ordinal)).Should().Equal("notice:n0", "notice:n1");
    }
}
