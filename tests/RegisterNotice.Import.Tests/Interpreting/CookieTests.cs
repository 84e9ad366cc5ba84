namespace RegisterNotice.Import.Tests.Interpreting;

public sealed class CookieTests
{
    [Theory]
    [InlineData("Sivuilla ei käytetä evästeitä.")]
    [InlineData("Emme käytä sivuillamme evästeitä lainkaan.")]
    [InlineData("Vi använder inte kakor.")]
    [InlineData("The site does not use any cookies.")]
    public void Are_denied_in_many_ways(string sentence) => Under(sentence).Cookies.State.Should().Be(DeclarationState.None);

    [Theory]
    [InlineData("Käytämme evästeitä kävijöiden laskemiseen.")]
    [InlineData("Evästeitä ei poisteta, vaan sivusto käyttää niitä kirjautumiseen.")]
    public void Are_stated(string sentence) => Under(sentence).Cookies.State.Should().Be(DeclarationState.Some);

    [Fact]
    public void Are_read_row_by_row_from_a_table()
    {
        var cookies = Under("Sivusto käyttää seuraavia evästeitä:\n\nEväste\tTarjoaja\tTarkoitus\tVoimassaolo\nvilla_istunto\tVillapaja\tKirjautuminen\tIstunto\nvilla_kavijat\tLaskuri Oy\tKävijöiden laskeminen\t2 vuotta\n").Cookies;

        cookies.Technologies.Should().BeEquivalentTo(
        [
            new TrackingTechnology { Name = "villa_istunto", Provider = "Villapaja", Purpose = LocalizedText.Of("fi", "Kirjautuminen"), SessionOnly = true },
            new TrackingTechnology { Name = "villa_kavijat", Provider = "Laskuri Oy", Purpose = LocalizedText.Of("fi", "Kävijöiden laskeminen"), Lifetime = NodaTime.Period.FromYears(2) },
        ]);
    }

    [Fact]
    public void In_a_table_keep_no_data_of_the_register() =>
        Under("Evästeet ovat nämä:\n\nEväste\tTarkoitus\tSäilytysaika\nvilla_kavijat\tLaskeminen\t2 vuotta\nvilla_kieli\tKieli\t1 vuosi\n").RetentionRules.Should().BeEmpty();

    private static Notice Under(string text) => Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Evästeet\n{text}\n\n3. Tietolähteet\nAsiakas kertoo tietonsa.\n");
}
