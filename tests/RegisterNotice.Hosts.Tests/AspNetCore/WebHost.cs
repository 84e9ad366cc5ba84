using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using RegisterNotice.Hosts.Tests.SystemTextJson;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Hosts.Tests.AspNetCore;

/// <summary>A web application in memory with controllers beside minimal endpoints.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private WebHost(WebApplication application)
    {
        this.application = application;
        Client = application.GetTestClient();
    }

    public HttpClient Client { get; }

    public static async Task<WebHost> StartAsync(Action<IServiceCollection>? configure = null, Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddControllers().AddApplicationPart(typeof(WebHost).Assembly);
        configure?.Invoke(builder.Services);
        var built = builder.Build();
        built.MapControllers();
        built.MapPost("/minimal/notice", (Notice notice) => notice);
        built.MapPost("/minimal/record", (HostRecord record) => record);
        built.MapPost("/minimal/purposes", (List<Purpose> purposes) => purposes);
        built.MapPost("/minimal/report", (Notice notice) => NoticeValidator.Validate(notice, new() { AsOf = new LocalDate(2026, 11, 22), Language = LanguageTag.English }));
        built.MapGet("/minimal/values/{language}/{country}", (LanguageTag language, CountryCode country, NoticeFingerprint fingerprint) => $"{language} {country} {fingerprint}");
        map?.Invoke(built);
        await built.StartAsync();
        return new(built);
    }

    public async Task<(int Status, string Body)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }
}
