using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.Json;

namespace RegisterNotice.Hosts.Tests.AspNetCore;

public sealed class OpenApiTests
{
    private const string Prefix = "#/components/schemas/";

    [Fact]
    public async Task The_document_shows_the_schema_of_every_part_that_it_speaks_of()
    {
        var schemas = (await Document())["components"]!["schemas"]!.AsObject();

        foreach (var (name, definition) in NoticeJsonSchema.Definitions(["Notice", "NoticeReport"]))
        {
            schemas[name].Should().NotBeNull("{0} is spoken of", name);
            Members(schemas[name]!).Should().BeEquivalentTo(Members(definition), "{0} is described whole", name);
        }

        schemas["RightKind"]!["enum"]!.AsArray().Select(value => value!.GetValue<string>()).Should().Contain("notSubjectToAutomatedDecision");
        schemas["LocalizedText"]!["additionalProperties"]!["type"]!.GetValue<string>().Should().Be("string");
        schemas["Notice"]!["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
        schemas.Where(schema => schema.Value!.AsObject().Count == 0).Should().BeEmpty("no schema says nothing");
    }

    [Fact]
    public async Task Every_reference_leads_to_a_schema()
    {
        var document = await Document();
        var schemas = document["components"]!["schemas"]!.AsObject();
        var references = References(document).ToList();

        references.Should().Contain([$"{Prefix}Controller", $"{Prefix}TransferDeclaration", $"{Prefix}Purpose", $"{Prefix}Finding"]);
        references.Where(reference => !reference.StartsWith(Prefix, StringComparison.Ordinal) || !schemas.ContainsKey(reference[Prefix.Length..])).Should().BeEmpty();
    }

    [Fact]
    public async Task A_hosts_own_types_refer_to_the_librarys()
    {
        var document = await Document();
        var record = document["components"]!["schemas"]!["HostRecord"]!["properties"]!;

        record["notice"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Notice");
        record["earlier"]!["items"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Notice");
        record["byId"]!["additionalProperties"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Notice");
        record["transfers"]!["oneOf"]!.AsArray().Should().Contain(it => it!["$ref"] != null && it["$ref"]!.GetValue<string>() == $"{Prefix}TransferDeclaration");
        document["paths"]!["/minimal/purposes"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["items"]!["$ref"]!.GetValue<string>().Should().Be($"{Prefix}Purpose");
    }

    private static async Task<JsonNode> Document()
    {
        await using var host = await WebHost.StartAsync(services => services.AddOpenApi(options => options.DescribeNotices()), application => application.MapOpenApi());
        return JsonNode.Parse(await host.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!;
    }

    private static IEnumerable<string> Members(JsonNode schema) => schema["properties"]?.AsObject().Select(member => member.Key) ?? [];

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
