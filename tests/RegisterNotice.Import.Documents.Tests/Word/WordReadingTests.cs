using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RegisterNotice.Import.Documents.Tests.Word;

/// <summary>Word files as HTML.</summary>
public sealed class WordReadingTests
{
    [Fact]
    public void A_bold_paragraph_is_a_heading_and_one_with_a_full_stop_is_not() =>
        Html(Bold("Rekisterinpitäjä"), Plain("Aallokko Oy"), Bold("Huomaa tämä.")).Should().Be("""
            <h3>Rekisterinpitäjä</h3>
            <p>Aallokko Oy</p>
            <p><strong>Huomaa tämä.</strong></p>

            """);

    [Fact]
    public void Deleted_and_hidden_words_and_codes_of_fields_are_none()
    {
        var paragraph = new Paragraph(
            new Run(new Text("Tietoja ")),
            new DeletedRun(new Run(new DeletedText("luovutetaan"))),
            new InsertedRun(new Run(new Text("ei luovuteta"))),
            new Run(new RunProperties(new Vanish()), new Text(" (luonnos)")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" DATE ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text(".")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        Html(paragraph).Should().Contain("<p>Tietoja ei luovuteta.</p>").And.NotContain("luonnos").And.NotContain("DATE").And.NotContain("luovutetaan");
    }

    [Fact]
    public void Line_breaks_stay_and_pages_are_counted_by_the_breaks_that_stand_in_the_file()
    {
        var file = FileImporter.Import(File(
            new Paragraph(new Run(new Text("Rekisterinpitäjä"), new Break(), new Text("Aallokko Oy"))),
            new Paragraph(new Run(new LastRenderedPageBreak(), new Text("tietosuoja@aallokko.example")))));
        file.Result.Text.Should().Contain("Rekisterinpitäjä<br>");
        file.Result.Facts.Select(fact => file.PlaceOf(fact.Span)).Should().Contain(new FilePlace(2, 2));
    }

    [Fact]
    public void Words_of_a_box_are_read_once()
    {
        var box = () => new Picture(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(Plain("Laatikossa")))));
        var drawing = new AlternateContent(
            new AlternateContentChoice(box()) { Requires = "wps" },
            new AlternateContentFallback(box()));
        Html(new Paragraph(new Run(new Text("Ennen")), new Run(drawing))).Split("Laatikossa").Should().HaveCount(2);
    }

    [Fact]
    public void A_table_whose_first_row_is_bold_has_a_head()
    {
        var table = new Table(Row(Bold("Tarkoitus"), Bold("Aika")), Row(Plain("Laskut"), Plain("6 vuotta")));
        Html(table).Should().Contain("<th>Tarkoitus</th>").And.Contain("<td>6 vuotta</td>");
    }

    [Fact]
    public void Tables_inside_tables_without_end_are_read_as_words_or_left()
    {
        var inner = new Table(Row(Plain("sisin")));
        for (var i = 0; i < 200; i++)
        {
            inner = new Table(new DocumentFormat.OpenXml.Wordprocessing.TableRow(new DocumentFormat.OpenXml.Wordprocessing.TableCell(inner, Plain("taso"))));
        }

        Html(Plain("Rekisterinpitäjä"), inner).Should().Contain("taso");
    }

    private static Paragraph Plain(string text) => new(new Run(new Text(text)));

    private static Paragraph Bold(string text) => new(new Run(new RunProperties(new Bold()), new Text(text)));

    private static DocumentFormat.OpenXml.Wordprocessing.TableRow Row(params Paragraph[] cells) => new(cells.Select(cell => new DocumentFormat.OpenXml.Wordprocessing.TableCell(cell)));

    private static string Html(params OpenXmlElement[] elements) => FileImporter.Import(File(elements)).Result.Text.ReplaceLineEndings("\n");

    private static byte[] File(params OpenXmlElement[] elements)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new Document(new Body(elements));
        }

        return stream.ToArray();
    }
}
