using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RegisterNotice.AspNetCore.OpenApi;
using RegisterNotice.Samples;

namespace RegisterNotice.AspNetCore.Tests.OpenApi;

/// <summary>A host that serves, checks and describes notices.</summary>
internal static class DescribedHost
{
    private static readonly Lazy<Task<string>> Usual = new(() => DocumentAsync());

    public static async Task<string> DocumentAsync(Action<WebApplication>? map = null, Action<OpenApiOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddRegisterNotice().AddNotices(SmallSewingShop.Notice);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver()));
        builder.Services.AddOpenApi(options =>
        {
            options.AddRegisterNotice();
            configure?.Invoke(options);
        });
        await using var app = builder.Build();
        app.MapOpenApi();
        app.MapNotices("/tietosuoja");
        app.MapNoticeChecks("/tietosuoja-tarkistus");
        map?.Invoke(app);
        await app.StartAsync();
        using var client = app.GetTestClient();
        return await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    public static async Task<JsonNode> ParsedAsync(Action<WebApplication>? map = null) =>
        JsonNode.Parse(map is null ? await Usual.Value : await DocumentAsync(map))!;
}
