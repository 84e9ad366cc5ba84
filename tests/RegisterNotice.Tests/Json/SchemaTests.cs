using System.Text.Json.Nodes;
using RegisterNotice.Json;
using RegisterNotice.Samples;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Json;

public sealed class SchemaTests
{
    [Fact]
    public void The_published_schema_is_what_the_reader_accepts() => Approved.ShouldBe(SchemaGenerator.Generate(), "src/RegisterNotice/Json/notice.schema.json");

    [Fact]
    public void It_says_which_draft_it_is_of() => JsonNode.Parse(NoticeJson.Schema)!["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");

    [Fact]
    public void It_accepts_a_notice_that_uses_every_member() => Faults(NoticeJson.Write(ModelTypes.FullNotice())).Should().BeEmpty();

    [Fact]
    public void It_accepts_every_sample()
    {
        foreach (var notice in SampleNotices.All.Append(FaultlessNotice.Instance))
        {
            Faults(NoticeJson.Write(notice)).Should().BeEmpty("{0} is a notice", notice.Id);
        }
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0"}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","unknown":1}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":[{"businessId":"2345678-0"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","rights":[{"kind":"accesss"}]}""")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","title":"x"}""")]
    public void It_refuses_what_the_reader_refuses(string json)
    {
        NoticeJson.Read(json).Findings.Should().NotBeEmpty();
        Faults(json).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_member_is_described()
    {
        var definitions = JsonNode.Parse(NoticeJson.Schema)!["$defs"]!.AsObject();

        foreach (var definition in definitions)
        {
            foreach (var property in definition.Value!["properties"]!.AsObject().Where(property => property.Key != "kind" || property.Value!["const"] is null))
            {
                property.Value!["description"].Should().NotBeNull("{0}.{1} is described", definition.Key, property.Key);
            }
        }
    }

    private static IEnumerable<string> Faults(string json) => SchemaCheck.Faults(json, assertsFormat: true);
}
