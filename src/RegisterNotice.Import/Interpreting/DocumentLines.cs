using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Takes a document apart into its lines, in their order: title, headings, the lines of paragraphs, items and rows.</summary>
/// <remarks>Whoever makes a document of a page keeps the line of the page behind each of these by its number.</remarks>
internal sealed class DocumentLines
{
    private static readonly int[] NoPath = [];
    private static readonly List<LineLink> NoLinks = [];

    private readonly List<Line> lines = [];
    private readonly LineMap? known;
    private int index;

    private DocumentLines(LineMap? known) => this.known = known;

    /// <summary>The lines of a document that have words.</summary>
    public static List<Line> Of(NoticeDocument document, LineMap? known = null)
    {
        var reader = new DocumentLines(known);
        reader.Add(LineKind.Title, document.Title, [], -1, -1, NoPath);
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
            Add(LineKind.Heading, heading, section.HeadingMarks, index, -1, NoPath, before);
        }
    }

    private void AddBlock(Block block, int section, int at)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                AddLines(LineKind.Text, paragraph.Text, paragraph.Marks, section, at, NoPath);
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
            AddLines(LineKind.Item, list.Items[item].Text, list.Items[item].Marks, section, block, path);
            for (var below = 0; below < list.Items[item].Lists.Count; below++)
            {
                AddItems(list.Items[item].Lists[below], section, block, [.. path, below]);
            }
        }
    }

    private void AddTable(TableBlock table, int section, int block)
    {
        Add(LineKind.Text, table.Caption, table.CaptionMarks, section, block, [LinePlace.Caption]);
        if (table.Header.Count > 0)
        {
            AddRow(LineKind.TableHead, table.Header, table.HeaderMarks, section, block, LinePlace.Header);
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            // Two cells without a head of columns are a label and its value.
            var cells = table.Rows[row].Cells;
            AddRow(table.Header.Count == 0 && cells.Count <= 2 ? LineKind.Text
                : LineKind.Row, cells, table.Rows[row].CellMarks, section, block, row);
        }
    }

    private void AddRow(LineKind kind, IReadOnlyList<string> cells, IReadOnlyList<CellMarks> marks, int section, int block, int row)
    {
        var text = string.Join("\t", cells);
        if (!string.IsNullOrWhiteSpace(text))
        {
            var links = marks.Count == 0 ? NoLinks
                : [.. marks.SelectMany(some => Links(some.Marks, -cells.Take(some.Cell).Sum(cell => cell.Length + 1), int.MaxValue))];
            lines.Add(new(new(index, section, block, [row], 0, 0), kind, text) { Cells = kind == LineKind.Text ? null : [.. cells], StartsBlock = true, Links = links });
        }

        index++;
    }

    // Each line of a text by itself.
    private void AddLines(LineKind kind, string text, IReadOnlyList<TextMark> marks, int section, int block, int[] path)
    {
        var end = text.IndexOf('\n');
        if (end < 0)
        {
            Add(kind, text, marks, section, block, path);
            return;
        }

        for (var start = 0; start <= text.Length; start = end + 1, end = start <= text.Length ? text.IndexOf('\n', start) : -1)
        {
            end = end < 0 ? text.Length : end;
            var line = Words(text, start, end - start);
            var isNumber = start == 0 && NumberPrefix.IsAlone(line);
            Add(isNumber ? LineKind.Number : kind, line, marks, section, block, path, offset: start);
        }
    }

    // What was a line of the page is not made again.
    private string Words(string text, int start, int length)
    {
        var line = known?.WordsOf(index) ?? "";
        return line.AsSpan().SequenceEqual(text.AsSpan(start, length)) ? line : text.Substring(start, length);
    }

    private void Add(LineKind kind, string? text, IReadOnlyList<TextMark> marks, int section, int block, int[] path, int before = 0, int offset = 0)
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
            lines.Add(new(new(index, section, block, path, offset, start), kind, words) { StartsBlock = offset == 0, Links = Links(marks, offset + start, offset + text.Length) });
        }

        index++;
    }

    // Those of the part of a text that begins with a line's words.
    private static List<LineLink> Links(IReadOnlyList<TextMark> marks, int start, int end)
    {
        if (marks.Count == 0)
        {
            return NoLinks;
        }

        var links = new List<LineLink>();
        foreach (var mark in marks)
        {
            if (mark is LinkMark link && link.Start >= start && link.Start < end && LinkTargets.ChannelOf(link.Target) is { } channel)
            {
                links.Add(new(channel, link.Start - start, Math.Min(end, link.Start + link.Length) - start));
            }
        }

        return links;
    }
}
