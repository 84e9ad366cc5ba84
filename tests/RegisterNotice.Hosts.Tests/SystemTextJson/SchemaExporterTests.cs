using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Hosts.Tests.SystemTextJson;

public sealed class SchemaExporterTests
{
    [Fact]
    public void Every_type_of_the_model_is_described_with_all_that_it_refers_to()
    {
        foreach (var type in ModelTypes.InJson.Concat([typeof(NoticeFingerprint), typeof(NoticeReport), typeof(Finding), typeof(NoticeCoverage)]))
        {
            var schema = JsonSerializerOptions.Web.GetJsonSchemaAsNode(type, NoticeJsonSchema.ExporterOptions);

            var name = NoticeJsonSchema.NameOf(type)!;
            schema["$ref"]!.GetValue<string>().Should().Be($"#/$defs/{name}");
            schema["$defs"]![name]!.AsObject().Should().NotBeEmpty("{0} is described", type);
            JsonNode.DeepEquals(schema, NoticeJsonSchema.Of(type)).Should().BeTrue();
            Dangling(schema).Should().BeEmpty();
        }
    }

    [Fact]
    public void Parts_are_described_as_in_the_published_schema()
    {
        var published = JsonNode.Parse(NoticeJson.Schema)!;

        foreach (var (name, definition) in published["$defs"]!.AsObject())
        {
            JsonNode.DeepEquals(NoticeJsonSchema.Definitions([name])[name], definition).Should().BeTrue();
        }

        JsonNode.DeepEquals(NoticeJsonSchema.Of(typeof(Notice))!["$defs"]!["Notice"]!["properties"], published["properties"]).Should().BeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hosts_record_is_described_with_the_library_inside(bool isGenerated)
    {
        var options = isGenerated ? HostContext.Default.Options : JsonSerializerOptions.Web;
        var schema = options.GetJsonSchemaAsNode(typeof(HostRecord), NoticeJsonSchema.ExporterOptions);
        var record = schema["properties"]!;

        record["notice"]!.ToJsonString().Should().Be("""{"$ref":"#/$defs/Notice"}""");
        record["earlier"]!["items"]!.ToJsonString().Should().Be("""{"$ref":"#/$defs/Notice"}""");
        record["byId"]!["additionalProperties"]!.ToJsonString().Should().Be("""{"$ref":"#/$defs/Notice"}""");
        record["sector"]!.ToJsonString().Should().Be("""{"anyOf":[{"$ref":"#/$defs/Sector"},{"type":"null"}]}""");
        record["transfers"]!.ToJsonString().Should().Be("""{"anyOf":[{"$ref":"#/$defs/TransferDeclaration"},{"type":"null"}]}""");
        record["reviewedOn"]!.ToJsonString().Should().Be("""{"anyOf":[{"$ref":"#/$defs/LocalDate"},{"type":"null"}]}""");
        record["madeOn"]!.ToJsonString().Should().Be("""{"$ref":"#/$defs/LocalDate"}""");
        schema["$defs"]!["LocalDate"]!["format"]!.GetValue<string>().Should().Be("date");
        Dangling(schema).Should().BeEmpty();
    }

    [Fact]
    public void Types_of_others_are_left_as_they_are()
    {
        NoticeJsonSchema.NameOf(typeof(Uri)).Should().BeNull();
        NoticeJsonSchema.Of(typeof(Uri)).Should().BeNull();
        NoticeJsonSchema.Definitions(["Uri"]).Should().BeEmpty();
        JsonSerializerOptions.Web.GetJsonSchemaAsNode(typeof(Period), NoticeJsonSchema.ExporterOptions).ToJsonString().Should().NotContain("$defs", "without the converter a period is what the host makes of it");
    }

    [Fact]
    public void Nodes_of_one_call_are_not_those_of_another()
    {
        var one = NoticeJsonSchema.Of(typeof(Notice))!;
        one["$defs"]!.AsObject().Clear();

        NoticeJsonSchema.Of(typeof(Notice))!["$defs"]!.AsObject().Should().NotBeEmpty();
    }

    private static IEnumerable<string> Dangling(JsonNode root) => References(root).Where(reference => root["$defs"]![reference["#/$defs/".Length..]] is null);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
