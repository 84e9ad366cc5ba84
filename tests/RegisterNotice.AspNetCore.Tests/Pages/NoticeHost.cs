using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>A host in memory that serves notices.</summary>
internal sealed class NoticeHost(WebApplication app, HttpClient client) : IAsyncDisposable
{
    public HttpClient Client => client;

    public IServiceProvider Services => app.Services;

    /// <summary>A slim host, as Native AOT has it, with notices at <c>/tietosuoja</c>.</summary>
    public static Task<NoticeHost> StartAsync(params Notice[] notices) =>
        StartAsync(services => services.AddRegisterNotice().AddNotices(notices), app => app.MapNotices("/tietosuoja"));

    public static async Task<NoticeHost> StartAsync(Action<IServiceCollection> add, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        add(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new(app, ((TestServer)app.Services.GetRequiredService<IServer>()).CreateClient());
    }

    /// <summary>Asks for a page with some headers.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address, string? accept = null, string? language = null, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        foreach (var (name, value) in headers.Append(("Accept", accept!)).Append(("Accept-Language", language!)))
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value).Should().BeTrue();
            }
        }

        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }
}
