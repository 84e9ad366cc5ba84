using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>What the texts of the facts betray is read once and found again text by text, however many there are.</summary>
public sealed class FactMeaningsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(400)]
    public void A_gap_is_found_in_any_of_many_texts(int at)
    {
        var items = Enumerable.Range(0, 401).Select(number => LocalizedText.Of("fi", number == at ? "[tietoryhmän nimi]" : $"tilauksen tieto {number}"));
        var category = FaultlessNotice.Instance.DataCategories[0] with { Items = [.. items] };
        var notice = FaultlessNotice.Instance with { DataCategories = [category, .. FaultlessNotice.Instance.DataCategories.Skip(1)] };

        var report = NoticeValidator.Validate(notice, new() { AsOf = FaultlessNotice.Today, RuleSet = NoticeRuleSet.All });

        report.Findings.Where(finding => finding.Code == "RN8009").Select(finding => finding.Pointer).Should().Equal($"/dataCategories/0/items/{at}/fi");
    }
}
