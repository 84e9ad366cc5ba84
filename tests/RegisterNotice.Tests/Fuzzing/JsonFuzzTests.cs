using System.Text;
using RegisterNotice.Json;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Fuzzing;

/// <summary>Spoiled JSON gives a notice or findings, and nothing else.</summary>
public sealed class JsonFuzzTests
{
    private static readonly byte[][] Sound =
    [
        Encoding.UTF8.GetBytes(NoticeJson.Write(FaultlessNotice.Instance)),
        Encoding.UTF8.GetBytes(NoticeJson.Write(new Notice { Id = "a", Wordings = [new() { Language = LanguageTag.Finnish, Sections = [new() { Heading = "1. a", Blocks = [new ParagraphBlock { Text = "b" }, new ListBlock { Items = [new() { Text = "c" }] }] }] }] })),
    ];

    [Fact]
    public void Every_case_ends_in_a_notice_or_in_findings() => Parallel.For(0, Mutator.Cases, seed =>
    {
        var json = Mutator.Spoil(Sound[seed % Sound.Length], seed);

        var result = NoticeJson.Read(json, new() { UnknownMembers = seed % 2 == 0 ? UnknownMembers.Reject : UnknownMembers.Preserve });

        if (result.Notice is null && result.Findings.Count == 0)
        {
            Assert.Fail($"Case {seed} gives neither a notice nor a finding.");
        }

        if (result.Notice is { } notice && !result.HasErrors && !NoticeJson.Parse(NoticeJson.Write(notice), new() { UnknownMembers = UnknownMembers.Preserve }).Equals(notice))
        {
            Assert.Fail($"Case {seed} gives a notice that does not read back equal.");
        }
    });

    [Fact]
    public void A_notice_with_every_member_survives_its_faults() => Parallel.For(0, Mutator.Cases / 20, seed =>
        NoticeJson.Read(Mutator.Spoil(Full, seed)).Findings.Should().OnlyContain(finding => finding.Code.StartsWith("RN9", StringComparison.Ordinal)));

    private static readonly byte[] Full = Encoding.UTF8.GetBytes(NoticeJson.Write(ModelTypes.FullNotice()));
}
