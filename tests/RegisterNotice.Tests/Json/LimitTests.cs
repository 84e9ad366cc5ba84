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

    [Fact]
    public async Task A_document_of_the_size_of_the_limit_is_read_and_one_byte_more_is_not()
    {
        const string Json = """{"schemaVersion":"1.0","id":"ä"}""";
        var utf8 = Encoding.UTF8.GetBytes(Json);
        foreach (var (most, isRead) in new[] { (utf8.Length, true), (utf8.Length - 1, false) })
        {
            var options = new NoticeReadOptions { MaxBytes = most };
            using var stream = new MemoryStream(utf8);
            foreach (var result in new[] { NoticeJson.Read(Json, options), NoticeJson.Read(utf8, options), await NoticeJson.ReadAsync(stream, options, TestContext.Current.CancellationToken) })
            {
                result.Findings.Select(finding => finding.Code).Should().Equal(isRead ? [] : ["RN9009"]);
                (result.Notice is not null).Should().Be(isRead);
            }
        }
    }

    [Fact]
    public void Of_a_document_beyond_the_size_limit_nothing_is_read() =>
        NoticeJson.Read("{\"schemaVersion\":\"1.0\",\"id\":\"a\"}", new NoticeReadOptions { MaxBytes = 1 }).Findings.Select(finding => (finding.Code, finding.Pointer, finding.Position.ToString())).Should().Equal(("RN9009", "", "1:1"));

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
    public void Whatever_stands_behind_the_limit_of_a_list_or_a_text_is_passed_over()
    {
        const string Json = Start + """
            "title":{"fi":"t","sv":"u","en":{"x":[{"y":1}]},"de":"v"},"dataSubjects":[{"id":"a","name":{"fi":"n"}},{"id":"b","name":{"fi":["o",{}]}},[[1]],{"id":"c"}],"revision":7}
            """;

        var result = NoticeJson.Read(Json, new NoticeReadOptions { MaxItems = 1 });

        result.Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal(("RN9009", "/title/sv"), ("RN9009", "/dataSubjects/1"));
        (result.Notice!.Title!.Count, result.Notice.DataSubjects.Count, result.Notice.Revision).Should().Be((1, 1, 7));
    }

    [Fact]
    public void A_fault_at_the_greatest_depth_is_told_from_one_that_is_too_deep()
    {
        NoticeJson.Read(Start + "\"title\":{x", new NoticeReadOptions { MaxDepth = 2 }).Findings.Select(finding => finding.Code).Should().Equal("RN9001");
        NoticeJson.Read(Start + "\"title\":{\"fi\":[1]}}", new NoticeReadOptions { MaxDepth = 2 }).Findings.Select(finding => finding.Code).Should().EndWith("RN9009");
        NoticeJson.Read(Start + "\"title\":{\"fi\":\"t\"}}", new NoticeReadOptions { MaxDepth = 2 }).Findings.Should().BeEmpty();
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
        FluentActions.Invoking(() => new NoticeReadOptions { MaxDepth = depth }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Give a number from 1 to 256.*");

    [Fact]
    public void Limits_are_at_least_one()
    {
        foreach (var refused in new Action[] { () => _ = new NoticeReadOptions { MaxBytes = 0 }, () => _ = new NoticeReadOptions { MaxItems = 0 }, () => _ = new NoticeReadOptions { MaxFindings = -1 } })
        {
            refused.Should().Throw<ArgumentOutOfRangeException>();
        }

        var least = new NoticeReadOptions { MaxBytes = 1, MaxDepth = 1, MaxItems = 1, MaxFindings = 1 };
        (least.MaxBytes, least.MaxDepth, least.MaxItems, least.MaxFindings).Should().Be((1, 1, 1, 1));
        (least with { MaxDepth = 256 }).MaxDepth.Should().Be(256);
    }
}
