using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RegisterNotice.AspNetCore;
using RegisterNotice.AspNetCore.Tests.Pages;
using RegisterNotice.Documents;
using RegisterNotice.Publishing;
using RegisterNotice.Samples;

namespace RegisterNotice.Tests.Documentation;

/// <summary>The examples of the package's readme: their lines stand here, where they are compiled and run.</summary>
public sealed class PackageReadmeExample
{
    [Fact]
    public async Task A_host_serves_a_folder_as_the_readme_says()
    {
        await using var app = Host([]);
        await app.StartAsync();
        using var client = ((TestServer)app.Services.GetRequiredService<IServer>()).CreateClient();

        (await client.GetAsync("/tietosuoja/missing")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetAsync("/health")).Should().NotBeNull();
    }

    [Fact]
    public async Task A_host_has_tenants_as_the_readme_says()
    {
        await using var host = await NoticeHost.StartAsync(
            services =>
            {
                services.AddSingleton(new TenantNotices());
                services.AddRateLimiter(options => options.AddPolicy<string>("pages", _ => System.Threading.RateLimiting.RateLimitPartition.GetNoLimiter("")));
                Add(services, SampleNotices.Faultless[0]);
            },
            app =>
            {
                app.UseRouting();
                app.UseRateLimiter();
                Map(app);
            });

        using var answer = await host.GetAsync($"/kunta/tietosuoja/{SampleNotices.Faultless[0].Id}");

        answer.Headers.CacheControl!.MaxAge.Should().Be(TimeSpan.FromMinutes(5));
        answer.Headers.GetValues("Link").Single().Should().StartWith("<https://kunta.example/kunta/tietosuoja/");
    }

    private static WebApplication Host(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddRegisterNotice().AddDirectory("notices"); // a folder of *.json, read anew when a file changes
        builder.Services.AddHealthChecks().AddRegisterNotice();       // degraded when a notice has an error as of today

        var app = builder.Build();
        app.MapNotices("/tietosuoja");
        app.MapNoticeChecks("/tietosuoja/check");                     // POST a notice: 204, or 422 with what is wrong and where
        app.MapHealthChecks("/health");
        return app;
    }

    private static void Add(IServiceCollection services, Notice notice) =>
        services.AddRegisterNotice(options =>
            {
                options.PublicAddress = new Uri("https://kunta.example");                              // behind a proxy
                options.Page = new() { Compose = new() { Layout = Layout.Gdpr } };
                options.CacheControl = new() { Public = true, MaxAge = TimeSpan.FromMinutes(5) };
            })
            .AddNotices(notice)
            .AddSource(provider => provider.GetRequiredService<TenantNotices>());

    private static void Map(WebApplication app)
    {
        app.MapNotices("/{tenant}/tietosuoja").RequireRateLimiting("pages");
    }

    private sealed class TenantNotices : INoticeSource
    {
        public ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) => default;

        public ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) => default;

        public IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, CancellationToken cancellation) => AsyncEnumerable.Empty<PublishedVersion>();

        public IAsyncEnumerable<PublishedVersion> CurrentAsync(CancellationToken cancellation) => AsyncEnumerable.Empty<PublishedVersion>();
    }
}
