using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using RegisterNotice.Import.Html;

namespace RegisterNotice.Import.Word;

/// <summary>Reads the body of a Word file, in its order.</summary>
internal sealed class WordReader(MainDocumentPart part, int deepest, CancellationToken cancellation)
{
    private const int MostHeadingLetters = 120;
    private const int BoldLevel = 3;

    private readonly WordStyles styles = new(part);
    private readonly WordNumbering numbering = new(part);
    private int page = 1;
    private int line;

    public List<FileBlock> Read(Body body)
    {
        var blocks = Blocks(body, 0, inTable: false);
        var notes = (part.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []).Where(note => note.Type is null);
        blocks.AddRange(notes.SelectMany(note => Blocks(note, 0, inTable: false)));
        return blocks;
    }

    private List<FileBlock> Blocks(OpenXmlElement parent, int depth, bool inTable)
    {
        var blocks = new List<FileBlock>();
        foreach (var child in parent.ChildElements)
        {
            cancellation.ThrowIfCancellationRequested();
            if (child is Paragraph paragraph)
            {
                blocks.AddRange(Paragraph(paragraph, inTable, depth));
            }
            else if (child is Table table && depth < deepest)
            {
                blocks.Add(Table(table, depth + 1));
            }
            else if (child is SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun && depth < deepest)
            {
                blocks.AddRange(Blocks(child, depth + 1, inTable));
            }
        }

        return blocks;
    }

    private FileTable Table(Table table, int depth)
    {
        var rows = new List<List<FileCell>>();
        var spans = new WordSpans();
        var hasHead = false;
        foreach (var row in table.Descendants<WordRow>().Where(row => row.Ancestors<Table>().First() == table))
        {
            hasHead |= rows.Count == 0 && row.TableRowProperties?.GetFirstChild<TableHeader>() is not null;
            var cells = new List<FileCell>();
            spans.Begin();
            foreach (var cell in row.Descendants<WordCell>().Where(cell => cell.Ancestors<WordRow>().First() == row))
            {
                spans.Add(cell, new(Blocks(cell, depth, inTable: true), WordSpans.ColumnsOf(cell)), rows, cells);
            }

            rows.Add(cells);
        }

        return new(rows) { HasHead = rows.Count > 1 && (hasHead || (IsBold(rows[0]) && !IsBold(rows[1]))) };
    }

    private static bool IsBold(IReadOnlyList<FileCell> row) =>
        row.Any(cell => cell.Blocks.Any(block => block.HasText))
            && row.All(cell => cell.Blocks.OfType<FileText>().All(block => block.Lines.All(IsBold)));

    private static bool IsBold(FileLine line) => line.Pieces.All(piece => piece.IsBold || string.IsNullOrWhiteSpace(piece.Text));

    private IEnumerable<FileBlock> Paragraph(Paragraph paragraph, bool inTable, int depth)
    {
        line++;
        var properties = paragraph.ParagraphProperties;
        var mark = numbering.Next(styles.Numbering(properties));
        var runs = new WordRuns(part, styles.IsBold(properties), () => page++, deepest);
        var lines = runs.Read(paragraph).Select(pieces => new FileLine(new(page, line), pieces) { EndsHard = true }).ToList();
        foreach (var box in depth < deepest ? runs.Boxes : [])
        {
            foreach (var block in Blocks(box, depth + 1, inTable))
            {
                yield return block;
            }
        }

        if (lines.TrueForAll(each => !each.HasText))
        {
            yield break;
        }

        var level = styles.HeadingLevel(properties);
        if (level == 0 && !inTable && mark is not { Label: "" } && lines.Count == 1 && HeadsByWeight(lines[0]))
        {
            level = BoldLevel;
        }

        if (mark is { Label.Length: > 0 })
        {
            lines[0] = lines[0] with { Pieces = [new($"{mark.Label} ", IsBold(lines[0])), .. lines[0].Pieces] };
        }

        yield return new FileText(lines) { HeadingLevel = level, ItemDepth = level == 0 && mark is not null ? mark.Level + 1 : 0 };
    }

    private static bool HeadsByWeight(FileLine line) =>
        IsBold(line) && line.Text.Trim() is { Length: > 1 and <= MostHeadingLetters } text && text.Any(char.IsLetter)
            && text[^1] is not ('.' or ',' or ';' or ':');
}
