using System.Text.Json.Nodes;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Json;

/// <summary>What version 1.0 wrote is read strictly, and written as it is today.</summary>
public sealed class FormerMemberTests
{
    private const string Before = """{"schemaVersion":"1.0","id":"a","revision":1,"representative":{"name":"Edustaja Oy","emails":["eu@edustaja.example"]}}""";

    [Fact]
    public void The_one_representative_of_before_is_read_as_the_only_one()
    {
        var read = NoticeJson.Read(Before);

        read.Findings.Should().BeEmpty();
        read.Notice!.Representatives.Should().Equal(new ContactPoint { Name = "Edustaja Oy", Emails = ["eu@edustaja.example"] });
        SchemaCheck.Faults(Before, assertsFormat: true).Should().BeEmpty();
    }

    [Fact]
    public void It_is_written_where_it_stands_today()
    {
        var json = JsonNode.Parse(NoticeJson.Write(NoticeJson.Parse(Before)))!;

        json["representative"].Should().BeNull();
        json["representatives"]!.AsArray().Should().ContainSingle().Which!["name"]!.GetValue<string>().Should().Be("Edustaja Oy");
        NoticeJson.Parse(json.ToJsonString()).Should().Be(NoticeJson.Parse(Before));
    }

    [Fact]
    public void Given_in_both_places_it_is_faulty() =>
        NoticeJson.Read(Before.Replace("}}", "},\"representatives\":[{\"name\":\"Liaison Ltd\"}]}")).HasErrors.Should().BeTrue();

    [Fact]
    public void A_fault_in_it_is_reported_where_it_stands() =>
        NoticeJson.Read(Before.Replace("\"Edustaja Oy\"", "1")).Findings.Should().ContainSingle().Which.Pointer.ToString().Should().Be("/representative/name");
}
