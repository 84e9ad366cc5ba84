using System.Text;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Json;

public sealed class LimitTests
{
    private const string Start = """{"schemaVersion":"1.0","id":"a",""";

    [Fact]
    public async Task A_document_beyond_the_size_limit_is_one_finding()
    {
        var options = new NoticeReadOptions { MaxBytes = 40 };
        var json = Start + "\"title\":{\"fi\":\"" + new string('x', 100) + "\"}}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        foreach (var result in new[]
                 {
                     NoticeJson.Read(json, options), NoticeJson.Read(Encoding.UTF8.GetBytes(json), options), await NoticeJson.ReadAsync(stream, options, TestContext.Current.CancellationToken),
                 })
        {
            result.Notice.Should().BeNull();
            var finding = result.Findings.Should().ContainSingle().Subject;
            finding.Code.Should().Be("RN9009");
            finding.Arguments.Should().Contain("limit", "MaxBytes").And.Contain("most", "40");
        }
    }

    [Theory]
    [InlineData(UnknownMembers.Reject)]
    [InlineData(UnknownMembers.Preserve)]
    public void A_deeply_nested_document_is_a_finding(UnknownMembers unknown)
    {
        var json = Start + "\"x\":" + string.Concat(Enumerable.Repeat("[", 100_000)) + "1";

        var findings = NoticeJson.Read(json, new NoticeReadOptions { UnknownMembers = unknown }).Findings;

        findings.Should().Contain(finding => finding.Code == "RN9009");
        findings.Single(finding => finding.Code == "RN9009").Arguments.Should().Contain("limit", "MaxDepth").And.Contain("most", "64");
    }

    [Fact]
    public void Lists_inside_lists_beyond_what_a_document_holds_are_a_finding()
    {
        var json = Start + "\"wordings\":[{\"language\":\"fi\",\"sections\":[{\"blocks\":["
            + string.Concat(Enumerable.Repeat("""{"kind":"list","items":[{"text":"x","lists":[""", 1)) + Nested(20) + "]}]}]}]}]}";

        var findings = NoticeJson.Read(json, new NoticeReadOptions { MaxDepth = 200 }).Findings;

        findings.Should().Contain(finding => finding.Code == "RN9009");

        static string Nested(int times) => times == 0 ? "" : "{\"items\":[{\"text\":\"x\",\"lists\":[" + Nested(times - 1) + "]}]}";
    }

    [Fact]
    public void A_list_with_too_many_elements_is_a_finding_and_its_beginning_is_read()
    {
        var json = Start + "\"languages\":[" + string.Join(",", Enumerable.Repeat("\"fi\"", 50)) + "],\"revision\":7}";

        var result = NoticeJson.Read(json, new NoticeReadOptions { MaxItems = 10 });

        result.Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("RN9009", "/languages/10"));
        result.Notice!.Languages.Should().HaveCount(10);
        result.Notice.Revision.Should().Be(7, "reading goes on behind the list");
    }

    [Fact]
    public void A_text_in_too_many_languages_is_a_finding()
    {
        var json = Start + "\"title\":{" + string.Join(",", Enumerable.Range(0, 50).Select(i => $"\"fi-x-{i}\":\"t\"")) + "},\"revision\":7}";

        var result = NoticeJson.Read(json, new NoticeReadOptions { MaxItems = 10 });

        result.Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("RN9009", "/title/fi-x-10"));
        result.Notice!.Title!.Count.Should().Be(10);
        result.Notice.Revision.Should().Be(7);
    }

    [Fact]
    public void Faults_are_counted_only_so_far()
    {
        var json = Start + string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"x{i}\":1")) + "}";

        var findings = NoticeJson.Read(json, new NoticeReadOptions { MaxFindings = 20 }).Findings;

        findings.Should().HaveCount(21);
        findings[^1].Code.Should().Be("RN9009");
        findings[^1].Arguments.Should().Contain("limit", "MaxFindings");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void Limits_that_make_no_sense_are_refused(int depth) =>
        FluentActions.Invoking(() => new NoticeReadOptions { MaxDepth = depth }).Should().Throw<ArgumentOutOfRangeException>();
}
