namespace RegisterNotice.Import.Tests.Pages;

public sealed class ListTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("•")]
    [InlineData("*")]
    [InlineData("–")]
    [InlineData("·")]
    public void Are_read_whatever_stands_before_their_items(string bullet)
    {
        var notice = Page.Text($"1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin tietosisältö\nRekisterissä on:\n{bullet} nimi\n{bullet} osoite\n{bullet} tilaukset\n\n3. Tietojen luovutukset\nEi luovuteta.\n");

        var blocks = notice.Section("2. Rekisterin tietosisältö").Blocks;
        blocks.Should().SatisfyRespectively(
            intro => intro.Should().BeOfType<ParagraphBlock>().Which.Text.Should().Be("Rekisterissä on:"),
            list => list.Should().BeOfType<ListBlock>().Which.Items.Select(item => item.Text).Should().Equal("nimi", "osoite", "tilaukset"));
    }

    [Fact]
    public void Stand_inside_each_other_where_they_are_indented()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin tietosisältö\n- yhteystiedot\n    - nimi\n    - osoite\n- tilaukset\n\n3. Tietojen luovutukset\nEi luovuteta.\n");

        var list = notice.Section("2. Rekisterin tietosisältö").Blocks.OfType<ListBlock>().Single();
        list.Items.Select(item => item.Text).Should().Equal("yhteystiedot", "tilaukset");
        list.Items[0].Lists.Single().Items.Select(item => item.Text).Should().Equal("nimi", "osoite");
    }

    [Fact]
    public void Of_what_is_kept_become_the_items_of_a_category()
    {
        var notice = Page.Text("1. Rekisterinpitäjä\nVillapaja Oy\n\n2. Rekisterin tietosisältö\n- nimi\n- toimitusosoite\n- tilaushistoria\n\n3. Tietojen luovutukset\nEi luovuteta.\n");

        notice.DataCategories.SelectMany(category => category.Items).Select(item => item[LanguageTag.Finnish]).Should().Equal("nimi", "toimitusosoite", "tilaushistoria");
    }
}
