using System.Text;
using System.Text.Json.Nodes;
using RegisterNotice.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Json;

public sealed class LocateTests
{
    private const string Document = """
        {
          "id": "ä𝄞", "a/b": { "c~d": 1 },
          "list": [ { "x": 1 }, [ 10, { "y": { "z": null } } ],
            "end" ],
          "list2": {}
        }
        """;

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("/id", "2:3")]
    [InlineData("/a~1b", "2:16")]
    [InlineData("/a~1b/c~0d", "2:25")]
    [InlineData("/list", "3:3")]
    [InlineData("/list/0", "3:13")]
    [InlineData("/list/0/x", "3:15")]
    [InlineData("/list/1/1/y/z", "3:40")]
    [InlineData("/list/2", "4:5")]
    [InlineData("/list2", "5:3")]
    public void A_pointer_is_found_at_its_line_and_column(string pointer, string position) => Locate(Document, pointer).Should().Equal(position);

    [Theory]
    [InlineData("/list/7/x", "3:3")]
    [InlineData("/list/01", "3:3")]
    [InlineData("/list/0/x/y", "3:15")]
    [InlineData("/id/0", "2:3")]
    [InlineData("/nothing", "1:1")]
    public void Where_it_leads_to_nothing_the_nearest_place_above_is_told(string pointer, string position) => Locate(Document, pointer).Should().Equal(position);

    [Fact]
    public void Many_pointers_are_answered_in_their_order() =>
        Locate(Document, "/list/2", "/id", "/list/2", "/list/0/x", "").Should().Equal("4:5", "2:3", "4:5", "3:15", "1:1");

    [Fact]
    public void A_byte_order_mark_takes_no_column() => Locate("\uFEFF{\"a\":1}", "", "/a").Should().Equal("1:1", "1:2");

    [Fact]
    public void Space_before_the_document_counts() => Locate("\n  {\"a\":1}", "", "/a").Should().Equal("2:3", "2:4");

    [Fact]
    public void A_name_is_looked_for_beside_the_parts_that_have_been_found_and_not_in_them() =>
        Locate("{\"a\":{\"b\":1},\"c\":[[0],0],\"b\":2}", "/a", "/b", "/c/1").Should().Equal("1:2", "1:26", "1:23");

    [Fact]
    public void Deep_places_are_found()
    {
        const int Depth = 200;
        var json = string.Concat(Enumerable.Repeat("[", Depth)) + "7" + string.Concat(Enumerable.Repeat("]", Depth));

        Locate(json, string.Concat(Enumerable.Repeat("/0", Depth))).Should().Equal($"1:{Depth + 1}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":1,\"b\"")]
    [InlineData("{\"a\":1,\"\\ud800\":2,\"b\":3}")]
    [InlineData("{\"a\":1} x")]
    public void Whatever_the_text_is_each_pointer_has_an_answer(string json) => Locate(json, "/a", "/b").Should().HaveCount(2).And.OnlyContain(position => position.StartsWith("1:", StringComparison.Ordinal));

    [Fact]
    public void A_member_of_before_is_found_by_the_name_of_today()
    {
        const string Old = "{\n \"representative\": {\n  \"name\": \"A\" },\n \"purposes\": [{\"legalBases\": [{\n  \"specialCategoryGround\": \"publicHealth\" }] }] }";

        Locate(Old, "/representatives", "/representatives/0", "/representatives/0/name", "/representatives/1").Should().Equal("2:2", "2:2", "3:3", "2:2");
        Locate(Old, "/purposes/0/legalBases/0/specialCategory/ground", "/purposes/0/legalBases/0/specialCategory/reference").Should().Equal("5:3", "5:3");
        Locate("{\"representative\":1}", "/representative").Should().Equal("1:2");
    }

    [Fact]
    public void Every_member_of_before_has_a_place_today()
    {
        var deprecated = new List<string>();
        Collect(JsonNode.Parse(NoticeJson.Schema));
        deprecated.Distinct().Should().BeEquivalentTo(FormerPlaces.All.Select(place => place.Former));

        void Collect(JsonNode? node)
        {
            foreach (var (name, value) in node as JsonObject ?? [])
            {
                if (value is JsonObject { } part && part.ContainsKey("deprecated"))
                {
                    deprecated.Add(name);
                }

                Collect(value);
            }

            foreach (var value in node as JsonArray ?? [])
            {
                Collect(value);
            }
        }
    }

    [Fact]
    public void Of_a_member_that_stands_twice_the_first_is_told() => Locate("{\"a\":1,\n\"a\":2}", "/a").Should().Equal("1:2");

    [Fact]
    public void Every_finding_of_a_report_is_placed_in_the_notice_s_own_JSON()
    {
        var json = NoticeJson.Write(FaultlessNotice.Instance with { Purposes = [], DataCategories = [] }, NoticeWriteOptions.Indented);
        var report = NoticeValidator.Validate(NoticeJson.Parse(json), new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today });

        var placed = report.Placed(Encoding.UTF8.GetBytes(json), "seloste.json");

        placed.Should().HaveCount(report.Findings.Count).And.OnlyContain(finding => finding.Source == "seloste.json" && finding.Position != null);
        var dangling = placed.First(finding => finding.Finding.Code == "RN3010");
        json.Split('\n')[dangling.Position!.Value.Line - 1].Should().NotBeEmpty();
    }

    private static IEnumerable<string> Locate(string json, params string[] pointers) => NoticeJson.Locate(Encoding.UTF8.GetBytes(json), [.. pointers.Select(JsonPointer.Parse)]).Select(position => position.ToString());
}
