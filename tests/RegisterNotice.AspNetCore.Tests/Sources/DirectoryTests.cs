using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using RegisterNotice.AspNetCore.Tests.Pages;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Sources;

/// <summary>Notices in a folder are served as they are in it, and a faulty file takes nothing else with it.</summary>
public sealed class DirectoryTests : IDisposable
{
    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "kirjasto", Revision = 1, UpdatedOn = new(2026, 3, 4) };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("notices-");
    private readonly LogOfTest log = new();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_is_a_notice_that_comes_changes_and_goes()
    {
        await using var host = await StartAsync();
        (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.NotFound);

        Write("kirjasto.json", Library);
        (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.OK);

        Write("kirjasto.json", Library with { Revision = 2, Title = LocalizedText.Of("fi", "Uusi otsikko") });
        (await BodyAsync(host, "kirjasto")).Should().Contain("Uusi otsikko");
        (await StatusAsync(host, "kirjasto/revisions/1")).Should().Be(HttpStatusCode.NotFound);

        File.Delete(Path.Combine(folder.FullName, "kirjasto.json"));
        (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.NotFound);
        log.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Files_with_one_identifier_are_revisions_of_one_notice()
    {
        Write("kirjasto.1.json", Library);
        Write("kirjasto.2.json", Library with { Revision = 2, Purposes = [] });
        await using var host = await StartAsync();

        (await BodyAsync(host, "kirjasto.json")).Should().Contain("\"revision\":2");
        (await BodyAsync(host, "kirjasto/revisions/1.json")).Should().Contain("\"revision\":1");
        (await StatusAsync(host, "kirjasto/changes/1..2")).Should().Be(HttpStatusCode.OK);
        (await FaultsAsync(host)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_faulty_file_is_told_to_those_who_run_the_host_and_the_others_are_served()
    {
        Write("kirjasto.json", Library);
        File.WriteAllText(Path.Combine(folder.FullName, "rikki.json"), """{ "id": "rikki", "foo": 1 }""");
        await using var host = await StartAsync();

        (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.OK);
        (await StatusAsync(host, "rikki")).Should().Be(HttpStatusCode.NotFound);

        var fault = (await FaultsAsync(host)).Should().ContainSingle().Subject;
        fault.Place.Should().EndWith("rikki.json");
        fault.Message.Should().Contain("RN90");
        fault.Findings.Should().NotBeEmpty();
        log.Lines.Should().ContainSingle().Which.Should().StartWith("Error").And.Contain("rikki.json");
        var health = (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken)).Entries["notices"];
        health.Status.Should().Be(HealthStatus.Degraded);
        health.Data["fault:rikki.json"].Should().BeOfType<string>().Which.Should().StartWith("RN90");
        health.Description.Should().EndWith("Files that are not served as they stand: 1.");
    }

    [Fact]
    public async Task A_file_that_becomes_faulty_is_served_as_it_was_until_it_is_mended()
    {
        Write("kirjasto.json", Library);
        await using var host = await StartAsync();
        (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.OK);

        File.WriteAllText(Path.Combine(folder.FullName, "kirjasto.json"), "{ \"id\": \"kirj");
        (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.OK);
        (await FaultsAsync(host)).Should().ContainSingle();

        Write("kirjasto.json", Library with { Title = LocalizedText.Of("fi", "Ehjä taas") });
        (await BodyAsync(host, "kirjasto")).Should().Contain("Ehjä taas");
        (await FaultsAsync(host)).Should().BeEmpty();
        log.Lines.Should().HaveCount(2).And.Subject.Last().Should().StartWith("Information");
    }

    [Fact]
    public async Task Of_two_files_with_one_revision_the_first_by_name_counts()
    {
        Write("a.json", Library with { Title = LocalizedText.Of("fi", "Ensimmäinen") });
        Write("b.json", Library with { Title = LocalizedText.Of("fi", "Toinen") });
        await using var host = await StartAsync();

        (await BodyAsync(host, "kirjasto")).Should().Contain("Ensimmäinen");
        (await FaultsAsync(host)).Should().ContainSingle().Which.Message.Should().Contain("a.json");
    }

    [Fact]
    public async Task A_folder_that_goes_is_a_fault_and_what_was_in_it_is_served_on()
    {
        Write("kirjasto.json", Library);
        await using var host = await StartAsync();
        (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.OK);

        Directory.Move(folder.FullName, folder.FullName + "-moved");
        try
        {
            (await StatusAsync(host, "kirjasto")).Should().Be(HttpStatusCode.OK);
            (await FaultsAsync(host)).Should().ContainSingle().Which.Place.Should().Be(folder.FullName);
        }
        finally
        {
            Directory.Move(folder.FullName + "-moved", folder.FullName);
        }

        (await FaultsAsync(host)).Should().BeEmpty();
    }

    [Fact]
    public async Task To_copy_a_file_publishes_nothing()
    {
        Write("kirjasto.json", Library);
        await using var host = await StartAsync();

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        answer.Content.Headers.LastModified.Should().Be(new DateTimeOffset(2026, 3, 3, 22, 0, 0, TimeSpan.Zero), "the day begins in Helsinki at ten in the evening of the day before");
    }

    [Fact]
    public async Task A_link_is_looked_through()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links need a right of their own on Windows.");
        }

        // As a cluster mounts files: links to a folder that is swapped.
        foreach (var (version, title) in new[] { ("v1", "Vanha"), ("v2", "Uusi sisältö") })
        {
            var data = folder.CreateSubdirectory(version);
            File.WriteAllBytes(Path.Combine(data.FullName, "kirjasto.json"), System.Text.Encoding.UTF8.GetBytes(NoticeJson.Write(Library with { Title = LocalizedText.Of("fi", title) })));
        }

        var current = Path.Combine(folder.FullName, "current");
        Directory.CreateSymbolicLink(current, "v1");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "kirjasto.json"), Path.Combine("current", "kirjasto.json"));
        await using var host = await StartAsync();
        (await BodyAsync(host, "kirjasto")).Should().Contain("Vanha");

        Directory.Delete(current);
        Directory.CreateSymbolicLink(current, "v2");

        (await BodyAsync(host, "kirjasto")).Should().Contain("Uusi sisältö");
    }

    private void Write(string name, Notice notice)
    {
        var path = Path.Combine(folder.FullName, name);
        var before = File.Exists(path) ? File.GetLastWriteTimeUtc(path) : default;
        File.WriteAllText(path, NoticeJson.Write(notice));
        if (File.GetLastWriteTimeUtc(path) <= before)
        {
            File.SetLastWriteTimeUtc(path, before.AddTicks(1));
        }
    }

    private Task<NoticeHost> StartAsync() => NoticeHost.StartAsync(
        services =>
        {
            services.AddLogging(logging => logging.AddProvider(log)).AddRegisterNotice().AddDirectory(folder.FullName, TimeSpan.Zero);
            services.AddHealthChecks().AddRegisterNotice();
        },
        app => app.MapNotices("/tietosuoja"));

    private static async Task<HttpStatusCode> StatusAsync(NoticeHost host, string address)
    {
        using var answer = await host.GetAsync("/tietosuoja/" + address);
        return answer.StatusCode;
    }

    private static async Task<string> BodyAsync(NoticeHost host, string address)
    {
        using var answer = await host.GetAsync("/tietosuoja/" + address);
        return await answer.Content.ReadAsStringAsync();
    }

    private static ValueTask<IReadOnlyList<NoticeSourceFault>> FaultsAsync(NoticeHost host) => host.Services.GetServices<INoticeSourceFaults>().Single().FindFaultsAsync(TestContext.Current.CancellationToken);

    private sealed class LogOfTest : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("RegisterNotice", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Add($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
