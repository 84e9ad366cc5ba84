using RegisterNotice.Tests.Validation;
using RegisterNotice.Validation;

namespace RegisterNotice.Tests.Rules;

/// <summary>Bases that a notice states of the register as a whole count as those of each purpose that has none of its own.</summary>
public sealed class BasesOfWholeTests
{
    private const string TwoPurposes = """{"id":"a","description":{"fi":"Tilaukset"}},{"id":"b","description":{"fi":"Laskutus"}}""";

    private static readonly NoticeValidationOptions Options = new() { RuleSet = NoticeRuleSet.All, AsOf = FaultlessNotice.Today, Language = LanguageTag.Finnish };

    public static TheoryData<string, string> Examples => new(
        from example in RuleExamples.All
        from members in new[] { example.Breaks, example.Keeps }
        let notice = RuleExamples.Put(members)
        where notice.Purposes.Count > 0 && notice.Purposes[0].LegalBases.Count > 0 && notice.LegalBases.Count == 0
        where notice.Purposes.All(purpose => purpose.LegalBases.Equals(notice.Purposes[0].LegalBases))
        select (example.Code, members));

    [Theory]
    [InlineData("Käsittelyn peruste on asiakassuhde.", false)]
    [InlineData("Käsittelyn peruste on asiallinen yhteys (henkilötietolaki 8 §).", true)]
    public void A_relationship_rests_on_the_repealed_act_where_the_words_say_so(string words, bool isRepealed) =>
        Found($$$"""{"purposes":[{"id":"a","description":{"fi":"Tilaukset"}}],"legalBases":[{"kind":"relevantConnection","description":{"fi":"{{{words}}}"}}]}""", "RN2003").Length.Equals(1).Should().Be(isRepealed);

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_found_is_the_same_where_all_purposes_rest_on_the_bases_of_the_whole(string code, string members)
    {
        var notice = RuleExamples.Put(members);
        var whole = notice with
        {
            Purposes = [.. notice.Purposes.Select(purpose => purpose with { LegalBases = [] })],
            LegalBases = notice.Purposes[0].LegalBases,
        };

        Codes(whole).Should().Equal(Codes(notice), "it is an example of {0}", code);
    }

    [Fact]
    public void No_purpose_lacks_a_basis_where_the_whole_has_one() =>
        Found($$"""{"purposes":[{{TwoPurposes}}],"legalBases":[{"kind":"contract"}]}""", "RN2002").Should().BeEmpty();

    [Fact]
    public void A_basis_of_the_old_act_is_none_of_the_whole_either() =>
        Found($$"""{"purposes":[{{TwoPurposes}}],"legalBases":[{"kind":"relevantConnection"}]}""", "RN2002").Should().ContainSingle();

    [Theory]
    [InlineData("RN2003", """{"kind":"relevantConnection"}""", "/legalBases/0")]
    [InlineData("RN2005", """{"kind":"legitimateInterests"}""", "/legalBases/0/interest")]
    [InlineData("RN2014", """{"kind":"legalObligation"}""", "/legalBases/0")]
    public void A_fault_of_a_basis_of_the_whole_is_told_of_the_whole(string code, string basis, string pointer)
    {
        var finding = Found($$$"""{"purposes":[{{{TwoPurposes}}}],"legalBases":[{{{basis}}}]}""", code).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be((JsonPointer)pointer);
        finding.Message.Should().EndWith("(koko käsittely).");
        finding.Key.Should().Be($"{code}:{pointer}");
    }

    [Fact]
    public void A_fault_that_a_purpose_shares_with_the_whole_is_told_once() =>
        Found("""{"purposes":[{"id":"a","description":{"fi":"Tilaukset"},"legalBases":[{"kind":"relevantConnection"}]}],"legalBases":[{"kind":"relevantConnection"}]}""", "RN2003")
            .Should().ContainSingle().Which.Message.Should().EndWith("(”Tilaukset” ja koko käsittely).");

    [Fact]
    public void Consent_for_all_that_cannot_be_refused_is_reported_where_it_is_said()
    {
        var finding = Found("""{"purposes":[{"id":"a","description":{"fi":"Palkanmaksu"},"activities":["employment"]},{"id":"b","description":{"fi":"Kirjanpito"},"activities":["accounting"]}],"legalBases":[{"kind":"consent"}]}""", "RN2008")
            .Should().ContainSingle().Subject;

        finding.Pointers.Should().Equal("/legalBases/0");
        finding.Message.Should().EndWith("(”Palkanmaksu” ja ”Kirjanpito”).");
    }

    [Fact]
    public void A_purpose_with_a_basis_of_its_own_does_not_rest_on_that_of_the_whole()
    {
        const string Children = """ "dataSubjects":[{"id":"c","name":{"fi":"Lapset"},"children":true}],"legalBases":[{"kind":"consent"}] """;

        Found($$$"""{"purposes":[{"id":"a","description":{"fi":"Kerhot"}}],{{{Children}}}}""", "RN2016").Should().ContainSingle();
        Found($$$"""{"purposes":[{"id":"a","description":{"fi":"Kerhot"},"legalBases":[{"kind":"contract"}]}],{{{Children}}}}""", "RN2016").Should().BeEmpty();
    }

    [Theory]
    [InlineData("RN6005", "consent", "withdrawConsent")]
    [InlineData("RN6005", "contract", null)]
    [InlineData("RN6006", "publicTask", null)]
    [InlineData("RN6009", "consent", "portability")]
    [InlineData("RN6022", "legalObligation", "portability")]
    public void Rights_are_asked_for_by_the_bases_of_the_whole(string code, string basis, string? stated)
    {
        var rights = string.Concat(new[] { "rectification", "erasure", "restriction", "complaint", stated }.OfType<string>().Select(kind => $$""",{"kind":"{{kind}}"}"""));

        Found($$$"""{"purposes":[{{{TwoPurposes}}}],"legalBases":[{"kind":"{{{basis}}}"}],"rights":[{"kind":"access"}{{{rights}}}]}""", code).Should().ContainSingle();
        Found($$$"""{"purposes":[{{{TwoPurposes}}}],"legalBases":[{"kind":"vitalInterests"}],"rights":[{"kind":"access"}{{{Without(rights)}}}]}""", code).Should().BeEmpty();
    }

    [Fact]
    public void A_ground_of_Article_9_said_of_the_whole_lets_every_category_be_processed() =>
        Found("""{"legalBases":[{"kind":"consent","specialCategory":{"ground":"explicitConsent"}}],"dataCategories":[{"id":"h","name":{"fi":"Terveystiedot"},"sensitivity":"special","purposes":["orders"]}]}""", "RN2010").Should().BeEmpty();

    [Fact]
    public void Coverage_sees_the_interest_that_the_whole_pursues()
    {
        var notice = RuleExamples.Put($$$"""{"purposes":[{{{TwoPurposes}}}],"legalBases":[{"kind":"legitimateInterests","interest":{"fi":"Yhdistyksen etu pitää yhteyttä jäseniinsä"}}]}""");

        var coverage = NoticeCoverage.Of(notice, FaultlessNotice.Today);

        coverage.Rows.Single(row => row.Item.Provision == "13(1)(d)").Should().BeEquivalentTo(new { State = CoverageState.Met, Pointers = new[] { (JsonPointer)"/legalBases/0/interest" } });
        coverage.Rows.Single(row => row.Item.Provision == "13(1)(c)").Pointers.Should().Equal("/purposes", "/legalBases");
    }

    private static string Without(string rights) => rights.Replace(""",{"kind":"portability"}""", "", StringComparison.Ordinal);

    private static string[] Codes(Notice notice) => [.. NoticeValidator.Validate(notice, Options).Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal)];

    private static Finding[] Found(string members, string code) => [.. NoticeValidator.Validate(RuleExamples.Put(members), Options).Findings.Where(finding => finding.Code == code)];
}
