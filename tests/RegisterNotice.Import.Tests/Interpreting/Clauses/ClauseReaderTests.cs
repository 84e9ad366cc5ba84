using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Tests.Interpreting.Clauses;

/// <summary>Sentences fall into clauses, each with what is done, by whom and whether it is denied.</summary>
public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("Henkilötietoja käytetään laskutukseen.", "[Henkilötietoja] Use Passive [laskutukseen]")]
    [InlineData("Tietoja voidaan käyttää myös markkinointiin.", "[Tietoja] Use Third [myös markkinointiin]")]
    [InlineData("Emme siirrä tietoja EU:n ulkopuolelle.", "[] not Transfer First [tietoja EU:n ulkopuolelle]")]
    [InlineData("Tietoja ei luovuteta ulkopuolisille.", "[Tietoja] not Disclose Passive [ulkopuolisille]")]
    [InlineData("Käsittelemme nimiä ja osoitteita.", "[] Process First [nimiä ja osoitteita]")]
    [InlineData("Yhdistys kerää ja säilyttää jäsentensä tiedot.", "[Yhdistys] Collect, Keep Third [jäsentensä tiedot]")]
    [InlineData("Käsittely perustuu suostumukseen.", "[Käsittely] Rest Third [suostumukseen]")]
    [InlineData("Rekisterin tarkoitus on kerätä osoitteita.", "[Rekisterin tarkoitus] Be Third [kerätä osoitteita]")]
    public void A_Finnish_clause_tells_its_verb(string sentence, string clause) => Told(sentence, "fi").Should().Equal(clause);

    [Theory]
    [InlineData("Uppgifterna används för fakturering.", "[Uppgifterna] Use Passive [för fakturering]")]
    [InlineData("Vi lämnar inte ut uppgifter.", "[Vi] not Disclose First [ut uppgifter]")]
    [InlineData("Uppgifter kan överföras till Norge.", "[Uppgifter] Transfer Passive [till Norge]")]
    [InlineData("Ändamålet är fakturering.", "[Ändamålet] Be Third [fakturering]")]
    public void A_Swedish_clause_tells_its_verb(string sentence, string clause) => Told(sentence, "sv").Should().Equal(clause);

    [Theory]
    [InlineData("We use your data to deliver orders.", "[We] Use First [your data to deliver orders]")]
    [InlineData("The data may be used for billing.", "[The data] Use Passive [for billing]")]
    [InlineData("Data are not shared with anybody.", "[Data] not Disclose Passive [with anybody]")]
    public void An_English_clause_tells_its_verb(string sentence, string clause) => Told(sentence, "en").Should().Equal(clause);

    [Fact]
    public void A_clause_ends_where_the_next_begins() =>
        Told("Keräämme yhteystietosi, jotta voimme vastata kysymyksiin, mutta emme luovuta niitä.", "fi").Should().Equal(
            "[] Collect First [yhteystietosi]", "[jotta] Other Third [vastata kysymyksiin]", "[mutta] not Disclose First [niitä]");

    [Fact]
    public void A_verb_behind_a_conjunction_opens_a_clause() =>
        Told("Tietoja käytetään laskutukseen ja luovutetaan perintätoimistolle.", "fi").Should().Equal("[Tietoja] Use Passive [laskutukseen]", "[ja] Disclose Passive [perintätoimistolle]");

    [Fact]
    public void Verbs_in_parentheses_do_not_count() => Told("Nimi (jota käytetään laskuissa) ja osoite", "fi").Should().Equal("[Nimi (jota käytetään laskuissa) ja osoite] None Third []");

    private static IEnumerable<string> Told(string sentence, string language) =>
        ClauseReader.Of(sentence, language).Select(clause => $"[{clause.Before.Trim()}] {(clause.IsNegated ? "not " : "")}{clause.Verbs} {clause.Voice} [{clause.Behind.Trim()}]");
}
