using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.Hosts.Tests.SystemTextJson;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Hosts.Tests.AspNetCore;

public sealed class WebTests
{
    [Theory]
    [InlineData("/minimal")]
    [InlineData("/mvc")]
    public async Task A_notice_goes_through_the_web_whole(string kind)
    {
        await using var host = await WebHost.StartAsync();

        foreach (var notice in Written.Notices)
        {
            var (status, body) = await host.PostAsync($"{kind}/notice", NoticeJson.Write(notice, NoticeWriteOptions.Indented));

            status.Should().Be(200, "{0} is a notice: {1}", notice.Id, body);
            NoticeJson.Parse(body).Should().Be(notice);
        }
    }

    [Theory]
    [InlineData("/minimal")]
    [InlineData("/mvc")]
    public async Task Records_and_lists_of_a_host_go_through_the_web_whole(string kind)
    {
        await using var host = await WebHost.StartAsync();
        var json = JsonSerializer.Serialize(Written.Record(FaultlessNotice.Instance), JsonSerializerOptions.Web);
        var purposes = JsonSerializer.Serialize(FaultlessNotice.Instance.Purposes, JsonSerializerOptions.Web);

        JsonNode.DeepEquals(JsonNode.Parse((await host.PostAsync($"{kind}/record", json)).Body), JsonNode.Parse(json)).Should().BeTrue();
        JsonNode.DeepEquals(JsonNode.Parse((await host.PostAsync($"{kind}/purposes", purposes)).Body), JsonNode.Parse(purposes)).Should().BeTrue();
    }

    [Theory]
    [InlineData("/minimal")]
    [InlineData("/mvc")]
    public async Task A_report_is_returned_as_it_is(string kind)
    {
        await using var host = await WebHost.StartAsync();

        var (status, body) = await host.PostAsync($"{kind}/report", NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }));

        status.Should().Be(200);
        JsonNode.Parse(body)!["findings"]![0]!["code"]!.GetValue<string>().Should().Be("RN5001");
    }

    [Theory]
    [InlineData("/minimal")]
    [InlineData("/mvc")]
    public async Task Values_are_bound_from_routes_and_queries(string kind)
    {
        await using var host = await WebHost.StartAsync();
        var fingerprint = NoticeFingerprint.Of(FaultlessNotice.Instance);

        var text = await host.Client.GetStringAsync(new Uri($"{kind}/values/sv-fi/SE?fingerprint={fingerprint}", UriKind.Relative), TestContext.Current.CancellationToken);

        text.Should().Be($"sv-FI SE {fingerprint}");
    }

    [Fact]
    public async Task A_controller_tells_the_faults_by_itself()
    {
        await using var host = await WebHost.StartAsync();

        var (status, body) = await host.PostAsync("/mvc/notice", """{"schemaVersion":"1.0","id":"a","nope":1}""");

        status.Should().Be(400);
        body.Should().Contain("RN9004").And.Contain("/nope");
    }

    [Fact]
    public async Task A_host_of_minimal_endpoints_has_the_findings_at_hand()
    {
        await using var host = await WebHost.StartAsync(
            services => services.Configure<RouteHandlerOptions>(it => it.ThrowOnBadRequest = true).AddProblemDetails().AddExceptionHandler<FindingsHandler>(),
            application => application.UseExceptionHandler());

        var (status, body) = await host.PostAsync("/minimal/record", """{"tenant":"shop","notice":{"schemaVersion":"1.0","id":"a","nope":1,"controllers":"x"}}""");

        status.Should().Be(422);
        JsonNode.Parse(body)!["findings"]!.AsArray().Select(finding => $"{finding!["code"]} {finding["pointer"]}").Should().Equal("RN9004 /nope", "RN9006 /controllers");
    }

    [Fact]
    public async Task A_host_sets_how_notices_are_read()
    {
        var options = new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve };
        await using var host = await WebHost.StartAsync(services => services
            .ConfigureHttpJsonOptions(it => it.SerializerOptions.Converters.Add(new NoticeJsonConverter(options)))
            .Configure<Microsoft.AspNetCore.Mvc.JsonOptions>(it => it.JsonSerializerOptions.TypeInfoResolverChain.Insert(0, NoticeJson.CreateTypeInfoResolver(options))));

        foreach (var kind in new[] { "/minimal", "/mvc" })
        {
            (await host.PostAsync($"{kind}/notice", """{"schemaVersion":"1.0","id":"a","nope":1}""")).Should().Be((200, """{"schemaVersion":"1.0","id":"a","revision":1,"nope":1}"""));
        }
    }

    private sealed class FindingsHandler : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (exception.InnerException?.InnerException is not NoticeFormatException fault)
            {
                return false;
            }

            httpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await httpContext.Response.WriteAsJsonAsync(new Problem("The notice is faulty.", fault.Findings), cancellationToken);
            return true;
        }
    }

    private sealed record Problem(string Title, IReadOnlyList<Finding> Findings);
}
