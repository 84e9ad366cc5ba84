using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RegisterNotice.AspNetCore.Tests.Checks;

/// <summary>A slim host in memory that checks notices at <c>/check</c>.</summary>
internal sealed class CheckHost : IAsyncDisposable
{
    public const string Path = "/check";

    private readonly WebApplication application;

    private CheckHost(WebApplication application)
    {
        this.application = application;
        Client = application.GetTestClient();
    }

    public HttpClient Client { get; }

    public static async Task<CheckHost> StartAsync(
        NoticeCheckOptions? options = null,
        Action<IServiceCollection>? configure = null,
        Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        configure?.Invoke(builder.Services);
        var built = builder.Build();
        built.MapNoticeChecks(Path, options);
        map?.Invoke(built);
        await built.StartAsync();
        return new(built);
    }

    public Task<CheckAnswer> PostAsync(string json, string? language = null, string query = "", string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(json), "application/json", language, query, accept);

    public async Task<CheckAnswer> PostAsync(byte[] body, string? contentType, string? language = null, string query = "", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Path + query, UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        Add(request, "Accept-Language", language);
        Add(request, "Accept", accept);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await CheckAnswer.OfAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value).Should().BeTrue();
        }
    }
}
