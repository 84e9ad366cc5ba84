namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Headings that no number and no colon marks: they stand between empty lines, and most of them have a verb.</summary>
public sealed class HeadingOnItsOwnTests
{
    private const string Prose = "Paja käsittelee asiakkaidensa tietoja huolellisesti ja vain siinä laajuudessa kuin työ vaatii.";

    [Theory]
    [InlineData("Mitä tietoja keräämme", SectionKind.DataContent)]
    [InlineData("Mihin tarkoituksiin tietojasi käytetään", SectionKind.Purposes)]
    [InlineData("Kuinka suojelemme tietojasi", SectionKind.Security)]
    [InlineData("Kuinka kauan säilytämme tietojasi", SectionKind.Retention)]
    [InlineData("Vad använder vi dina uppgifter till?", SectionKind.Purposes)]
    [InlineData("Hurdana uppgifter samlar vi in?", SectionKind.DataContent)]
    [InlineData("How long do we keep your data", SectionKind.Retention)]
    public void A_question_is_a_heading_with_its_mark_or_without(string heading, SectionKind kind) =>
        Kinds($"Rekisterinpitäjä\n\nVillapaja Oy\n\n{heading}\n\n{Prose}\n\nTietojen luovutukset\n\n{Prose}\n", heading).Should().StartWith(kind);

    [Theory]
    [InlineData("Säilytämme tietojasi", SectionKind.Retention)]
    [InlineData("Tietojasi vastaanottavat", SectionKind.Disclosures)]
    [InlineData("Sinulla on seuraavat oikeudet", SectionKind.Rights)]
    public void What_a_list_ends_is_a_heading(string heading, SectionKind kind) =>
        Kinds($"Rekisterinpitäjä\n\nVillapaja Oy\n\n{heading}\n\n  • verkkokaupassa vuoden\n  • kirjanpidossa kuusi vuotta\n\nTietolähteet\n\n{Prose}\n", heading).Should().StartWith(kind);

    [Theory]
    [InlineData("Oikeus peruuttaa suostumus", SectionKind.OtherRights)]
    [InlineData("Oikeus siirtää tiedot järjestelmästä toiseen", SectionKind.OtherRights)]
    [InlineData("Rekisteröidyn oikeus tehdä valitus valvontaviranomaiselle", SectionKind.Complaint)]
    [InlineData("Rekisterinpitäjän yhteyshenkilö", SectionKind.Contact)]
    [InlineData("Tietojen siirrot ja luovutukset", SectionKind.Disclosures)]
    [InlineData("Muutokset tietosuojaselosteeseen", SectionKind.Changes)]
    public void The_main_kind_comes_first(string heading, SectionKind kind) =>
        Kinds($"Rekisterinpitäjä\n\nVillapaja Oy\n\n{heading}\n\n{Prose}\n\nTietolähteet\n\n{Prose}\n", heading).Should().StartWith(kind);

    [Fact]
    public void An_answer_without_a_full_stop_is_none() =>
        Headings("Tietojen luovutukset\n\nTietoja ei luovuteta\n\nTietolähteet\n\nAsiakas itse\n\nRekisterinpitäjä\n\nVillapaja Oy\n").Should().Equal("Tietojen luovutukset", "Tietolähteet", "Rekisterinpitäjä");

    [Fact]
    public void A_sentence_without_an_end_between_paragraphs_is_one_where_sentences_end() =>
        Headings($"Rekisterinpitäjä\n\nVillapaja Oy\n\nTietolähteet\n\n{Prose}\n\n{Prose}\n\nYhteystietojen antaminen on tilauksen edellytys\n\n{Prose}\n").Should().Contain("Yhteystietojen antaminen on tilauksen edellytys");

    [Fact]
    public void The_authority_s_name_over_its_address_is_none() =>
        Headings($"Rekisterinpitäjä\n\nVillapaja Oy\n\nValitusoikeus\n\n{Prose}\n\nTietosuojavaltuutetun toimisto\n\nPL 800, 00531 Helsinki\n\nTietolähteet\n\n{Prose}\n").Should().NotContain("Tietosuojavaltuutetun toimisto");

    [Fact]
    public void Links_of_the_page_are_none() =>
        Headings($"Siirry sisältöön\n\nRekisterinpitäjä\n\nVillapaja Oy\n\nTietolähteet\n\n{Prose}\n\nTakaisin etusivulle\n\n{Prose}\n").Should().Equal("Rekisterinpitäjä", "Tietolähteet");

    private static IEnumerable<SectionKind> Kinds(string page, string heading) => Page.Text(page).Wordings[0].Sections.Single(section => section.Heading == heading).Kinds;

    private static IEnumerable<string?> Headings(string page) => Page.Text(page).Wordings[0].Sections.Where(section => section.Kinds is not [SectionKind.PageChrome, ..]).Select(section => section.Heading).Where(heading => heading is not null);
}
