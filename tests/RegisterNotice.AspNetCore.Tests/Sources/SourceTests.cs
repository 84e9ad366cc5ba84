using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.AspNetCore.Tests.Pages;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.Sources;

/// <summary>Where a host's notices come from.</summary>
public sealed class SourceTests
{
    private static readonly Notice Library = SampleNotices.Faultless[0] with { Id = "b-kirjasto", Revision = 1 };
    private static readonly Notice Clinic = SampleNotices.Faultless[1] with { Id = "a-klinikka", Revision = 1 };

    [Fact]
    public async Task Of_notices_with_one_identifier_that_of_the_first_source_counts()
    {
        await using var host = await NoticeHost.StartAsync(
            services => services.AddRegisterNotice()
                .AddNotices(Library with { Title = LocalizedText.Of("fi", "Ensimmäinen lähde") })
                .AddNotices(Library with { Revision = 7, Title = LocalizedText.Of("fi", "Toinen lähde") }, Clinic),
            app => app.MapNotices("/tietosuoja"));
        using var scope = host.Services.CreateScope();
        var source = scope.ServiceProvider.GetRequiredService<INoticeSource>();

        (await CurrentAsync(source)).Should().Equal(("a-klinikka", 1), ("b-kirjasto", 1));
        (await source.FindVersionAsync("b-kirjasto", 7, default)).Should().BeNull();
        (await source.FindAsync("b-kirjasto", null, default))!.Notice.Title!["fi"].Should().Be("Ensimmäinen lähde");
        (await source.RevisionsAsync("b-kirjasto", default).Select(version => version.Revision).ToListAsync()).Should().Equal(1);
        (await source.RevisionsAsync("puuttuva", default).ToListAsync()).Should().BeEmpty();
        (await source.FindAsync("puuttuva", null, default)).Should().BeNull();
    }

    [Fact]
    public async Task A_source_of_the_hosts_own_is_taken_as_it_is()
    {
        var own = new PublishingSource();
        own.Publish(Library);
        await using var host = await NoticeHost.StartAsync(
            services =>
            {
                services.AddSingleton<INoticeSource>(own);
                services.AddRegisterNotice();
            },
            app => app.MapNotices("/tietosuoja"));

        using var answer = await host.GetAsync("/tietosuoja/b-kirjasto");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_source_that_outlives_the_request_is_not_disposed_of_with_it()
    {
        using var own = new DisposableSource();
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice().AddSource(_ => own), app => app.MapNotices("/tietosuoja"));

        using var answer = await host.GetAsync("/tietosuoja");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        own.IsDisposed.Should().BeFalse();
    }

    [Fact]
    public async Task Notices_in_code_count_as_published_on_the_day_they_name()
    {
        await using var host = await NoticeHost.StartAsync(Library with { UpdatedOn = new(2026, 7, 1) });

        using var answer = await host.GetAsync("/tietosuoja/b-kirjasto");

        answer.Content.Headers.LastModified.Should().Be(new DateTimeOffset(2026, 6, 30, 21, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Two_notices_with_one_revision_are_refused_when_the_host_starts() =>
        FluentActions.Invoking(() => new ServiceCollection().AddRegisterNotice().AddNotices(Library, Library)).Should().Throw<ArgumentException>().WithMessage("*b-kirjasto*");

    [Fact]
    public async Task A_host_without_a_source_is_told_so()
    {
        await using var host = await NoticeHost.StartAsync(services => services.AddRegisterNotice(), app => app.MapNotices("/tietosuoja"));

        await FluentActions.Awaiting(() => host.GetAsync("/tietosuoja/x")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*AddDirectory*");
    }

    [Fact]
    public void A_host_without_the_services_is_told_so()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        FluentActions.Invoking(() => app.MapNotices("/tietosuoja")).Should().Throw<InvalidOperationException>().WithMessage("*AddRegisterNotice()*");
    }

    private static async Task<List<(string Id, int Revision)>> CurrentAsync(INoticeSource source) =>
        await source.CurrentAsync(default).Select(version => (version.Id, version.Revision)).ToListAsync();

    private sealed class DisposableSource : INoticeSource, IDisposable
    {
        public bool IsDisposed { get; private set; }

        public ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) => default;

        public ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) => default;

        public IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, CancellationToken cancellation) => AsyncEnumerable.Empty<PublishedVersion>();

        public IAsyncEnumerable<PublishedVersion> CurrentAsync(CancellationToken cancellation) => AsyncEnumerable.Empty<PublishedVersion>();

        public void Dispose() => IsDisposed = true;
    }
}
