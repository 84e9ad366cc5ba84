using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Json;

public sealed class UnknownMemberTests
{
    private const string Newer = """{"schemaVersion":"1.7","id":"a","revision":1,"controllers":[{"name":"b","mood":{"kind":"good","since":[1,2.50,null,true]}}],"wordings":[{"language":"fi","sections":[{"blocks":[{"kind":"paragraph","text":"x","tone":"calm"}]}]}],"weather":"sunny"}""";

    [Fact]
    public void A_newer_minor_version_is_read_and_written_back_without_loss()
    {
        var result = NoticeJson.Read(Newer);

        result.HasErrors.Should().BeFalse();
        result.Findings.Select(finding => (finding.Code, finding.Severity, finding.Pointer)).Should().Equal(
            ("RN9011", Severity.Info, "/controllers/0/mood"), ("RN9011", Severity.Info, "/wordings/0/sections/0/blocks/0/tone"), ("RN9011", Severity.Info, "/weather"));
        result.Notice!.AdditionalMembers["weather"].Should().Be("\"sunny\"");
        result.Notice.Controllers[0].AdditionalMembers["mood"].Should().Be("""{"kind":"good","since":[1,2.50,null,true]}""");
        NoticeJson.Write(result.Notice).Should().Be(Newer);
    }

    [Fact]
    public void Deep_members_of_a_newer_version_are_written_back_too()
    {
        var json = $$"""{"schemaVersion":"1.1","id":"a","revision":1,"x":{{new string('[', 150)}}{{new string(']', 150)}}}""";

        NoticeJson.Write(NoticeJson.Parse(json, new NoticeReadOptions { MaxDepth = 200 })).Should().Be(json);
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.9")]
    [InlineData("1.10")]
    [InlineData("1.99999")]
    public void A_minor_version_is_a_number_of_at_most_five_digits(string version) =>
        NoticeJson.Read($$"""{"schemaVersion":"{{version}}","id":"a","x":1}""").HasErrors.Should().BeFalse();

    [Fact]
    public void The_kind_of_a_block_is_found_behind_members_that_hold_other_kinds()
    {
        const string Block = """{"rows":[{"cells":["a"]}],"x":{"kind":"paragraph","y":[{"kind":"list"}]},"kind":"table"}""";

        var notice = NoticeJson.Parse($$"""{"schemaVersion":"1.1","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{{Block}}]}]}]}""");

        notice.Wordings[0].Sections[0].Blocks.Single().Should().BeOfType<TableBlock>().Which.Rows[0].Cells.Should().Equal("a");
    }

    [Fact]
    public void Each_is_written_back_in_its_place()
    {
        const string Json = """{"first":0,"schemaVersion":"1.1","id":"a","second":[1],"revision":1,"title":{"fi":"t"},"third":{"id":1},"fourth":null,"purposes":[{"x":1,"id":"p","y":2,"description":{"fi":"d"},"z":3}],"last":true}""";
        var notice = NoticeJson.Parse(Json);

        NoticeJson.Write(notice).Should().Be(Json);
        NoticeJson.Write(notice with { Title = null, RegisterName = LocalizedText.Of("fi", "r") }).Should().Be(Json.Replace("\"title\":{\"fi\":\"t\"}", "\"registerName\":{\"fi\":\"r\"}", StringComparison.Ordinal)
            .Replace(",\"registerName\":{\"fi\":\"r\"},\"third\":{\"id\":1},\"fourth\":null", ",\"third\":{\"id\":1},\"fourth\":null,\"registerName\":{\"fi\":\"r\"}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"id":"a","x":1,"schemaVersion":"1.1","y":2}""")]
    [InlineData("""{"schemaVersion":"1.1","id":"a","dataProtectionOfficer":{"state":"notStated"},"x":1,"cookies":{"state":"notStated"},"y":2}""")]
    public void However_they_are_placed_the_notice_is_read_back_equal(string json)
    {
        var notice = NoticeJson.Parse(json);
        var written = NoticeJson.Write(notice);

        NoticeJson.Parse(written).Should().Be(notice);
        NoticeJson.Write(NoticeJson.Parse(written)).Should().Be(written);
    }

    [Theory]
    [InlineData("\"z\":\"\u00FF\"", "/z")]
    [InlineData("\"z\":[{\"a\":\"b\u00FF\"}]", "/z/0/a")]
    [InlineData("\"z\":{\"\u00FF\":1}", "/z/\uFFFD")]
    [InlineData("\"z\":\"\\ud800\"", "/z")]
    public void A_member_that_is_no_text_is_left_out_so_that_what_is_read_can_be_written_and_read_back(string member, string pointer)
    {
        var result = NoticeJson.Read(System.Text.Encoding.Latin1.GetBytes($"{{\"schemaVersion\":\"1.0\",\"id\":\"a\",{member}}}"), new() { UnknownMembers = UnknownMembers.Preserve });

        result.Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("RN9010", pointer));
        result.Findings[0].Message.Should().Be("Teksti ei ole kelvollista Unicodea.");
        result.Notice.Should().Be(new Notice { Id = "a" });
    }

    [Fact]
    public void Unknown_members_survive_a_change_of_the_part_in_which_they_stand()
    {
        var notice = NoticeJson.Parse(Newer);

        var changed = notice with { Controllers = [notice.Controllers[0] with { Name = "c" }] };

        NoticeJson.Write(changed).Should().Be(Newer.Replace("\"name\":\"b\"", "\"name\":\"c\"", StringComparison.Ordinal));
    }

    [Fact]
    public void They_are_preserved_in_the_current_version_when_asked_for()
    {
        const string Json = """{"schemaVersion":"1.0","id":"a","revision":1,"x":1}""";

        NoticeJson.Read(Json).Findings.Should().ContainSingle().Which.Code.Should().Be("RN9004");
        NoticeJson.Write(NoticeJson.Parse(Json, new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve })).Should().Be(Json);
    }

    [Fact]
    public void They_are_part_of_the_content()
    {
        var options = new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve };
        var one = NoticeJson.Parse("""{"schemaVersion":"1.0","id":"a","x":1}""", options);
        var same = NoticeJson.Parse("""{ "x" : 1, "id":"a","schemaVersion":"1.0"}""", options);
        var other = NoticeJson.Parse("""{"schemaVersion":"1.0","id":"a","x":2}""", options);

        one.Should().Be(same).And.NotBe(other);
        one.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void The_same_unknown_member_twice_is_a_fault() =>
        NoticeJson.Read("""{"schemaVersion":"1.1","id":"a","x":1,"x":2}""").Findings.Select(finding => finding.Code).Should().Equal("RN9011", "RN9005");

    [Fact]
    public void An_unknown_member_with_text_that_is_no_Unicode_is_a_fault() =>
        NoticeJson.Read("""{"schemaVersion":"1.1","id":"a","x":["\ud800"]}""").Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("RN9010", "/x/0"));

    [Fact]
    public void The_schema_that_an_editor_looks_for_is_kept()
    {
        const string Json = """{"$schema":"notice-1.0.schema.json","schemaVersion":"1.0","id":"a","revision":1}""";

        NoticeJson.Read(Json).Findings.Should().BeEmpty();
        NoticeJson.Write(NoticeJson.Parse(Json)).Should().Be(Json);
    }

    [Fact]
    public void Indenting_reaches_into_unknown_members() =>
        NoticeJson.Write(NoticeJson.Parse("""{"schemaVersion":"1.1","id":"a","x":{"y":[1]}}"""), NoticeWriteOptions.Indented)
            .Should().EndWith("  \"x\": {\n    \"y\": [\n      1\n    ]\n  }\n}");

    [Fact]
    public void Bytes_that_are_no_text_are_found_in_members_that_are_kept_too()
    {
        byte[] json = [.. "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"later\":\"x"u8, 0xE6, .. "y\"}"u8];

        var finding = NoticeJson.Read(json, new() { UnknownMembers = UnknownMembers.Preserve }).Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Pointer, finding.Position.ToString()).Should().Be(("RN9010", "/later", $"1:{Array.IndexOf(json, (byte)'x')}"));
    }
}
