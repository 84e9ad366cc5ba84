namespace RegisterNotice.Import.Tests.Pages;

public sealed class MarkdownPageTests
{
    private const string Shop =
        """
        ---
        layout: page
        ---
        # Tietosuojaseloste

        ## 1. Rekisterinpitäjä

        Villapaja Oy\
        Sukkakuja 2\
        33100 Tampere

        ## 2. Rekisterin tietosisältö

        - **nimi**
        - yhteystiedot
          1. osoite
          2. puhelin

        ## 3. Säilytysajat

        | Tieto | Aika |
        | --- | --- |
        | Tilaukset | 6 vuotta |

        Kysy lisää: [meiltä](mailto:neuvonta@villapaja.example).
        """;

    [Fact]
    public void Headings_are_those_it_marks()
    {
        var notice = Page.Markdown(Shop);

        notice.Title![LanguageTag.Finnish].Should().Be("Tietosuojaseloste");
        notice.Headings().Should().Equal("1. Rekisterinpitäjä", "2. Rekisterin tietosisältö", "3. Säilytysajat");
    }

    [Fact]
    public void Lists_and_tables_keep_their_shape()
    {
        var notice = Page.Markdown(Shop);

        var list = notice.Section("2. Rekisterin tietosisältö").Blocks.OfType<ListBlock>().Single();
        list.Items.Select(item => item.Text).Should().Equal("nimi", "yhteystiedot");
        list.Items[1].Lists.Single().Items.Select(item => item.Text).Should().Equal("osoite", "puhelin");
        notice.Section("3. Säilytysajat").Blocks.OfType<TableBlock>().Single().Rows.Single().Cells.Should().Equal("Tilaukset", "6 vuotta");
    }

    [Fact]
    public void Hard_line_breaks_part_the_lines_of_an_address() =>
        Page.Markdown(Shop).Controllers.Single().Address.Should().Be(new PostalAddress { Street = "Sukkakuja 2", PostalCode = "33100", Town = "Tampere" });

    [Fact]
    public void Front_matter_belongs_to_the_page_around_the_notice() =>
        Page.Markdown(Shop).Sections()[0].Kinds.Should().Equal(SectionKind.PageChrome);

    [Fact]
    public void Bold_lines_alone_are_headings()
    {
        var notice = Page.Markdown("# Tietosuojaseloste\n\n**Rekisterinpitäjä**\n\nVillapaja Oy\n\n**Tietojen suojaus**\n\nTiedot ovat salasanan takana.\n");

        notice.Headings().Should().Equal("Rekisterinpitäjä", "Tietojen suojaus");
    }
}
