using NodaTime.Text;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Validation;

/// <summary>The same notice on both sides of the days on which the law of transfers and of registers changed.</summary>
public sealed class LawInTimeTests
{
    private const string ToTheUnitedStates = """{"transfers":{"state":"some","items":[{"countries":["US"],"safeguard":"adequacyDecision","reference":{"act":"2016/1250"},"withinDecisionScope":true}]}}""";
    private const string OnOlderClauses = """{"transfers":{"state":"some","items":[{"countries":["IN"],"safeguard":"standardContractualClauses","reference":{"act":"2010/87"}}]}}""";
    private const string ToTheUnitedKingdom = """{"transfers":{"state":"some","items":[{"countries":["GB"]}]}}""";

    [Theory]
    [InlineData("2018-05-24", false)]
    [InlineData("2018-05-25", false)]
    [InlineData("2020-07-15", false)]
    [InlineData("2020-07-16", true)]
    [InlineData("2023-07-09", true)]
    [InlineData("2023-07-10", false)]
    public void Adequacy_of_the_United_States_came_and_went(string day, bool isFound) => IsFound("RN4006", ToTheUnitedStates, day).Should().Be(isFound);

    [Theory]
    [InlineData("2020-07-15", false)]
    [InlineData("2020-07-16", true)]
    [InlineData("2023-07-10", true)]
    public void The_Privacy_Shield_stays_invalid(string day, bool isFound) => IsFound("RN4010", ToTheUnitedStates, day).Should().Be(isFound);

    [Theory]
    [InlineData("2015-10-06", false)]
    [InlineData("2018-05-25", true)]
    public void Safe_Harbour_was_invalid_before_the_GDPR_which_forbids_to_cite_it(string day, bool isFound) =>
        IsFound("RN4010", """{"transfers":{"state":"some","statement":{"en":"Our host has joined Safe Harbor."}}}""", day).Should().Be(isFound);

    [Theory]
    [InlineData("2022-12-27", false)]
    [InlineData("2022-12-28", true)]
    public void The_older_clauses_stood_until_the_end_of_their_transition(string day, bool isFound) => IsFound("RN4010", OnOlderClauses, day).Should().Be(isFound);

    [Theory]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    public void Data_for_the_United_Kingdom_need_a_ground_since_it_left(string day, bool isFound) => IsFound("RN4005", ToTheUnitedKingdom, day).Should().Be(isFound);

    [Theory]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-01-01", true)]
    public void Section_29_is_in_force_from_2019(string day, bool isFound) =>
        NoticeValidator.Validate(RuleExamples.Put("""{"contacts":[{"name":"010190-900P"}]}"""), new() { AsOf = LocalDatePattern.Iso.Parse(day).Value })
            .Findings.Any(finding => finding.Code == "RN3012").Should().Be(isFound);

    [Theory]
    [InlineData("RN3001", "henkilötietolain (523/1999) 10 §:n 1 momentin 3 kohta")]
    [InlineData("RN3002", "henkilötietolain (523/1999) 10 §:n 1 momentin 3 kohta")]
    [InlineData("RN4001", "henkilötietolain (523/1999) 10 §:n 1 momentin 4 kohta")]
    [InlineData("RN4003", "henkilötietolain (523/1999) 10 §:n 1 momentin 4 kohta")]
    [InlineData("RN5101", "henkilötietolain (523/1999) 10 §:n 1 momentin 5 kohta")]
    public void What_the_act_of_1999_asked_for_is_asked_for_in_its_time(string code, string citation) =>
        NoticeValidator.Validate(new Notice { Id = "a" }, new() { AsOf = new(2015, 6, 1), Language = LanguageTag.Finnish }).Findings.Single(finding => finding.Code == code).Citation.Should().Be(citation);

    [Theory]
    [InlineData("RN5001")]
    [InlineData("RN3006")]
    [InlineData("RN3009")]
    public void What_only_the_GDPR_asks_for_is_not(string code) =>
        NoticeValidator.Validate(new Notice { Id = "a" }, new() { AsOf = new(2015, 6, 1) }).Findings.Should().NotContain(finding => finding.Code == code);

    [Fact]
    public void Data_subjects_weigh_more_in_a_record_than_in_a_notice()
    {
        Weight(NoticeRuleSet.Recommended, "2026-11-22").Should().Be(Severity.Info, "Articles 13 and 14 do not ask for them");
        Weight(NoticeRuleSet.RecordOfProcessing, "2026-11-22").Should().Be(Severity.Error);
        Weight(NoticeRuleSet.PersonalDataAct, "2015-06-01").Should().Be(Severity.Error);

        static Severity Weight(NoticeRuleSet set, string day) =>
            NoticeValidator.Validate(new Notice { Id = "a" }, new() { RuleSet = set, AsOf = LocalDatePattern.Iso.Parse(day).Value }).Findings.Single(finding => finding.Code == "RN3001").Severity;
    }

    private static bool IsFound(string code, string members, string day) =>
        NoticeValidator.Validate(RuleExamples.Put(members), new() { RuleSet = NoticeRuleSet.All, AsOf = LocalDatePattern.Iso.Parse(day).Value }).Findings.Any(finding => finding.Code == code);
}
