namespace RegisterNotice.Import.Tests.Pages;

public sealed class PageChromeTests
{
    [Fact]
    public void Menus_before_and_footers_after_are_kept_apart_from_the_notice()
    {
        var notice = Page.Text(
            """
            Etusivu
            Tuotteet
            Yhteystiedot
            Ostoskori

            Rekisteriseloste

            1. Rekisterinpitäjä
            Villapaja Oy

            2. Rekisterin nimi
            Asiakasrekisteri

            3. Tietojen luovutukset
            Tietoja ei luovuteta kenellekään ulkopuoliselle.

            © 2026 Villapaja Oy
            Seuraa meitä Facebookissa
            """);

        var chrome = notice.Sections().Where(section => section.Kinds is [SectionKind.PageChrome]).ToList();
        chrome.Should().HaveCount(2);
        notice.Wordings[0].Words().Should().Contain(line => line.Contains("Ostoskori", StringComparison.Ordinal)).And.Contain(line => line.Contains("© 2026", StringComparison.Ordinal));
        notice.Title![LanguageTag.Finnish].Should().Be("Rekisteriseloste");
    }

    [Fact]
    public void A_table_of_contents_gives_no_sections()
    {
        const string Contents = "1. Rekisterinpitäjä\n2. Rekisterin nimi\n3. Käsittelyn tarkoitus\n4. Tietojen luovutukset\n";

        var notice = Page.Text($"Tietosuojaseloste\n\n{Contents}\n1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n\n3. Käsittelyn tarkoitus\nTilausten toimittaminen.\n\n4. Tietojen luovutukset\nTietoja ei luovuteta.\n");

        notice.Sections().Where(section => section.Heading is not null).Select(section => section.Kinds[0])
            .Should().Equal(SectionKind.Controller, SectionKind.RegisterName, SectionKind.Purposes, SectionKind.Disclosures);
    }
}
