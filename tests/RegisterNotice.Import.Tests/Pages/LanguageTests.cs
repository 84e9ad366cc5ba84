namespace RegisterNotice.Import.Tests.Pages;

/// <summary>The words of a page tell its language; what the page says of it settles only what they leave open.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "Tietosuojaseloste", "Tietoja käytetään tilausten toimittamiseen ja ne saadaan asiakkaalta. Rekisterinpitäjä on Villapaja Oy.", "fi")]
    [InlineData("fi", "Dataskyddsbeskrivning", "Uppgifterna används för att leverera beställningar och de lämnas inte ut.", "sv")]
    [InlineData("fi", "Privacy policy", "The data are used to deliver your orders and are not disclosed.", "en")]
    [InlineData("sv", "Villapaja", "Villapaja Oy, Helsinki", "sv")]
    [InlineData("en", "Villapaja", "Villapaja Oy, Helsinki", "en")]
    [InlineData("de", "Villapaja", "Villapaja Oy, Helsinki", "fi")]
    public void Plain_words_go_before_the_attribute(string lang, string title, string text, string language) =>
        Page.Html($"<html lang=\"{lang}\"><body><h1>{title}</h1><p>{text}</p></body></html>").Languages.Select(tag => tag.Value).Should().Equal(language);

    [Fact]
    public void The_language_that_a_host_gives_goes_before_all() =>
        NoticeImporter.Import("<html lang=\"fi\"><body><p>Tietoja ei ole ja rekisterin tietoja on.</p></body></html>", new() { Format = PageFormat.Html, Language = LanguageTag.Swedish })
            .Notices.Single().Languages.Should().Equal(LanguageTag.Swedish);
}
