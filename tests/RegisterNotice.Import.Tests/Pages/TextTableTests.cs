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
    public void Cells_that_stand_one_below_the_other_are_a_table()
    {
        var page = "Rekisterinpitäjä\n\nVillapaja Oy\n\nTietosisältö ja säilytys\n\nTietoryhmä\n\nTiedot\n\nSäilytysaika\n\nPerustiedot\n\nnimi, osoite\n\nasiakkuuden ajan ja 2 vuotta\n\n"
            + "Yhteystiedot\n\npuhelinnumero\n\n1 vuosi\n\nLoki\n\nIP-osoite\n\n90 päivää\n\nTietolähteet\n\nAsiakas itse.\n";
        var notice = Page.Text(page);

        var table = notice.Wordings[0].Sections.SelectMany(section => section.Blocks).OfType<TableBlock>().Should().ContainSingle().Which;
        table.Header.Should().Equal("Tietoryhmä", "Tiedot", "Säilytysaika");
        table.Rows.Should().HaveCount(3);
        notice.DataCategories.SelectMany(category => category.Items).Select(item => item["fi"]).Should().Equal("nimi", "osoite", "puhelinnumero", "IP-osoite");
        notice.RetentionRules.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("Rekisterinpitäjä\n\nKäyttötarkoitus\n\nSäilytysaika\n\nTietolähteet\n\nOikeudet\n\nEvästeet\n\nTietoturva\n\nMuutokset\n\nYhteystiedot\n")]
    [InlineData("Rekisterin tietosisältö\n\nTiedot\n\nSäilytysaika\n\nNimi, osoite\n\nSidosryhmät\n\nKudonnan ystävät\n")]
    public void Headings_that_stand_one_below_the_other_are_none(string page) =>
        Page.Text(page).Wordings[0].Sections.SelectMany(section => section.Blocks).OfType<TableBlock>().Should().BeEmpty();

    [Theory]
    [InlineData("zq3kk\n--  -\n", "zq3kk|")]
    [InlineData("Tieto   Säilytysaikojen perusteet\n------  ----\nlasku   6 vuotta\n", "Tieto|Säilytysaikojen perusteet|lasku|6 vuotta")]
    [InlineData("a😀😀😀😀 b\n--  --\nc   d\n", "a😀😀😀😀|b|c|d")]
    [InlineData("  Tieto   Aika\n  ------  ----\n  lasku   6 v\n", "Tieto|Aika|lasku|6 v")]
    [InlineData("abcdefghijkl m\n--  --  --\nx   y   z\n", "abcdefghijkl||m|x|y|z")]
    public void A_word_that_is_longer_than_its_column_stays_whole(string table, string cells)
    {
        var read = Page.Text("Tietosuojaseloste\n\n" + table).Wordings[0].Sections.SelectMany(section => section.Blocks).OfType<TableBlock>().Single();

        string.Join("|", read.Header.Concat(read.Rows.SelectMany(row => row.Cells))).Should().Be(cells);
    }

    [Fact]
    public void A_heading_over_a_rule_is_none_of_the_heading_before_it() =>
        Page.Text("Tietosuojaseloste\n=================\nRekisterinpitäjä\n----------------\nPaja Oy\n").Headings().Should().Equal("Rekisterinpitäjä");

    [Fact]
    public void Two_columns_are_headings_with_their_text() =>
        Page.Text("Rekisterinpitäjä\tVillapaja Oy\nRekisterin nimi\tAsiakasrekisteri\nTietolähteet\tAsiakas itse\n").RegisterName![LanguageTag.Finnish].Should().Be("Asiakasrekisteri");
}
