using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Takes a document apart into its lines, in their order: title, headings, the lines of paragraphs, items and rows.</summary>
/// <remarks>Whoever makes a document of a page keeps the line of the page behind each of these by its number.</remarks>
internal sealed class DocumentLines
{
    private static readonly int[] NoPath = [];

    private readonly List<Line> lines = [];
    private readonly Func<int, string[]>? linksOf;
    private int index;

    private DocumentLines(Func<int, string[]>? linksOf) => this.linksOf = linksOf;

    /// <summary>The lines of a document that have words.</summary>
    /// <param name="document">The document.</param>
    /// <param name="linksOf">Gives the addresses behind the links of a line by its number.</param>
    public static List<Line> Of(NoticeDocument document, Func<int, string[]>? linksOf)
    {
        var reader = new DocumentLines(linksOf);
        reader.Add(LineKind.Title, document.Title, -1, -1, NoPath);
        for (var section = 0; section < document.Sections.Count; section++)
        {
            reader.AddHeading(document.Sections[section], section);
            for (var block = 0; block < document.Sections[section].Blocks.Count; block++)
            {
                reader.AddBlock(document.Sections[section].Blocks[block].Shown, section, block);
            }
        }

        return reader.lines;
    }

    private void AddHeading(DocumentSection section, int index)
    {
        if (section.Heading is { } heading)
        {
            var before = section.Number is { } number && NumberPrefix.TryRead(heading, out var prefix) && prefix.Label == number && prefix.Length < heading.Length ? prefix.Length : 0;
            Add(LineKind.Heading, heading, index, -1, NoPath, before);
        }
    }

    private void AddBlock(Block block, int section, int at)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddLines(LineKind.Text, paragraph.Text, section, at, NoPath);
                break;
            case ListBlock list:
                AddItems(list, section, at, NoPath);
                break;
            case TableBlock table:
                AddTable(table, section, at);
                break;
            default:
                break;
        }
    }

    private void AddItems(ListBlock list, int section, int block, int[] above)
    {
        for (var item = 0; item < list.Items.Count; item++)
        {
            int[] path = [.. above, item];
            AddLines(LineKind.Item, list.Items[item].Text, section, block, path);
            for (var below = 0; below < list.Items[item].Lists.Count; below++)
            {
                AddItems(list.Items[item].Lists[below], section, block, [.. path, below]);
            }
        }
    }

    private void AddTable(TableBlock table, int section, int block)
    {
        Add(LineKind.Text, table.Caption, section, block, [LinePlace.Caption]);
        if (table.Header.Count > 0)
        {
            AddRow(LineKind.TableHead, table.Header, section, block, LinePlace.Header);
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            // Two cells without a head of columns are a label and its value.
            var cells = table.Rows[row].Cells;
            AddRow(table.Header.Count == 0 && cells.Count <= 2 ? LineKind.Text : LineKind.Row, cells, section, block, row);
        }
    }

    private void AddRow(LineKind kind, IReadOnlyList<string> cells, int section, int block, int row)
    {
        var text = string.Join("\t", cells);
        if (!string.IsNullOrWhiteSpace(text))
        {
            lines.Add(new(new(index, section, block, [row], 0, 0), kind, text) { Cells = kind == LineKind.Text ? null : [.. cells], StartsBlock = true, Links = LinksOf(index) });
        }

        index++;
    }

    // Each line of a text by itself.
    private void AddLines(LineKind kind, string text, int section, int block, int[] path)
    {
        var end = text.IndexOf('\n');
        if (end < 0)
        {
            Add(kind, text, section, block, path);
            return;
        }

        for (var start = 0; start <= text.Length; start = end + 1, end = start <= text.Length ? text.IndexOf('\n', start) : -1)
        {
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start);
            var isNumber = start == 0 && NumberPrefix.IsAlone(line);
            Add(isNumber ? LineKind.Number : kind, line, section, block, path, offset: start);
        }
    }

    private void Add(LineKind kind, string? text, int section, int block, int[] path, int before = 0, int offset = 0)
    {
        if (text is null)
        {
            return;
        }

        var start = before;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var words = start == 0 ? text.TrimEnd() : text[start..].TrimEnd();
        if (words.Length > 0)
        {
            lines.Add(new(new(index, section, block, path, offset, start), kind, words) { StartsBlock = offset == 0, Links = LinksOf(index) });
        }

        index++;
    }

    private string[] LinksOf(int line) => linksOf?.Invoke(line) ?? [];
}
