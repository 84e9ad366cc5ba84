using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Building;

/// <summary>The builders of what is said of processing in detail: conditions, profiles, decisions, restrictions, several periods.</summary>
public sealed class ProcessingDetailBuilderTests
{
    [Fact]
    public void A_basis_of_the_whole_register_is_gone_on_with_in_another_language() => NoticeBuilder.Create("a", "fi")
        .RestsOn(new() { Kind = LegalBasisKind.Consent })
        .RestsOn(LegalBasisKind.LegitimateInterests, b => b.Interest("jäsenyhteydet"))
        .RestsOn(LegalBasisKind.Contract)
        .In("sv", s => s.RestsOn(LegalBasisKind.LegitimateInterests, b => b.Interest("medlemskontakter")))
        .Build().LegalBases.Should().Equal(
            new LegalBasis { Kind = LegalBasisKind.Consent },
            new() { Kind = LegalBasisKind.LegitimateInterests, Interest = Words("jäsenyhteydet", "medlemskontakter") },
            new() { Kind = LegalBasisKind.Contract });

    [Fact]
    public void A_basis_is_gone_on_with_in_another_language()
    {
        var purpose = NoticeBuilder.Create("a", "fi")
            .Purpose("care", "Hoito", p => p
                .On(LegalBasisKind.LegalObligation, b => b.SpecialCategories(SpecialCategoryGround.HealthOrSocialCare, Acts.DataProtectionAct, "6(1)(4)").Safeguards("käyttö kirjataan", "salassapito"))
                .In("sv", s => s.Description("Vård").On(LegalBasisKind.LegalObligation, b => b.Safeguards("användningen loggas", "sekretess"))))
            .Build().Purposes[0];

        purpose.LegalBases.Should().Equal(new LegalBasis
        {
            Kind = LegalBasisKind.LegalObligation,
            SpecialCategory = new()
            {
                Ground = SpecialCategoryGround.HealthOrSocialCare,
                Reference = Acts.DataProtectionAct.At("6(1)(4)"),
                Safeguards = [Words("käyttö kirjataan", "användningen loggas"), Words("salassapito", "sekretess")],
            },
        });
    }

    [Fact]
    public void Profiling_is_an_activity_once_however_often_it_is_told()
    {
        var purpose = NoticeBuilder.Create("a", "fi").Data("orders", "Ostokset")
            .Purpose("offers", "Tarjoukset", p => p.Profiling().Profiling(x => x.Description("Arvioidaan kiinnostusta.").Of("orders")).Profiling(x => x.Consequences("Tarjoukset vaihtelevat.")))
            .Build().Purposes[0];

        purpose.Activities.Should().Equal(ProcessingActivity.Profiling);
        purpose.Profiling.Should().Be(new Profiling { Description = Finnish("Arvioidaan kiinnostusta."), CategoryIds = ["orders"], Consequences = Finnish("Tarjoukset vaihtelevat.") });
    }

    [Fact]
    public void A_decision_is_found_again_by_its_purpose()
    {
        var decisions = NoticeBuilder.Create("a", "fi").Purpose("loan", "Luotto", p => p.OnContract())
            .AutomatedDecisions(d => d.Decision("loan", x => x.On(DecisionGround.Contract).Safeguards("virkailija tarkistaa pyynnöstä")).Decision("loan", x => x.Logic("Tulot ja luottotiedot.")))
            .Build().AutomatedDecisions.Decisions;

        decisions.Should().Equal(new AutomatedDecision { PurposeIds = ["loan"], Ground = DecisionGround.Contract, Logic = Finnish("Tulot ja luottotiedot."), Safeguards = [Finnish("virkailija tarkistaa pyynnöstä")] });
    }

    [Fact]
    public void A_purpose_that_the_notice_does_not_declare_is_told()
    {
        var builder = NoticeBuilder.Create("a", "fi").Data("d", "Tiedot").Purpose("p", "Tarkoitus", p => p.OnContract().Profiling(x => x.Of("nothing")))
            .Keep("k", Period.FromYears(1), null, r => r.ForPurposes("nowhere")).AutomatedDecisions(d => d.Decision("none", x => x.On(DecisionGround.Consent)));

        builder.Invoking(b => b.Build()).Should().Throw<NoticeBuildException>().Which.Problems.Select(problem => problem.Pointer.ToString())
            .Should().BeEquivalentTo("/purposes/0/profiling/categories/0", "/retentionRules/0/purposes/0", "/automatedDecisions/decisions/0/purposes/0");
    }

    [Fact]
    public void A_right_is_restricted_or_disapplied_by_law()
    {
        var rights = NoticeBuilder.Create("a", "fi").Right(RightKind.Access, r => r.LimitedBy(Acts.DataProtectionAct, "34", "Tietoja ei anneta, jos selvitys vaikeutuisi."))
            .Right(RightKind.Restriction, r => r.DisappliedBy(Acts.DataProtectionAct, "31"))
            .Build().Rights;

        rights.Should().Equal(
            new SubjectRight { Kind = RightKind.Access, Applies = RightApplicability.Limited, Restriction = new() { Reference = Acts.DataProtectionAct.At("34"), Text = Finnish("Tietoja ei anneta, jos selvitys vaikeutuisi.") } },
            new SubjectRight { Kind = RightKind.Restriction, Applies = RightApplicability.No, Restriction = new() { Reference = Acts.DataProtectionAct.At("31") } });
    }

    [Fact]
    public void The_condition_of_a_period_is_given_in_each_language()
    {
        var rule = NoticeBuilder.Create("a", "fi")
            .Keep("records", Period.FromYears(12), RetentionStart.Death, r => r.Or(Period.FromYears(120), RetentionStart.Birth, "jos kuolemasta ei ole tietoa")
                .In("sv", s => s.Or(Period.FromYears(120), RetentionStart.Birth, "om dödsfallet inte är känt")).AtLeast(Period.FromYears(12)))
            .Build().RetentionRules[0];

        rule.Periods.Should().Equal(new RetentionPeriod { Period = Period.FromYears(120), StartsFrom = RetentionStart.Birth, Condition = Words("jos kuolemasta ei ole tietoa", "om dödsfallet inte är känt") });
    }

    private static LocalizedText Finnish(string text) => LocalizedText.Of("fi", text);

    private static LocalizedText Words(string fi, string sv) => Finnish(fi).With(LanguageTag.Swedish, sv);
}
