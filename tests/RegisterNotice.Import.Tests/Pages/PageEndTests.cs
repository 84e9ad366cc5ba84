namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Where the page around a notice begins and ends, and where one notice ends and another begins.</summary>
public sealed class PageEndTests
{
    [Fact]
    public void What_follows_the_line_of_the_copyright_is_the_page_s_though_it_has_sentences()
    {
        var notice = Page.Text("Tietosuojaseloste\n\n1. Rekisterinpitäjä\n\nVillapaja Oy\n\n2. Rekisterin nimi\n\nAsiakasrekisteri\n\n3. Tietolähteet\n\nAsiakas itse antaa tietonsa.\n\nValikko\n\nVillapaja Oy\n\n040 123 4567 neuvonta@villapaja.example\n\n© Villapaja Oy 2026\n\nSivustomme käyttää evästeitä\n\nJatkamalla sivuston käyttöä hyväksyt evästeiden käytön kaikilla sivuilla.\n");

        notice.Controllers[0].Emails.Should().BeEmpty();
        notice.Sections()[^1].Kinds.Should().Equal(SectionKind.PageChrome);
    }

    [Fact]
    public void Entries_of_menus_before_the_title_are_the_page_s_though_they_look_like_headings()
    {
        var notice = Page.Text("Etusivu\n\nYhteystiedot\n\nOta yhteyttä\n\nOta yhteyttä\n\nOta yhteyttä\n\nTietosuojaseloste\n\n1. Rekisterinpitäjä\n\nVillapaja Oy\n\n2. Rekisterin nimi\n\nAsiakasrekisteri\n\n3. Tietolähteet\n\nAsiakas itse.\n");

        notice.Title![LanguageTag.Finnish].Should().Be("Tietosuojaseloste");
        notice.Headings().Should().Equal("1. Rekisterinpitäjä", "2. Rekisterin nimi", "3. Tietolähteet");
    }

    [Fact]
    public void Numbered_contents_with_an_entry_of_its_own_give_no_sections()
    {
        var notice = Page.Text("Tietosuojaseloste\n\nSisällys\n\n1. Johdanto\n2. Rekisterinpitäjä\n3. Tietolähteet\n4. Tietojen luovutukset\n5. Muutokset\n\n1. Johdanto\n\nTervetuloa.\n\n2. Rekisterinpitäjä\n\nVillapaja Oy\n\n3. Tietolähteet\n\nAsiakas itse.\n\n4. Tietojen luovutukset\n\nEi luovuteta.\n\n5. Muutokset tähän selosteeseen\n\nVoimme muuttaa selostetta.\n");

        notice.Headings().Should().Equal("1. Johdanto", "2. Rekisterinpitäjä", "3. Tietolähteet", "4. Tietojen luovutukset", "5. Muutokset tähän selosteeseen");
        notice.Controllers[0].Name.Should().Be("Villapaja Oy");
    }

    [Fact]
    public void A_section_of_the_controller_that_comes_again_begins_no_notice_unless_others_come_again_too()
    {
        const string One = "Rekisterinpitäjä\n\nVillapaja Oy\n\nTietojen käsittelyn tarkoitus\n\nTilausten toimittaminen.\n\nTietolähteet\n\nAsiakas itse.\n\n";

        NoticeImporter.Import(One + "Rekisterinpitäjä\n\nVillapaja Oy, Pajakuja 1\n\nMuutokset\n\nMuutamme selostetta tarvittaessa.\n").Notices.Should().ContainSingle();
        NoticeImporter.Import(One + One).Notices.Should().HaveCount(2);
    }
}
