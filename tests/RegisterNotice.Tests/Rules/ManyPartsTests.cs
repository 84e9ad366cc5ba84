using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>Notices with thousands of parts, which nobody writes and somebody may send.</summary>
public sealed class ManyPartsTests
{
    private const int Many = 10_000;

    [Fact]
    public void References_among_thousands_of_parts_are_checked()
    {
        var ids = Enumerable.Range(0, Many).Select(i => $"c{i}").ToArray();
        var notice = FaultlessNotice.Instance with
        {
            DataCategories = [.. ids.Select(id => new DataCategory { Id = id, Name = LocalizedText.Of("fi", "nimi"), Provision = new() { Kind = ProvisionKind.Voluntary } })],
            Sources = [new() { Kind = SourceKind.DataSubject, CategoryIds = ids }],
            Disclosures = new() { State = DeclarationState.None },
            RetentionRules = [.. ids.Skip(1).Select(id => new RetentionRule { Id = id, Period = NodaTime.Period.FromYears(1), StartsFrom = RetentionStart.Collection, CategoryIds = [id, "no" + id] })],
        };

        var findings = Found(notice);

        findings.Count(finding => finding.Code == "RN3010").Should().Be(Many - 1);
        findings.Where(finding => finding.Code == "RN5007").Select(finding => finding.Pointer).Should().Equal("/dataCategories/0");
        findings.Should().NotContain(finding => finding.Code == "RN3011");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(Many)]
    public void A_repeated_identifier_is_found_among_few_and_among_many(int count)
    {
        var groups = Enumerable.Range(0, count).Select(i => new DataSubjectGroup { Id = i == count - 1 ? "g1" : $"g{i}", Name = LocalizedText.Of("fi", "Asiakkaat") });

        Found(FaultlessNotice.Instance with { DataSubjects = [.. groups] }).Where(finding => finding.Code == "RN3011").Select(finding => finding.Pointer).Should().Equal($"/dataSubjects/{count - 1}/id");
    }

    private static IReadOnlyList<Finding> Found(Notice notice) =>
        NoticeValidator.Validate(notice, new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today }).Findings;
}
