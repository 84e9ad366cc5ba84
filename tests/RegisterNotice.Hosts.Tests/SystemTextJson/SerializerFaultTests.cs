using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Hosts.Tests.SystemTextJson;

public sealed class SerializerFaultTests
{
    private const string Faulty = """
        {
          "schemaVersion": "1.0",
          "id": "a",
          "nope": 1,
          "controllers": [{ "name": 5 }]
        }
        """;

    [Fact]
    public void The_cause_holds_every_fault_that_the_library_itself_would_tell()
    {
        var exception = Refusal(() => JsonSerializer.Deserialize<Notice>(Faulty));

        var told = exception.InnerException.Should().BeOfType<NoticeFormatException>().Which.Findings;
        told.Select(Place).Should().Equal(NoticeJson.Read(Faulty).Findings.Select(Place)).And.HaveCount(2);
        exception.Message.Should().Contain("RN9004").And.Contain("/controllers/0/name");
        (exception.LineNumber, exception.Path).Should().Be((3, "$"), "the serializer tells the first fault, its lines counted from 0");
    }

    [Fact]
    public void Inside_a_hosts_document_the_serializer_tells_the_line_and_the_findings_the_pointer()
    {
        var exception = Refusal(() => JsonSerializer.Deserialize<HostRecord>($$"""
            {
              "Tenant": "shop",
              "Notice": {{Faulty}}
            }
            """));

        exception.LineNumber.Should().Be(5);
        exception.Path.Should().Be("$.Notice");
        var told = ((NoticeFormatException)exception.InnerException!).Findings;
        told.Select(finding => finding.Pointer).Should().Equal("/nope", "/controllers/0/name");
        told.Should().OnlyContain(finding => finding.Position == null, "lines of the notice are no lines of the document");
    }

    [Fact]
    public void A_list_tells_which_of_its_notices_is_faulty() =>
        Refusal(() => JsonSerializer.Deserialize<List<Notice>>($"[{NoticeJson.Write(FaultlessNotice.Instance)},{Faulty}]")).Path.Should().Be("$[1]");

    [Fact]
    public void A_text_that_breaks_off_is_told_with_what_was_wrong_before()
    {
        var findings = Findings(() => JsonSerializer.Deserialize<Notice>("{\"schemaVersion\":\"1.0\",\"id\":5,\n\"title\":{\"fi\":tru"));

        findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("RN9006", "/id"), ("RN9001", "/title/fi"));
        findings[1].Position.Should().Be(new TextPosition(2, 18));
    }

    [Theory]
    [InlineData("""{"schemaVersion":"2.0","id":"a"}""", "RN9002")]
    [InlineData("""{"id":"a","schemaVersion":"2.0"}""", "RN9002")]
    [InlineData("""{"id":"a"}""", "RN9003")]
    [InlineData("""{"schemaVersion":"1.0","id":"a","id":"b"}""", "RN9005")]
    [InlineData("\"a\"", "RN9006")]
    [InlineData("5", "RN9006")]
    public void A_document_that_is_no_notice_of_ours_is_refused(string json, string code) => Findings(() => JsonSerializer.Deserialize<Notice>(json)).Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void A_newer_minor_version_is_kept_whole()
    {
        const string Newer = """{"schemaVersion":"1.7","id":"a","revision":1,"colour":{"fi":"sininen"}}""";

        JsonSerializer.Serialize(JsonSerializer.Deserialize<Notice>(Newer)).Should().Be(Newer);
    }

    [Fact]
    public void Null_is_no_notice_and_no_fault() => JsonSerializer.Deserialize<Notice>("null").Should().BeNull();

    [Fact]
    public void Comments_and_trailing_commas_that_a_host_lets_pass_are_no_faults()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"1.0",/* ours */"id":"a",}""", options).Should().Be(new Notice { Id = "a" });
        Findings(() => JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"1.0",/* ours */"id":5,}""", options)).Should().ContainSingle().Which.Pointer.Should().Be("/id");
    }

    [Fact]
    public void A_host_keeps_unknown_members()
    {
        const string Json = """{"schemaVersion":"1.0","id":"a","revision":1,"x-colour":"sininen"}""";
        var options = new JsonSerializerOptions { Converters = { new NoticeJsonConverter(new NoticeReadOptions { UnknownMembers = UnknownMembers.Preserve }) } };

        var notice = JsonSerializer.Deserialize<Notice>(Json, options)!;

        notice.AdditionalMembers["x-colour"].Should().Be("\"sininen\"");
        JsonSerializer.Serialize(notice, options).Should().Be(Json);
        JsonSerializer.Deserialize<AdditionalMembers>(JsonSerializer.Serialize(notice.AdditionalMembers))!.Equals(notice.AdditionalMembers).Should().BeTrue();
    }

    [Fact]
    public void A_host_sets_the_limits_and_the_language()
    {
        var limits = new NoticeReadOptions { MaxBytes = 40, Language = LanguageTag.Swedish };
        var options = new JsonSerializerOptions { Converters = { new NoticeJsonConverter(limits) } };
        var byResolver = new JsonSerializerOptions { TypeInfoResolver = NoticeJson.CreateTypeInfoResolver(limits) };

        JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"1.0","id":"a"}""", options).Should().NotBeNull();
        foreach (var each in new[] { options, byResolver })
        {
            var finding = Findings(() => JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"1.0","id":"a","revision":1}""", each)).Should().ContainSingle().Subject;
            (finding.Code, finding.Message).Should().Be(("RN9009", finding.MessageIn(LanguageTag.Swedish)));
        }
    }

    [Fact]
    public void A_host_sets_how_deep_a_value_may_be_nested()
    {
        var options = new JsonSerializerOptions { Converters = { new NoticeJsonConverter(new NoticeReadOptions { MaxDepth = 2 }) } };

        JsonSerializer.Deserialize<List<Purpose>>("""[{"id":"a","description":{"fi":"x"}}]""", options).Should().ContainSingle();
        Findings(() => JsonSerializer.Deserialize<List<Purpose>>("""[{"id":"a","legalBases":[{"kind":"consent"}]}]""", options)).Should().Contain(finding => finding.Code == "RN9009");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_in_both_directions()
    {
        Findings(() => JsonSerializer.Deserialize<Notice>("""{"schemaVersion":"1.0","id":"\ud800"}""")).Should().Contain(finding => finding.Code == "RN9010");
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Notice { Id = "\ud800" })).Should().Throw<ArgumentException>();
    }

    private static JsonException Refusal(Func<object?> read) => FluentActions.Invoking(read).Should().Throw<JsonException>().Which;

    private static IReadOnlyList<Finding> Findings(Func<object?> read) => ((NoticeFormatException)Refusal(read).InnerException!).Findings;

    private static (string Code, JsonPointer Pointer, TextPosition? Position) Place(Finding finding) => (finding.Code, finding.Pointer, finding.Position);
}
