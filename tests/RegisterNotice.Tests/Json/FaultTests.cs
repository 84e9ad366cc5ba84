using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Words;

namespace RegisterNotice.Tests.Json;

public sealed class FaultTests
{
    [Theory]
    [InlineData("", "RN9001", "")]
    [InlineData("   ", "RN9001", "")]
    [InlineData("nul", "RN9001", "")]
    [InlineData("{", "RN9001", "")]
    [InlineData("""{"schemaVersion":"1.0","id":"a"} x""", "RN9001", "")]
    [InlineData("""{"schemaVersion":"1.0","id":"a"}{}""", "RN9001", "")]
    [InlineData("""{"schemaVersion":"1.0","id":"a",}""", "RN9001", "/id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a" /* c */}""", "RN9001", "/id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":[{"name":"b" """, "RN9001", "/controllers/0/name")]
    [InlineData("null", "RN9008", "")]
    [InlineData("[]", "RN9006", "")]
    [InlineData("\"text\"", "RN9006", "")]
    [InlineData("""{"schemaVersion":"2.0","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"id":"a","unknown":1,"schemaVersion":"2.0"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"0.9","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.01","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.a","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.1a","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1./","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.1:","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.100000","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.0.0","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"","id":"a"}""", "RN9002", "/schemaVersion")]
    [InlineData("""{"schemaVersion":5,"id":"a"}""", "RN9006", "/schemaVersion")]
    [InlineData("""{"x":{"schemaVersion":"2.0"},"schemaVersion":"1.0","id":"a"}""", "RN9004", "/x")]
    [InlineData("""{"schemaVersion":"1.0"}""", "RN9003", "/id")]
    [InlineData("""{"id":"a"}""", "RN9003", "/schemaVersion")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","purposes":[{"id":"p"}]}""", "RN9003", "/purposes/0/description")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"text":"x"}]}]}]}""", "RN9003", "/wordings/0/sections/0/blocks/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","name":"x"}""", "RN9004", "/name")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","a/b~c":"x"}""", "RN9004", "/a~1b~0c")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","Title":{"fi":"x"}}""", "RN9004", "/Title")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":[{"name":"b","$id":"1"}]}""", "RN9004", "/controllers/0/$id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","id":"b"}""", "RN9005", "/id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","title":{"fi":"x","fi":"y"}}""", "RN9005", "/title/fi")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","title":{"fi":"x","\u0066i":"y"}}""", "RN9005", "/title/fi")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","\u0069d":"b"}""", "RN9005", "/id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"kind":"paragraph","text":"x","kind":"paragraph"}]}]}]}""", "RN9005", "/wordings/0/sections/0/blocks/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"k\u0069nd":"paragraph","text":"x","kind":"list"}]}]}]}""", "RN9005", "/wordings/0/sections/0/blocks/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":5}""", "RN9006", "/id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","revision":"1"}""", "RN9006", "/revision")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","revision":1.5}""", "RN9006", "/revision")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","revision":99999999999999999999}""", "RN9006", "/revision")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","title":"x"}""", "RN9006", "/title")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":{"name":"b"}}""", "RN9006", "/controllers")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":["b"]}""", "RN9006", "/controllers/0")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","transfers":[]}""", "RN9006", "/transfers")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","rights":[{"kind":2}]}""", "RN9006", "/rights/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","rights":[{"kind":"2"}]}""", "RN9007", "/rights/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","rights":[{"kind":"Access"}]}""", "RN9007", "/rights/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","rights":[{"kind":"access, erasure"}]}""", "RN9007", "/rights/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"kind":"image"}]}]}]}""", "RN9007", "/wordings/0/sections/0/blocks/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"kind":1}]}]}]}""", "RN9006", "/wordings/0/sections/0/blocks/0/kind")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","title":null}""", "RN9008", "/title")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":null}""", "RN9008", "/controllers")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":[null]}""", "RN9008", "/controllers/0")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","title":{"fi":null}}""", "RN9008", "/title/fi")]
    [InlineData("""{"schemaVersion":"1.0","id":null}""", "RN9008", "/id")]
    [InlineData("""{"schemaVersion":"1.0","id":"\ud800"}""", "RN9010", "/id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","draftedOn":"22.11.2026"}""", "RN9010", "/draftedOn")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","draftedOn":"2026-02-30"}""", "RN9010", "/draftedOn")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","retentionRules":[{"id":"r","period":"6 vuotta"}]}""", "RN9010", "/retentionRules/0/period")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","retentionRules":[{"id":"r","period":"P99999999999999999999Y"}]}""", "RN9010", "/retentionRules/0/period")]
    public void Each_fault_is_found_once_at_its_place(string json, string code, string pointer)
    {
        var findings = NoticeJson.Read(json).Findings;

        findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal((code, pointer));
        MessageTemplate.Names(findings[0].Rule.Message[LanguageTag.Finnish]!).Should().BeSubsetOf(findings[0].Arguments.Keys);
        findings[0].Position.Should().NotBeNull();
        FluentActions.Invoking(() => NoticeJson.Parse(json)).Should().Throw<NoticeFormatException>().Which.Findings.Should().HaveCount(1);
    }

    [Fact]
    public void All_faults_are_found_with_line_and_column_and_the_rest_is_read()
    {
        const string Json = """
            {
              "schemaVersion": "1.0",
              "id": "a",
              "titel": { "fi": "x" },
              "controllers": [
                { "name": "ä😀", "businessId": 5, "emails": ["a@b.example", null] },
                { "businessId": "2345678-0" }
              ],
              "rights": [ { "kind": "accesss" }, { "kind": "erasure" } ],
              "draftedOn": "yesterday"
            }
            """;

        var result = NoticeJson.Read(Json);

        result.HasErrors.Should().BeTrue();
        result.Findings.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal(
            "RN9004 /titel 4:3",
            "RN9006 /controllers/0/businessId 6:36",
            "RN9008 /controllers/0/emails/1 6:65",
            "RN9003 /controllers/1/name 7:5",
            "RN9007 /rights/0/kind 9:25",
            "RN9010 /draftedOn 10:16");
        result.Notice!.Controllers.Should().ContainSingle().Which.Should().Be(new Controller { Name = "ä😀", Emails = ["a@b.example"] });
        result.Notice.Rights.Should().Equal(new SubjectRight { Kind = RightKind.Erasure });
    }

    [Fact]
    public void Whatever_a_faulty_member_holds_is_passed_over()
    {
        byte[] json =
        [
            .. """{"schemaVersion":"1.0","id":"a","title":{"fi":"x"},"title":{"fi":{"sv":[1]}},"x":{"id":"b","x":[{}]},"y"""u8, 0xFF, .. """ ":{"id":"c"},"wordings":[{"language":"fi","sections":[{"blocks":[{"kind":"image","x":[{}]},{"kind":"list","kind":"table","kind":"list"}]}]}],"revision":7}"""u8,
        ];

        var result = NoticeJson.Read(json);

        result.Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(
            ("RN9005", "/title"), ("RN9004", "/x"), ("RN9010", "/\uFFFD"), ("RN9007", "/wordings/0/sections/0/blocks/0/kind"), ("RN9005", "/wordings/0/sections/0/blocks/1/kind"), ("RN9005", "/wordings/0/sections/0/blocks/1/kind"));
        (result.Notice!.Id, result.Notice.Title, result.Notice.Revision).Should().Be(("a", LocalizedText.Of("fi", "x"), 7));
        result.Notice.Wordings[0].Sections[0].Blocks.Should().ContainSingle().Which.Should().BeOfType<ListBlock>();
    }

    [Fact]
    public void A_document_that_breaks_off_gives_what_came_before()
    {
        var result = NoticeJson.Read("""{"schemaVersion":"1.0","id":"a","controllers":[{"name":"b","emails":["x@y.example" """);

        result.Findings.Should().ContainSingle().Which.Code.Should().Be("RN9001");
        result.Notice.Should().Be(new Notice { Id = "a", Controllers = [new() { Name = "b", Emails = ["x@y.example"] }] });
    }

    [Fact]
    public void Invalid_utf8_is_a_finding_at_its_place()
    {
        byte[] utf8 = [.. """{"schemaVersion":"1.0","id":"a","title":{"fi":"x"""u8, 0xC3, 0x28, .. "\"}}"u8];

        var result = NoticeJson.Read(utf8);

        result.Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("RN9010", "/title/fi"));
        result.Notice.Should().Be(new Notice { Id = "a", Title = LocalizedText.Empty });
    }

    [Fact]
    public void Invalid_utf8_in_a_name_is_a_finding()
    {
        byte[] utf8 = [.. """{"schemaVersion":"1.0","id":"a","x"""u8, 0xFF, .. "\":1}"u8];

        var finding = NoticeJson.Read(utf8).Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Pointer).Should().Be(("RN9010", "/\uFFFD"));
    }

    [Fact]
    public void A_byte_order_mark_is_a_finding_and_the_notice_is_read()
    {
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. """{"schemaVersion":"1.0","id":"a"}"""u8];

        foreach (var result in new[] { NoticeJson.Read(utf8), NoticeJson.Read("\uFEFF{\"schemaVersion\":\"1.0\",\"id\":\"a\"}") })
        {
            var finding = result.Findings.Should().ContainSingle().Subject;
            (finding.Code, finding.Pointer, finding.Position.ToString()).Should().Be(("RN9010", "", "1:1"));
            finding.Arguments.Should().Contain("value", "U+FEFF");
            result.Notice.Should().Be(new Notice { Id = "a" });
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_a_finding_at_its_place()
    {
        var result = NoticeJson.Read("{\"schemaVersion\":\"1.0\",\"id\":\"a\",\n\"title\":{\"fi\":\"x\uD800y\"}}");

        result.Findings.Should().ContainSingle().Which.Code.Should().Be("RN9010");
        result.Findings[0].Position.Should().Be(new RegisterNotice.Validation.TextPosition(2, 17));
        result.Findings[0].Arguments.Should().BeEmpty("what is no text cannot be quoted");
    }

    [Fact]
    public void Utf16_is_not_json() => NoticeJson.Read(Encoding.Unicode.GetBytes("{}")).Findings.Should().ContainSingle().Which.Code.Should().Be("RN9001");

    [Theory]
    [InlineData("""{"schemaVersion":"2.0","id":"a"}""", "version=2.0 known=1.0")]
    [InlineData("""{"schemaVersion":"1.0"}""", "member=id")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","x":1}""", "member=x")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","id":"b"}""", "member=id")]
    [InlineData("""{"schemaVersion":"1.0","id":5}""", "expected=string found=number")]
    [InlineData("""{"schemaVersion":"1.0","id":true}""", "expected=string found=boolean")]
    [InlineData("""{"schemaVersion":"1.0","id":false}""", "expected=string found=boolean")]
    [InlineData("""{"schemaVersion":"1.0","id":[]}""", "expected=string found=array")]
    [InlineData("""{"schemaVersion":"1.0","id":{}}""", "expected=string found=object")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","title":"x"}""", "expected=object found=string")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","controllers":{}}""", "expected=array found=object")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","revision":"1"}""", "expected=number found=string")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","disclosures":{"state":"maybe"}}""", "value=maybe known=notStated, none, some")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"kind":"image"}]}]}]}""", "value=image known=paragraph, list, table")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","revision":1.5}""", "expected=integer found=number")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","revision":2147483648}""", "expected=integer found=number")]
    [InlineData("""{"schemaVersion":"1.0","id":null}""", "")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","draftedOn":"22.11.2026"}""", "value=22.11.2026")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","retentionRules":[{"id":"r","period":"6 vuotta"}]}""", "value=6 vuotta")]
    public void A_fault_names_what_was_found_and_what_was_expected(string json, string arguments) =>
        string.Join(' ', NoticeJson.Read(json).Findings.Single().Arguments.Select(argument => $"{argument.Key}={argument.Value}")).Should().Be(arguments);

    [Theory]
    [InlineData("", "Teksti on tyhjä, joten siinä ei ole selostetta.")]
    [InlineData(" \n", "Teksti on tyhjä, joten siinä ei ole selostetta.")]
    [InlineData("{\"schemaVersion\":\"1.0\"", "Teksti ei ole kelvollista JSONia: se päättyy kesken.")]
    [InlineData("{\"schemaVersion\":\"1.0", "Teksti ei ole kelvollista JSONia: se päättyy kesken.")]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"id\":tru", "Teksti ei ole kelvollista JSONia: se päättyy kesken.")]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"id\":tru}", "Teksti ei ole kelvollista JSONia: merkki } ei sovi tähän kohtaan.")]
    [InlineData("{\"schemaVersion\":\"1.0\",}", "Teksti ei ole kelvollista JSONia: merkki } ei sovi tähän kohtaan.")]
    [InlineData("{\"schemaVersion\":\"1.0\"} x", "Teksti ei ole kelvollista JSONia: merkki x ei sovi tähän kohtaan.")]
    [InlineData("{\"schemaVersion\":\"1.0\",😀", "Teksti ei ole kelvollista JSONia: merkki 😀 ei sovi tähän kohtaan.")]
    [InlineData("{\"schemaVersion\":\"1.0\",\u00A0", "Teksti ei ole kelvollista JSONia: merkki U+00A0 ei sovi tähän kohtaan.")]
    [InlineData("{\"schemaVersion\":\"1.0\",\u001B", "Teksti ei ole kelvollista JSONia: merkki U+001B ei sovi tähän kohtaan.")]
    public void What_is_no_JSON_is_told_in_words_of_our_own(string json, string message) =>
        NoticeJson.Read(json).Findings.Where(finding => finding.Code == "RN9001").Select(finding => finding.Message).Should().Equal(message);

    [Fact]
    public void A_kind_whose_name_is_escaped_is_a_kind() =>
        NoticeJson.Parse("""{"schemaVersion":"1.0","id":"a","wordings":[{"language":"fi","sections":[{"blocks":[{"k\u0069nd":"paragraph","text":"x"}]}]}]}""").Wordings[0].Sections[0].Blocks.Single()
            .Should().Be(new ParagraphBlock { Text = "x" });

    [Fact]
    public void A_byte_that_is_no_text_is_named_by_its_number() =>
        NoticeJson.Read([.. "{\"schemaVersion\":\"1.0\","u8, 0xFF]).Findings.Single().MessageIn(LanguageTag.English).Should().Be("The text is not valid JSON: the character 0xFF is not allowed here.");

    [Theory]
    [InlineData("\"draftedOn\":\"2026-02-30\"", "”2026-02-30” ei ole kalenteripäivä.", "”2026-02-30” är inget kalenderdatum.", "\"2026-02-30\" is not a calendar date.")]
    [InlineData("\"retentionRules\":[{\"id\":\"r\",\"period\":\"6 vuotta\"}]", "”6 vuotta” ei ole ajanjakso.", "”6 vuotta” är ingen period.", "\"6 vuotta\" is not a period.")]
    [InlineData("\"registerName\":{\"fi\":\"\\ud800\"}", "Teksti ei ole kelvollista Unicodea.", "Texten är inte giltig Unicode.", "The text is not valid Unicode.")]
    [InlineData("\"revision\":2147483648", "Luku on liian suuri.", "Talet är för stort.", "The number is too large.")]
    public void Each_family_of_texts_has_a_message_of_its_own(string member, params string[] messages)
    {
        var finding = NoticeJson.Read($"{{\"schemaVersion\":\"1.0\",\"id\":\"a\",{member}}}").Findings.Single();

        new[] { "fi", "sv", "en" }.Select(tag => finding.MessageIn(LanguageTag.Parse(tag))).Should().Equal(messages);
        finding.Remedy.Should().NotContain("{").And.NotContain("()");
    }

    [Theory]
    [InlineData("\"languages\":[\"sv\",\"fi\"],\"revision\":\"1\"", "Värdet har fel typ: number väntades, string hittades.")]
    [InlineData("\"revision\":\"1\",\"x\":{\"languages\":[\"fi\"]},\"languages\":[\"en-GB\"]", "The value has the wrong type: number was expected, string was found.")]
    [InlineData("\"revision\":\"1\",\"languages\":\"sv\"", "Arvon tyyppi on väärä: odotettiin number, löytyi string.")]
    [InlineData("\"revision\":\"1\",\"languages\":[]", "Arvon tyyppi on väärä: odotettiin number, löytyi string.")]
    [InlineData("\"revision\":\"1\"", "Arvon tyyppi on väärä: odotettiin number, löytyi string.")]
    public void Messages_are_in_the_first_language_of_the_document(string members, string message) =>
        NoticeJson.Read($"{{\"schemaVersion\":\"1.0\",\"id\":\"a\",{members}}}").Findings.First(finding => finding.Code == "RN9006").Message.Should().Be(message);

    [Fact]
    public void What_is_quoted_is_cut_after_sixty_characters_and_not_within_one()
    {
        var sixty = new string('x', 60);

        Quoted(sixty).Should().Be(sixty);
        Quoted(sixty + "x").Should().Be(sixty + "…");
        Quoted(sixty[1..] + "😀").Should().Be(sixty[1..] + "…");
        Quoted(sixty[2..] + "😀x").Should().Be(sixty[2..] + "😀…");

        static string Quoted(string member) => NoticeJson.Read($$"""{"schemaVersion":"1.0","id":"a","{{member}}":1}""").Findings.Single().Arguments["member"];
    }

    [Fact]
    public void Messages_are_in_the_language_that_is_asked_for()
    {
        var finding = NoticeJson.Read("""{"schemaVersion":"1.0"}""", new NoticeReadOptions { Language = LanguageTag.Swedish }).Findings[0];

        finding.Message.Should().Be("Det obligatoriska fältet ”id” saknas.");
        finding.MessageIn(LanguageTag.Finnish).Should().Be("Pakollinen kenttä ”id” puuttuu.");
        finding.Remedy.Should().Be("Lägg till fältet ”id”.");
    }
}
