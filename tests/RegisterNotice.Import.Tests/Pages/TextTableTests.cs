using NodaTime;

namespace RegisterNotice.Import.Tests.Pages;

/// <summary>Tables that lost everything but their tabs.</summary>
public sealed class TextTableTests
{
    private const string Table = "Rekisterinpitäjä\n\nVillapaja Oy\n\nTietosisältö ja säilytys\n\nTietoryhmä\tTiedot\tSäilytysaika\nPerustiedot\tnimi, osoite\tasiakkuuden ajan ja 2 vuotta\nLaskutiedot\tsumma\t6 vuotta\nLoki\tIP-osoite\t90 päivää\n\nTietolähteet\n\nAsiakas itse.\n";

    [Fact]
    public void Three_columns_are_a_table()
    {
        var table = Page.Text(Table).Wordings[0].Sections.SelectMany(section => section.Blocks).OfType<TableBlock>().Should().ContainSingle().Which;

        table.Header.Should().Equal("Tietoryhmä", "Tiedot", "Säilytysaika");
        table.Rows.Should().HaveCount(3);
    }

    [Fact]
    public void A_column_of_times_gives_the_retention() =>
        Page.Text(Table).RetentionRules.Select(rule => rule.Period).Should().Equal(Period.FromYears(2), Period.FromYears(6), Period.FromDays(90));

    [Fact]
    public void What_the_table_says_is_not_said_anew() =>
        Page.Text(Table + "\nTietojen poistaminen\n\nLokitiedot poistetaan 90 päivän kuluttua.\n").RetentionRules.Should().HaveCount(3);

    [Fact]
    public void Two_columns_are_headings_with_their_text() =>
        Page.Text("Rekisterinpitäjä\tVillapaja Oy\nRekisterin nimi\tAsiakasrekisteri\nTietolähteet\tAsiakas itse\n").RegisterName![LanguageTag.Finnish].Should().Be("Asiakasrekisteri");
}
