using RegisterNotice.Import.Tests.RoundTrip;
using RegisterNotice.Samples;

namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>What law takes from data subjects, or asks beside Article 6, comes over from the pages that state it; what only sounds like it does not.</summary>
public sealed class LawfulPartTests
{
    public static TheoryData<Rendering> Renderings => [.. Rendering.All];

    // In plain text a citation is broken over two lines.
    public static TheoryData<Rendering> OfWholeLines => [.. Rendering.All.Where(rendering => rendering.Format != PageFormat.Text)];

    [Theory]
    [MemberData(nameof(Renderings))]
    public void A_right_that_a_law_takes_away_or_restricts_comes_back_so(Rendering rendering)
    {
        var rights = rendering.Import(Whistle()).Notices.Single().Rights;

        var restriction = rights.Should().ContainSingle(right => right.Kind == RightKind.Restriction).Subject;
        restriction.Applies.Should().Be(RightApplicability.No);
        if (rendering.Format != PageFormat.Text)
        {
            // A line of plain text ends in the middle of the citation.
            restriction.Restriction!.Reference!.Act.Should().Be("1171/2022");
        }

        rights.Single(right => right.Kind == RightKind.Access).Applies.Should().Be(RightApplicability.Limited);
        rights.Single(right => right.Kind == RightKind.Rectification).Applies.Should().Be(RightApplicability.Yes);
    }

    [Theory]
    [InlineData("Oikeus käsittelyn rajoittamiseen\n\nSinulla on oikeus käsittelyn rajoittamiseen. Oikeus ei koske lakisääteisten tietojen säilyttämistä.\n")]
    [InlineData("Rekisteröidyn oikeudet\n\nSinulla on oikeus käsittelyn rajoittamiseen. Emme ole rajoittaneet oikeuksiasi.\n")]
    [InlineData("Rights\n\nYou have the right to restriction of processing. This right does not apply to data that we must keep by law.\n")]
    public void A_right_that_has_bounds_as_every_right_has_applies(string page) =>
        Page.Text("Tietosuojaseloste\n\n" + page).Rights.Should().OnlyContain(right => right.Applies == RightApplicability.Yes && right.Restriction == null);

    [Theory]
    [MemberData(nameof(OfWholeLines))]
    public void The_condition_for_special_categories_comes_back_with_its_law(Rendering rendering)
    {
        var notice = rendering.Import(SampleNotices.All.Single(sample => sample.Id == "clinic")).Notices.Single();

        var conditions = notice.AllBases().Select(basis => basis.SpecialCategory).OfType<SpecialCategoryCondition>().ToArray();
        conditions.Should().ContainSingle().Which.Ground.Should().Be(SpecialCategoryGround.HealthOrSocialCare);
        conditions[0].Reference!.Act.Should().Be("1050/2018");
    }

    [Theory]
    [InlineData("Käsittely perustuu suostumukseen. Emme käsittele 9 artiklan 2 kohdan a alakohdassa tarkoitettuja tietoja.")]
    [InlineData("Käsittely perustuu suostumukseen. Erityisiä henkilötietoryhmiä koskee 9 artikla.")]
    [InlineData("Käsittely perustuu sopimukseen, tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta.")]
    public void What_names_no_point_of_Article_9_or_denies_it_gives_no_condition(string basis) =>
        Page.Text($"Tietosuojaseloste\n\nKäsittelyn tarkoitus ja oikeusperuste\n\nTietoja käsitellään ajanvarausta varten. {basis}\n")
            .AllBases().Should().OnlyContain(found => found.SpecialCategory == null);

    [Theory]
    [MemberData(nameof(OfWholeLines))]
    public void Exemptions_from_informing_come_back_with_their_provisions(Rendering rendering)
    {
        var exemptions = rendering.Import(WithExemptions()).Notices.Single().Exemptions;

        exemptions.Select(exemption => exemption.Reference?.Act).Should().Equal("2016/679", "1050/2018");
        exemptions[0].Reference!.Provision.Should().Be("14(5)(b)");
        exemptions.Should().OnlyContain(exemption => exemption.Reason!.Count == 1);
    }

    [Theory]
    [InlineData("Poikkeukset rekisteröityjen informoinnista", "Poikkeuksia informoinnista ei ole.")]
    [InlineData("Poikkeukset tietojen luovuttamisesta", "Tietoja voidaan luovuttaa viranomaisille (tietosuojalaki 1050/2018, 29 §).")]
    [InlineData("Informointi", "Rekisteröidyt informoidaan tällä selosteella.")]
    public void Where_nobody_is_exempted_no_exemption_is_read(string heading, string words) =>
        Page.Markdown($"# Tietosuojaseloste\n\n## {heading}\n\n{words}\n").Exemptions.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Renderings))]
    public void A_study_comes_back_by_its_labels(Rendering rendering)
    {
        var sample = SampleNotices.All.Single(notice => notice.Id == "sleep-study");
        var study = rendering.Import(sample).Notices.Single().Research!;

        study.Title![rendering.Language].Should().Be(sample.Research!.Title![rendering.Language]);
        study.Kind.Should().Be(ResearchKind.FollowUp);
        study.Group.Should().Equal(sample.Research.Group);
        study.EthicsReview.Should().NotBeNull();
        study.PlanAvailableFrom![rendering.Language].Should().Be(sample.Research.PlanAvailableFrom![rendering.Language]);
    }

    [Theory]
    [InlineData("Tietoja käytetään mielipidetutkimuksiin. Tutkimusryhmä: asiakkaat")]
    [InlineData("Nimi: Veera Pakkanen")]
    public void What_is_no_study_gives_none(string words) => Page.Text($"Tietosuojaseloste\n\nKäsittelyn tarkoitus\n\n{words}\n").Research.Should().BeNull();

    private static Notice Whistle() => SampleNotices.All.Single(sample => sample.Id == "whistleblowing-channel");

    private static Notice WithExemptions() => SampleNotices.All.Single(sample => sample.Id == "sleep-study") with
    {
        Exemptions =
        [
            new() { Reference = new() { Act = "2016/679", Provision = "14(5)(b)" }, Reason = Said("Osoitteita ei enää tavoiteta.", "Adresserna nås inte längre.", "The addresses can no longer be reached.") },
            new() { Reference = new() { Act = "1050/2018", Provision = "33(1)" }, Reason = Said("Selvitys vaarantuisi.", "Utredningen skulle äventyras.", "The inquiry would be jeopardised.") },
        ],
    };

    private static LocalizedText Said(string fi, string sv, string en) =>
        LocalizedText.Of(LanguageTag.Finnish, fi).With(LanguageTag.Swedish, sv).With(LanguageTag.English, en);
}
