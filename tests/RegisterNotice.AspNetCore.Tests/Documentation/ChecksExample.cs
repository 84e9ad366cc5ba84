using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using RegisterNotice.AspNetCore.OpenApi;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Tests.Documentation;

/// <summary>The examples of docs/hosts.md and of the packages' readmes on checks, health and OpenAPI: their lines stand here, where they are compiled and run.</summary>
public sealed class ChecksExample
{
    [Fact]
    public async Task A_host_checks_serves_and_describes_notices_as_the_page_says()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new StoppedTime(Instant.FromUtc(2026, 11, 22, 9, 0)));
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver()));
        var (notice, archive) = (FaultlessNotice.Instance, new Archive());

        builder.Services.AddRegisterNotice().AddNotices(notice);
        builder.Services.AddHealthChecks().AddRegisterNotice();
        builder.Services.AddOpenApi(options => options.AddRegisterNotice());

        await using var app = builder.Build();
        app.MapOpenApi();
        app.MapNotices("/tietosuoja");
        app.MapNoticeChecks("/notices/check");
        app.MapHealthChecks("/health");

        app.MapNoticeChecks("/notices/check-record", new()
        {
            Reading = new() { MaxBytes = 200_000, UnknownMembers = UnknownMembers.Preserve },
            Validation = new() { RuleSet = NoticeRuleSet.RecordOfProcessing },
            AllowQuery = false,
        });

        app.MapPost("/notices", Results<NoContent, NoticeProblemHttpResult> (Notice notice) =>
            NoticeValidator.Validate(notice) is { HasErrors: true } report
                ? TypedResults.NoticeProblem(report)
                : TypedResults.NoContent());

        app.MapGet("/archive/{id}", (string id) => archive.Find(id) is { } found ? Results.Notice(found) : Results.NotFound());

        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        (await PostAsync(client, "/notices/check", NoticeJson.Write(notice))).Should().Be(204);
        (await PostAsync(client, "/notices/check-record", "{}")).Should().Be(422);
        (await PostAsync(client, "/notices", NoticeJson.Write(notice with { RetentionRules = [] }))).Should().Be(422);
        (await client.GetStringAsync(new Uri("/archive/any", UriKind.Relative), TestContext.Current.CancellationToken)).Should().Contain("<html lang=\"fi\"");
        (await client.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).Should().Be("Healthy");
        var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!;
        document["components"]!["schemas"]!["Notice"]!["properties"]!["retentionRules"].Should().NotBeNull();
        document["paths"]!["/notices"]!["post"]!["responses"]!["422"].Should().NotBeNull();
    }

    private static async Task<int> PostAsync(HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    private sealed class Archive
    {
        public Notice? Find(string id) => id.Length > 0 ? FaultlessNotice.Instance : null;
    }
}
