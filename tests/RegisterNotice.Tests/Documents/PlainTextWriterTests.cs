using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

public sealed class PlainTextWriterTests
{
    [Fact]
    public void Lines_are_wrapped_at_spaces_but_not_before_a_section_sign() => Write("Kirjanpitolain 2 luvun 10 § ja sana", 25).Should().Be("Kirjanpitolain 2 luvun\n10 § ja sana\n");

    [Fact]
    public void No_line_is_too_long()
    {
        var text = PlainTextWriter.Write(Composed.Document(TrilingualNotice.Instance), new() { Width = 60 });

        text.Split('\n').Where(line => line.Length > 60).Should().BeEmpty();
    }

    [Fact]
    public void A_long_word_stands_on_a_line_of_its_own() => Write("a " + new string('b', 30) + " c", 20).Should().Be("a\n" + new string('b', 30) + "\nc\n");

    [Fact]
    public void Lists_are_indented_under_their_markers()
    {
        var list = new ListBlock
        {
            Ordered = true,
            Start = 9,
            Items = [new() { Text = "yksi\nkaksi", Lists = [new() { Items = [new() { Text = "kolme" }] }] }, new() { Text = "neljä" }],
        };

        Write(list).Should().Be("9. yksi\n   kaksi\n   - kolme\n10. neljä\n");
    }

    [Fact]
    public void A_short_layer_points_with_headings_alone_unless_it_has_the_address_of_the_page()
    {
        var options = new ComposeOptions { Layout = Layout.Gdpr, Detail = Detail.Short };

        PlainTextWriter.Write(NoticeComposer.Compose(FaultlessNotice.Instance, options)).Should().Contain("- Henkilötietoryhmät\n").And.NotContain("(#");
        PlainTextWriter.Write(NoticeComposer.Compose(FaultlessNotice.Instance, options with { FullNotice = "https://a.example/t" })).Should().Contain("- Henkilötietoryhmät (https://a.example/t#data-content)\n");
    }

    [Fact]
    public void A_table_that_fits_is_written_in_columns()
    {
        var table = new TableBlock { Caption = "Taulukko", Header = ["a", "bb"], Rows = [new() { Cells = ["ccc", "d"] }, new() { Cells = ["e"] }] };

        Write(table).Should().Be("Taulukko\n\na    bb\n---  --\nccc  d\ne\n");
    }

    [Fact]
    public void A_table_that_does_not_fit_is_written_row_by_row()
    {
        var table = new TableBlock { Header = ["Nimi", "Tarkoitus"], Rows = [new() { Cells = ["a", "b\nc"] }, new() { Cells = ["d", "", "e"] }] };

        Write(table).Should().Be("Nimi: a\nTarkoitus: b\n  c\n\nNimi: d\ne\n");
    }

    [Fact]
    public void Headings_are_underlined() =>
        PlainTextWriter.Write(new() { Language = LanguageTag.Finnish, Title = "Ä", Sections = [new() { Number = "1", Heading = "1. b" }, new() { Number = "1.1", Heading = "1.1 c", Level = 2 }] })
            .Should().Be("Ä\n=\n\n1. b\n----\n\n1.1 c\n.....\n");

    [Fact]
    public void What_a_cell_leaves_open_in_direction_does_not_turn_the_next_one_around() =>
        Write(new TableBlock { Rows = [new() { Cells = ["\u202Ea", "b"] }] }).Should().Be("\u202Ea\u202C  b\n");

    private static string Write(string text, int width) =>
        PlainTextWriter.Write(new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text }] }] }, new() { Width = width });

    private static string Write(Block block) => PlainTextWriter.Write(new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [block] }] });
}
