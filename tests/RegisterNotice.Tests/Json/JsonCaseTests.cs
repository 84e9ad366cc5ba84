using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Json;

/// <summary>Every way in which JSON can be broken ends in a finding, and every way in which it can be written is read.</summary>
public sealed class JsonCaseTests
{
    private static readonly NoticeReadOptions Preserving = new() { UnknownMembers = UnknownMembers.Preserve };

    public static TheoryData<string> Names => [.. JsonCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_case_is_accepted_or_ends_with_its_finding(string name)
    {
        var (utf8, code) = JsonCases.All[name];

        var result = NoticeJson.Read(utf8, Preserving);

        result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code).Should().Equal(code?.Split(' ') ?? []);
        result.HasErrors.Should().Be(code is not null);
        foreach (var finding in result.Findings)
        {
            finding.Message.Should().NotBeEmpty();
            NoticeJson.Locate(utf8, [finding.Pointer]).Should().HaveCount(1);
        }

        using var stream = new MemoryStream(utf8);
        (await NoticeJson.ReadAsync(stream, Preserving, TestContext.Current.CancellationToken)).Findings.Select(finding => $"{finding}").Should().Equal(result.Findings.Select(finding => $"{finding}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_accepted_is_written_and_read_back_equal(string name)
    {
        var notice = NoticeJson.Read(JsonCases.All[name].Utf8, Preserving).Notice;

        // A document that is broken may give a notice of what came before.
        (notice is not null || JsonCases.All[name].Code is not null).Should().BeTrue();
        if (notice is not null && JsonCases.All[name].Code is null)
        {
            NoticeJson.Parse(NoticeJson.Write(notice), Preserving).Should().Be(notice);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Strict_reading_accepts_nothing_that_lenient_reading_refuses(string name)
    {
        var (utf8, code) = JsonCases.All[name];

        var result = NoticeJson.Read(utf8);

        result.Findings.Where(finding => !finding.Code.StartsWith("RN90", StringComparison.Ordinal)).Should().BeEmpty();
        (code is null || result.HasErrors).Should().BeTrue();
    }

    [Fact]
    public void Text_and_bytes_are_read_alike()
    {
        foreach (var (name, (utf8, _)) in JsonCases.All.Where(entry => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entry.Value.Utf8)).AsSpan().SequenceEqual(entry.Value.Utf8)))
        {
            NoticeJson.Read(Encoding.UTF8.GetString(utf8), Preserving).Findings.Select(finding => $"{finding}")
                .Should().Equal(NoticeJson.Read(utf8, Preserving).Findings.Select(finding => $"{finding}"), name);
        }
    }
}
