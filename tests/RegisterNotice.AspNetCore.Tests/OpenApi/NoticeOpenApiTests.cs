using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Tests.OpenApi;

public sealed class NoticeOpenApiTests
{
    private const string Prefix = "#/components/schemas/";

    [Theory]
    [InlineData(OpenApiSpecVersion.OpenApi3_1)]
    [InlineData(OpenApiSpecVersion.OpenApi3_0)]
    public async Task The_document_is_valid(OpenApiSpecVersion version)
    {
        var json = await DescribedHost.DocumentAsync(MapAll, options => options.OpenApiVersion = version);

        var read = OpenApiDocument.Parse(json, "json");

        read.Diagnostic!.Errors.Should().BeEmpty();
        read.Diagnostic.Warnings.Should().BeEmpty();
        read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()).Should().BeEmpty();
    }

    [Fact]
    public async Task Each_operation_has_an_identifier_of_its_own_and_head_goes_without()
    {
        var document = await DescribedHost.ParsedAsync(MapAll);

        var operations = Operations(document).ToList();
        operations.Select(operation => operation.Method).Should().NotContain("head");
        var ids = operations.Select(operation => operation.Operation["operationId"]?.GetValue<string>()).OfType<string>().ToList();
        ids.Should().OnlyHaveUniqueItems().And.Contain(["getNotice", "getNotice2", "getNoticeInLanguage", "getNoticeRevision", "checkNotice", "checkNotice2", "listNotices", "mine"]);
        operations.Where(operation => operation.Operation["tags"]![0]!.GetValue<string>() == "Notices").Should().OnlyContain(operation => operation.Operation["operationId"] != null);
    }

    [Fact]
    public async Task Every_parameter_of_a_path_is_described()
    {
        var document = await DescribedHost.ParsedAsync(app => app.MapNotices("/{tenant:length(2)}/notices"));

        foreach (var (path, _, operation) in Operations(document))
        {
            var named = path.Split('{').Skip(1).Select(part => part.Split('}')[0]);
            var described = (operation["parameters"]?.AsArray() ?? []).Where(it => it!["in"]!.GetValue<string>() == "path").Select(it => it!["name"]!.GetValue<string>());
            described.Should().BeEquivalentTo(named, path);
        }

        document["paths"]!["/{tenant}/notices/{noticeId}"]!["get"]!["parameters"]!.AsArray().Should().HaveCount(2);
        var notice = document["paths"]!["/tietosuoja/{noticeId}"]!["get"]!["parameters"]![0]!;
        notice["description"]!.GetValue<string>().Should().Contain("identifier");
    }

    [Fact]
    public async Task A_check_says_what_it_takes_and_what_it_answers()
    {
        var check = (await DescribedHost.ParsedAsync())["paths"]!["/tietosuoja-tarkistus"]!["post"]!;

        check["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Notice");
        check["requestBody"]!["required"]!.GetValue<bool>().Should().BeTrue();
        check["parameters"]!.AsArray().Select(it => it!["name"]!.GetValue<string>()).Should().Equal("asOf", "rules");
        check["responses"]!.AsObject().Select(it => it.Key).Should().BeEquivalentTo("200", "204", "400", "406", "413", "415", "422");
        check["responses"]!["422"]!["content"]!["application/problem+json"]!["schema"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}NoticeProblemDetails");
        check["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}NoticeReport");
    }

    [Fact]
    public async Task A_page_says_in_which_formats_it_is_there()
    {
        var responses = (await DescribedHost.ParsedAsync())["paths"]!["/tietosuoja/{noticeId}"]!["get"]!["responses"]!;

        var content = responses["200"]!["content"]!.AsObject();
        content.Select(it => it.Key).Should().BeEquivalentTo("text/html", "application/json", "text/markdown", "text/plain");
        content["application/json"]!["schema"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Notice");
        content["text/html"]!["schema"]!["type"]!.GetValue<string>().Should().Be("string");
        responses.AsObject().Select(it => it.Key).Should().BeEquivalentTo("200", "304", "404", "406");
    }

    [Fact]
    public async Task Every_reference_leads_to_a_schema_that_says_something()
    {
        var document = await DescribedHost.ParsedAsync(MapAll);
        var schemas = document["components"]!["schemas"]!.AsObject();

        var references = References(document).Distinct(StringComparer.Ordinal).ToList();
        references.Should().Contain([$"{Prefix}Purpose", $"{Prefix}Finding", $"{Prefix}NoticeProblemDetails"]);
        references.Where(reference => !schemas.ContainsKey(reference[Prefix.Length..])).Should().BeEmpty();
        schemas.Where(schema => schema.Value!.AsObject().Count == 0).Should().BeEmpty();
    }

    [Fact]
    public async Task A_hosts_own_types_refer_to_the_librarys()
    {
        var document = await DescribedHost.ParsedAsync(MapAll);

        var members = document["components"]!["schemas"]!["HostAnswer"]!["properties"]!;

        members["notice"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Notice");
        members["earlier"]!["items"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Notice");
        members["byId"]!["additionalProperties"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Purpose");
        var either = document["paths"]!["/either"]!["get"]!["responses"]!["422"]!["content"]!["application/problem+json"]!["schema"]!;
        either["$ref"]!.GetValue<string>().Should().Be($"{Prefix}NoticeProblemDetails");
    }

    [Fact]
    public async Task The_schemas_of_the_document_hold_for_what_is_answered()
    {
        var schemas = (await DescribedHost.ParsedAsync())["components"]!["schemas"]!.AsObject();

        var noticeSchema = SchemaOf(schemas, "Notice");
        foreach (var notice in SampleNotices.All)
        {
            Holds(noticeSchema, NoticeJson.Write(notice)).Should().BeTrue(notice.Id);
        }

        Holds(noticeSchema, """{"schemaVersion":"1.0","id":"a","foo":1}""").Should().BeFalse();
        var problemSchema = SchemaOf(schemas, "NoticeProblemDetails");
        await using var host = await Checks.CheckHost.StartAsync(new() { Validation = new() { AsOf = FaultlessNotice.Today } });
        var answer = await host.PostAsync(NoticeJson.Write(FaultlessNotice.Instance with { RetentionRules = [] }));
        Holds(problemSchema, answer.Body).Should().BeTrue(answer.Body);
        Holds(problemSchema, """{"findings":[{}]}""").Should().BeFalse();
    }

    [Fact]
    public async Task Every_member_of_a_finding_is_described()
    {
        var described = (await DescribedHost.ParsedAsync())["components"]!["schemas"]!["Finding"]!["properties"]!.AsObject().Select(member => member.Key);
        var findings = RuleExamples().SelectMany(notice => NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Placed(Encoding.UTF8.GetBytes(NoticeJson.Write(notice)))).ToList();

        var written = JsonNode.Parse(JsonReportWriter.Write(findings))!["findings"]!.AsArray().SelectMany(finding => finding!.AsObject().Select(member => member.Key)).Distinct(StringComparer.Ordinal).ToList();

        written.Should().Contain("pointers").And.BeSubsetOf(described);
    }

    // One cause that touches several places among them.
    private static IEnumerable<Notice> RuleExamples() => SampleNotices.All.Select(notice => notice with { RetentionRules = [], DataCategories = [.. notice.DataCategories.Select(category => category with { PurposeIds = [] })] });

    private static void MapAll(WebApplication app)
    {
        app.MapNotices("/dataskydd");
        app.MapNoticeChecks("/check");
        app.MapNoticeChecks("/mine").WithName("mine");
        app.MapGet("/host", () => new HostAnswer(FaultlessNotice.Instance, [], [], null));
        app.MapGet("/either", Results<Ok<Notice>, NoticeProblemHttpResult> () => TypedResults.NoticeProblem(NoticeReport.Clean));
    }

    private static JsonSchema SchemaOf(JsonObject schemas, string name)
    {
        var whole = new JsonObject { ["$ref"] = $"{Prefix}{name}", ["$defs"] = schemas.DeepClone() };
        return JsonSchema.FromText(whole.ToJsonString().Replace(Prefix, "#/$defs/", StringComparison.Ordinal));
    }

    private static bool Holds(JsonSchema schema, string json) => schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid;

    private static IEnumerable<(string Path, string Method, JsonNode Operation)> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (path.Key, operation.Key, operation.Value!)));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
