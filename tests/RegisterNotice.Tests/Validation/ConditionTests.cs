using RegisterNotice.Law;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>What the law asks only on a condition, and how gravely: in each rule set for itself.</summary>
public sealed class ConditionTests
{
    private static readonly Source[] FromElsewhere = [new() { Kind = SourceKind.ThirdParty, Name = "Huoltaja" }];

    [Fact]
    public void Data_categories_are_asked_for_where_data_come_from_elsewhere_and_always_in_a_record()
    {
        var bare = FaultlessNotice.Instance with { DataCategories = [], Disclosures = new() { State = DeclarationState.None } };

        SeverityOf("RN3002", bare, NoticeRuleSet.Information).Should().BeNull("Article 13 does not ask for them");
        SeverityOf("RN3002", bare, NoticeRuleSet.RecordOfProcessing).Should().Be(Severity.Error);
        SeverityOf("RN3002", bare with { Sources = FromElsewhere }, NoticeRuleSet.Information).Should().Be(Severity.Error);
    }

    [Fact]
    public void Transfers_are_asked_for_where_a_recipient_shows_one()
    {
        var silent = FaultlessNotice.Instance with { Transfers = new() { State = DeclarationState.NotStated } };
        var abroad = silent with
        {
            Disclosures = new() { State = DeclarationState.Some, Items = [new() { Recipient = new() { Name = "Woolinc", Kind = RecipientKind.Processor, Country = CountryCode.Parse("US") } }] },
        };

        SeverityOf("RN4003", silent, NoticeRuleSet.Information).Should().BeNull("there is no duty to deny transfers");
        SeverityOf("RN4003", silent, NoticeRuleSet.Recommended).Should().Be(Severity.Info);
        SeverityOf("RN4003", abroad, NoticeRuleSet.Information).Should().Be(Severity.Warning);
    }

    [Fact]
    public void What_follows_from_a_basis_is_unknown_while_no_basis_is_stated()
    {
        var unknown = FaultlessNotice.Instance with { Purposes = [FaultlessNotice.Instance.Purposes[0] with { LegalBases = [] }], Rights = [] };
        var known = unknown with { Purposes = [FaultlessNotice.Instance.Purposes[0]] };

        SeverityOf("RN6005", unknown, NoticeRuleSet.Information).Should().Be(Severity.Info);
        SeverityOf("RN6005", known, NoticeRuleSet.Information).Should().Be(Severity.Error);
        SeverityOf("RN6005", known with { Sources = FromElsewhere }, NoticeRuleSet.Information).Should().BeNull("the data subject has provided nothing");
        SeverityOf("RN6001", unknown, NoticeRuleSet.Information).Should().Be(Severity.Error, "access depends on no basis");
    }

    [Fact]
    public void What_is_only_called_sensitive_is_a_risk_and_what_is_marked_so_a_breach()
    {
        var called = FaultlessNotice.Instance.DataCategories[0] with { Items = [LocalizedText.Of("fi", "allergiat")] };

        SeverityOf("RN2010", FaultlessNotice.Instance with { DataCategories = [called] }, NoticeRuleSet.Information).Should().Be(Severity.Warning);
        SeverityOf("RN2010", FaultlessNotice.Instance with { DataCategories = [called with { Sensitivity = DataSensitivity.Special }] }, NoticeRuleSet.Information).Should().Be(Severity.Error);
    }

    [Fact]
    public void A_record_asks_for_no_grounds_of_sensitive_data()
    {
        var marked = FaultlessNotice.Instance with { DataCategories = [FaultlessNotice.Instance.DataCategories[0] with { Sensitivity = DataSensitivity.Criminal }] };

        SeverityOf("RN2011", marked, NoticeRuleSet.RecordOfProcessing).Should().BeNull();
        SeverityOf("RN2011", marked, NoticeRuleSet.Information).Should().Be(Severity.Error);
    }

    [Theory]
    [InlineData("RN5001", "13(2)(a)", "14(2)(a)")]
    [InlineData("RN6001", "13(2)(b)", "14(2)(c)")]
    [InlineData("RN2002", "13(1)(c)", "14(1)(c)")]
    public void The_article_cited_is_that_of_the_sources(string code, string before, string behind)
    {
        var notice = FaultlessNotice.Instance with { RetentionRules = [], Rights = [], Purposes = [FaultlessNotice.Instance.Purposes[0] with { LegalBases = [] }] };

        Cited(notice).Should().Contain(before).And.NotContain(behind);
        Cited(notice with { Sources = FromElsewhere }).Should().Contain(behind).And.NotContain(before);
        Cited(notice with { Sources = [.. FromElsewhere, .. notice.Sources] }).Should().Contain(before, "some data come from the data subject");

        IEnumerable<string?> Cited(Notice it) => In(it, NoticeRuleSet.Information).First(finding => finding.Code == code).Citations.Where(citation => citation.Act == Acts.Gdpr.Number).Select(citation => citation.Provision);
    }

    private static Severity? SeverityOf(string code, Notice notice, NoticeRuleSet set) => In(notice, set).FirstOrDefault(finding => finding.Code == code)?.Severity;

    private static IReadOnlyList<Finding> In(Notice notice, NoticeRuleSet set) => NoticeValidator.Validate(notice, new() { RuleSet = set, AsOf = FaultlessNotice.Today }).Findings;
}
