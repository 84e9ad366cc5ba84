namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>The ways in which pages say on what the processing rests, how long data are kept and when the notice was written.</summary>
public sealed class BasisFamilyTests
{
    [Theory]
    [InlineData("Käsittely perustuu asetuksen artikloihin 6(1)(b) ja 6(1)(f).", new[] { LegalBasisKind.Contract, LegalBasisKind.LegitimateInterests })]
    [InlineData("Käsittely perustuu sopimukseen tai suostumukseen (artikla 6.1 a ja b).", new[] { LegalBasisKind.Consent, LegalBasisKind.Contract })]
    [InlineData("Käsittelyn peruste on 6 artiklan 1 kohdan c ja e alakohta.", new[] { LegalBasisKind.LegalObligation, LegalBasisKind.PublicTask })]
    [InlineData("Käsittelyn perusta on yrityksen oikeutettu kiinnostus.", new[] { LegalBasisKind.LegitimateInterests })]
    [InlineData("Käyttöperusteena on asiakkaan antama suostumus.", new[] { LegalBasisKind.Consent })]
    [InlineData("Henkilö on antanut suostumuksensa tietojen käsittelyyn.", new[] { LegalBasisKind.Consent })]
    [InlineData("Käsittelemme tietoja sopimuksen täyttämiseksi ja lakisääteisten velvoitteiden noudattamiseksi.", new[] { LegalBasisKind.Contract, LegalBasisKind.LegalObligation })]
    public void Bases_are_named_in_many_ways(string sentence, LegalBasisKind[] kinds) => Bases("Käsittelyn oikeusperuste", sentence).Should().BeEquivalentTo(kinds);

    [Theory]
    [InlineData("Artikla 6(1)(b) ja kohta 16.1 a.", new[] { LegalBasisKind.Contract })]
    [InlineData("Käsittely perustuu artiklaan 9(2)(a).", new LegalBasisKind[0])]
    public void Other_numbers_are_no_points_of_Article_6(string sentence, LegalBasisKind[] kinds) => Bases("Käsittelyn oikeusperuste", sentence).Should().BeEquivalentTo(kinds);

    [Fact]
    public void An_act_alone_in_a_list_of_bases_stands_for_its_obligation() =>
        Bases("Käsittelyn oikeusperuste", "Peruste on\n\n  • henkilön suostumus\n  • yhdistyslaki 503/1989, 11 §").Should().Equal(LegalBasisKind.Consent, LegalBasisKind.LegalObligation);

    [Fact]
    public void Marketing_with_consent_rests_on_it() => Bases("Käsittelyn tarkoitus", "• Tilausten toimittaminen\n• Markkinointi, mikäli asiakas antaa suostumuksensa").Should().Equal(LegalBasisKind.Consent);

    [Fact]
    public void Rows_of_a_table_name_bases() =>
        Bases("Tarkoitukset ja oikeusperusteet", "Tarkoitus\tPeruste\tAika\nTilaukset\tSopimus (Art. 6.1.b)\t3 vuotta\nUutiskirje\tSuostumus (Art. 6.1.a)\t1 vuosi").Should().BeEquivalentTo([LegalBasisKind.Contract, LegalBasisKind.Consent]);

    [Fact]
    public void An_option_of_a_form_that_nobody_ticked_is_no_basis() =>
        Bases("Käsittelyn oikeusperuste", "☐ Rekisteröidyn suostumus\n☒ Yleistä etua koskeva tehtävä").Should().Equal(LegalBasisKind.PublicTask);

    [Fact]
    public void Rows_of_two_cells_under_the_heads_of_columns_are_those_of_a_table() =>
        Under("Tietojen säilytysaika", "Tieto\tSäilytysaika\nTilaukset\t6 vuotta\nLokitiedot\t12 kuukautta").RetentionRules.Select(rule => rule.Period!.ToString()).Should().Equal("P6Y", "P12M");

    [Theory]
    [InlineData("Hakemukset säilytetään viisi vuotta, hylätyt hakemukset säilytetään 1 vuoden ajan.", "P5Y P1Y")]
    [InlineData("The data will be stored for a year from the last login.", "P1Y")]
    [InlineData("Säilytysaika on rajattu kolmeen vuoteen.", "P3Y")]
    [InlineData("Säilytys rajoittuu kahteentoista kuukauteen.", "P12M")]
    [InlineData("Tietoja säilytetään kolmeen eri paikkaan sijoitetuilla palvelimilla.", "")]
    public void Periods_are_read_as_they_are_meant(string sentence, string periods) =>
        string.Join(" ", Under("Tietojen säilytysaika", sentence).RetentionRules.Where(rule => rule.Period is not null).Select(rule => rule.Period!.ToString())).Should().Be(periods);

    [Theory]
    [InlineData("Updated March 3, 2026")]
    [InlineData("Last update 3.3.2026")]
    [InlineData("Last updated: March 3rd, 2026")]
    [InlineData("Voimaantulopäivä: 3. MAALISKUUTA 2026,")]
    public void Days_are_read_in_many_forms(string line)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\n{line}\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietolähteet\nAsiakas itse.\n");

        new[] { notice.DraftedOn, notice.UpdatedOn, notice.EffectiveFrom }.Should().Contain(new NodaTime.LocalDate(2026, 3, 3));
    }

    [Theory]
    [InlineData("Oulu 3.3.2026")]
    [InlineData("Päivitetty: 3.3.2026\n\n© 2026 Villapaja Oy. Kaikki oikeudet pidätetään.")]
    public void The_last_line_of_a_notice_may_be_its_day(string lines)
    {
        var notice = Page.Text($"Tietosuojaseloste\n\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Tietolähteet\nAsiakas itse.\n\n{lines}\n");

        new[] { notice.DraftedOn, notice.UpdatedOn }.Should().Contain(new NodaTime.LocalDate(2026, 3, 3));
    }

    [Theory]
    [InlineData("Käsittelyn peruste on oikeutettu etu, joka syntyy asiakassuhteen hoidosta.", "asiakassuhteen hoidosta")]
    [InlineData("Käsittelyn perusteena on jäsenyyteen perustuva oikeutettu etu.", "jäsenyyteen")]
    [InlineData("Käsittelyn peruste on oikeutettu etu. Oikeutettuna etuna on langan myynnin edistäminen.", "langan myynnin edistäminen")]
    [InlineData("The legal basis is our legitimate interest arising from the customer relationship.", "the customer relationship")]
    public void An_interest_is_named_by_what_it_rests_on(string sentence, string interest) =>
        Under("Käsittelyn oikeusperuste", sentence).AllBases().Select(basis => basis.Interest?.ToString()).Should().Contain(known => known != null && known.EndsWith(": " + interest, StringComparison.Ordinal));

    [Theory]
    [InlineData("Käsittely perustuu kutojan suostumukseen, asiakassuhteeseen tai lakiin.", new[] { LegalBasisKind.Consent, LegalBasisKind.RelevantConnection })]
    [InlineData("Oikeutusperusteina ovat sopimus ja lakivelvoitteiden täyttäminen.", new[] { LegalBasisKind.Contract, LegalBasisKind.LegalObligation })]
    [InlineData("Käsittelyn peruste on asiakassuhteeseen perustuva oikeutettu etu.", new[] { LegalBasisKind.LegitimateInterests })]
    [InlineData("Käsittelyn peruste on oikeutettu etu, joka syntyy asiakassuhteesta.", new[] { LegalBasisKind.LegitimateInterests })]
    [InlineData("Asiakassuhteen hoito perustuu suostumukseen.", new[] { LegalBasisKind.Consent })]
    [InlineData("Tietoja käsitellään kutojan suostumuksen taikka jäsensuhteen perusteella.", new[] { LegalBasisKind.Consent, LegalBasisKind.RelevantConnection })]
    public void A_relation_is_a_basis_beside_others(string sentence, LegalBasisKind[] kinds) => Bases("Käsittelyn oikeusperuste", sentence).Should().BeEquivalentTo(kinds);

    [Theory]
    [InlineData("Tietoja käytetään markkinointiin, mikäli kutoja on sallinut sen.", new[] { LegalBasisKind.Consent })]
    [InlineData("Tietoja käytetään markkinointiin, jos laki sallii sen.", new LegalBasisKind[0])]
    [InlineData("Tietoja käytetään markkinointiin, jos kutoja ei ole sallinut muuta.", new LegalBasisKind[0])]
    public void What_somebody_must_allow_rests_on_consent(string sentence, LegalBasisKind[] kinds) => Bases("Käsittelyn tarkoitus", sentence).Should().BeEquivalentTo(kinds);

    private static IEnumerable<LegalBasisKind> Bases(string heading, string text) => Under(heading, text).AllBases().Select(basis => basis.Kind).Distinct();

    private static Notice Under(string heading, string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. {heading}\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n");
}
