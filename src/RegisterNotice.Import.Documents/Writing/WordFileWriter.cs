using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RegisterNotice.Documents.Writing;

namespace RegisterNotice.Import.Writing;

/// <summary>Writes a document as the parts of a Word file.</summary>
internal sealed class WordFileWriter
{
    private const int DeepestHeading = 6;

    private readonly WordListDefinitions lists = new();
    private readonly WordRunWriter runs;
    private readonly Body body = new();

    private WordFileWriter(MainDocumentPart part, LanguageTag language) => runs = new(part, language);

    public static void Write(NoticeDocument document, Stream destination)
    {
        using var file = WordprocessingDocument.Create(destination, WordprocessingDocumentType.Document);
        var part = file.AddMainDocumentPart();
        part.AddNewPart<StyleDefinitionsPart>().Styles = WordStyleSheet.Of(document.Language);
        var writer = new WordFileWriter(part, document.Language);
        writer.Write(document);
        part.AddNewPart<NumberingDefinitionsPart>().Numbering = writer.lists.Numbering();
        writer.body.AppendChild(WordStyleSheet.PageOfA4());
        part.Document = new Document(writer.body);
        if (document.Title is { } title)
        {
            file.PackageProperties.Title = WordRunWriter.Legible(title);
        }

        file.PackageProperties.Language = document.Language.Value;
    }

    private void Write(NoticeDocument document)
    {
        if (document.Title is { } title)
        {
            Paragraph("Title", new(title, document.TitleMarks), document.Language);
        }

        var depth = new HeadingDepth();
        foreach (var section in document.Sections)
        {
            depth.CloseFor(section.Level);
            if (HeadingDepth.HasHeading(section))
            {
                depth.Open(section.Level);
                Paragraph($"Heading{Math.Min(DeepestHeading, depth.Depth)}", HeadingDepth.Heading(section), document.Language);
            }

            foreach (var block in section.Blocks)
            {
                Write(block, document.Language);
            }
        }
    }

    private void Write(Block block, LanguageTag around)
    {
        var language = block.Language ?? around;
        switch (block.Shown)
        {
            case ParagraphBlock { Text.Length: > 0 } paragraph:
                Paragraph(null, new(paragraph.Text, paragraph.Marks), language);
                break;
            case ListBlock list:
                List(list, 0, language);
                break;
            case TableBlock table:
                Table(table, language);
                break;
        }
    }

    private void List(ListBlock list, int level, LanguageTag language)
    {
        var counts = ItemLabels.Count(list);
        var number = counts ? lists.Numbered(level, list.Start) : WordListDefinitions.Bullets;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var words = counts ? new(list.Items[i].Text, list.Items[i].Marks) : ItemLabels.Labelled(list, i);
            var paragraph = Paragraph(counts ? "ListNumber" : "ListBullet", words, language);
            paragraph.ParagraphProperties!.NumberingProperties = new(
                new NumberingLevelReference { Val = Math.Min(level, WordListDefinitions.Levels - 1) },
                new NumberingId { Val = number });
            foreach (var below in list.Items[i].Lists)
            {
                List(below, level + 1, below.Language ?? language);
            }
        }
    }

    private void Table(TableBlock table, LanguageTag language)
    {
        var width = table.Rows.Select(row => row.Cells.Count).Append(table.Header.Count).Max();
        if (table.Caption is { Length: > 0 } caption)
        {
            Paragraph("Caption", new(caption, table.CaptionMarks), language);
        }

        if (width == 0)
        {
            return;
        }

        var grid = new TableGrid(Enumerable.Range(0, width).Select(_ => new GridColumn()));
        var properties = new TableProperties(
            new TableStyle { Val = "TableGrid" },
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableLook { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        var rows = new DocumentFormat.OpenXml.Wordprocessing.Table(properties, grid);
        if (table.Header.Count > 0)
        {
            rows.AppendChild(Row(table.Header, table.HeaderMarks, width, language, isHead: true));
        }

        foreach (var row in table.Rows)
        {
            rows.AppendChild(Row(row.Cells, row.CellMarks, width, language, isHead: false));
        }

        body.AppendChild(rows);
        // Two tables in a row would be one.
        body.AppendChild(new Paragraph());
    }

    private DocumentFormat.OpenXml.Wordprocessing.TableRow Row(
        IReadOnlyList<string> cells,
        IReadOnlyList<CellMarks> marks,
        int width,
        LanguageTag language,
        bool isHead)
    {
        var row = new DocumentFormat.OpenXml.Wordprocessing.TableRow(isHead ? new TableRowProperties(new CantSplit(), new TableHeader())
            : new TableRowProperties(new CantSplit()));
        for (var i = 0; i < width; i++)
        {
            var words = i < cells.Count ? MarkedText.OfCell(cells, marks, i) : new("");
            var paragraph = runs.Paragraph(isHead ? "TableHeading" : "TableText", words, language);
            row.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.TableCell(paragraph));
        }

        return row;
    }

    private Paragraph Paragraph(string? style, MarkedText words, LanguageTag language)
    {
        var paragraph = runs.Paragraph(style, words, language);
        body.AppendChild(paragraph);
        return paragraph;
    }
}
