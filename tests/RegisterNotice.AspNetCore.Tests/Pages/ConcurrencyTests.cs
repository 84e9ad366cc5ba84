using System.Net;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>Many readers while revisions are published.</summary>
public sealed class ConcurrencyTests
{
    private const int Readers = 64;
    private const int Revisions = 10;

    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "kirjasto", Languages = [LanguageTag.Finnish, LanguageTag.Swedish] };

    [Fact]
    public async Task No_reader_gets_an_older_page_than_had_been_published_when_he_asked()
    {
        var source = new PublishingSource();
        var published = source.Publish(Library).Revision;
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice(options => options.CacheBytes = 500_000).AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(i => Task.Run(async () =>
        {
            var reads = 0;
            while (!ended.IsCancellationRequested || reads == 0)
            {
                var least = Volatile.Read(ref published);
                using var answer = await host.GetAsync("/tietosuoja/kirjasto" + (i % 4 == 0 ? "/sv" : ""), i % 2 == 0 ? "application/json" : "text/html");
                answer.StatusCode.Should().Be(HttpStatusCode.OK);
                var body = await answer.Content.ReadAsStringAsync();
                var json = i % 2 == 0 ? body : body.Split("id=\"notice-data\">")[1].Split("</script>")[0];
                NoticeJson.Parse(json).Revision.Should().BeGreaterThanOrEqualTo(least);
                reads++;
            }
        })).ToArray();

        for (var i = 1; i < Revisions; i++)
        {
            await Task.Delay(5);
            Volatile.Write(ref published, source.Publish(Library with { UpdatedOn = new LocalDate(2026, 1, 1).PlusDays(i) }).Revision);
        }

        await ended.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task What_many_ask_for_at_once_is_read_and_written_once()
    {
        var source = new PublishingSource();
        source.Publish(Library);
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
        using (await host.GetAsync("/tietosuoja/kirjasto.json"))
        {
            // What is known of the notice is known now.
        }

        var before = source.Reads;
        var gate = new TaskCompletionSource();
        source.BeforeRead = () => gate.Task;
        var answers = Enumerable.Range(0, Readers).Select(_ => host.GetAsync("/tietosuoja/kirjasto/sv.html")).ToArray();
        await Task.Delay(200);
        gate.SetResult();

        foreach (var answer in await Task.WhenAll(answers))
        {
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            answer.Dispose();
        }

        source.Reads.Should().Be(before + 1);
    }

    [Fact]
    public async Task A_host_that_keeps_nothing_serves_the_same()
    {
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice(options => options.CacheBytes = 0).AddNotices(Library), app => app.MapNotices("/tietosuoja"));
        await using var usual = await NoticeHost.StartAsync(Library);

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");
        using var kept = await usual.GetAsync("/tietosuoja/kirjasto");

        answer.Headers.ETag.Should().Be(kept.Headers.ETag);
    }

    [Fact]
    public async Task Who_gives_up_does_not_take_the_page_from_those_who_wait()
    {
        var source = new PublishingSource();
        source.Publish(Library);
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
        using (await host.GetAsync("/tietosuoja/kirjasto.json"))
        {
            // What is known of the notice is known now.
        }

        using var impatience = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        var reads = 0;
        source.BeforeRead = () =>
        {
            asked.TrySetResult();
            return Interlocked.Increment(ref reads) == 1 ? Task.Delay(Timeout.Infinite, impatience.Token) : Task.CompletedTask;
        };
        var first = host.Client.GetAsync("/tietosuoja/kirjasto/sv.html", impatience.Token);
        await asked.Task;
        var second = host.GetAsync("/tietosuoja/kirjasto/sv.html");
        await impatience.CancelAsync();

        using var answer = await second;
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        await FluentActions.Awaiting(() => first).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task An_error_of_the_source_is_the_hosts_and_passes()
    {
        var source = new PublishingSource();
        source.Publish(Library);
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
        source.BeforeRead = () => throw new InvalidOperationException("The database is away.");

        await FluentActions.Awaiting(() => host.GetAsync("/tietosuoja/kirjasto")).Should().ThrowAsync<InvalidOperationException>();

        source.BeforeRead = null;
        using var answer = await host.GetAsync("/tietosuoja/kirjasto");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_revision_that_goes_while_it_is_read_is_answered_by_what_is_there_now()
    {
        var source = new PublishingSource();
        source.Publish(Library);
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => source), app => app.MapNotices("/tietosuoja"));
        source.BeforeRead = () =>
        {
            source.BeforeRead = null;
            source.Withdraw("kirjasto");
            source.Publish(Library with { Languages = [LanguageTag.English] });
            return Task.CompletedTask;
        };

        using var answer = await host.GetAsync("/tietosuoja/kirjasto");

        answer.Content.Headers.ContentLanguage.Should().Equal("en");
    }
}
