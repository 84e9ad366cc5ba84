using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Form;

/// <summary>Gathers the lines of a section into paragraphs, lists and tables, and joins what a text was wrapped into.</summary>
internal static class FormBlocks
{
    public static List<FormBlock> Of(IReadOnlyList<PageLine> lines, Page page, FormBreaks breaks)
    {
        var width = page.Width;
        var blocks = new List<FormBlock>();
        FormBlock? block = null;
        PageLine? before = null;
        foreach (var line in lines)
        {
            if (line.Cells is { } cells)
            {
                if (block is not { IsTable: true } || line.IsTableHead)
                {
                    blocks.Add(block = new());
                }

                block.Rows.Add([.. cells.Select((cell, i) => Lines(line, cell, line.CellStarts[i]))]);
            }
            else if (line.IsListItem)
            {
                if (block is not { IsList: true } || (line.StartsBlock && width > 0))
                {
                    blocks.Add(block = new() { IsList = true });
                }

                block.Entries.Add([Line(line)]);
            }
            else if (block is null || block.IsTable || line.StartsBlock)
            {
                blocks.Add(block = new());
                block.Entries.Add([Line(line)]);
            }
            else if (before is not null && IsWrapped(before, line, width) && !breaks.Begins(line.Text) && block.Entries[^1] is var entry && !breaks.Ends(entry[^1].Text))
            {
                entry[^1] = entry[^1] with { Text = $"{entry[^1].Text} {line.Text}", Span = page.Places.Source.Span(entry[^1].Span, line.Span) };
            }
            else
            {
                block.Entries[^1].Add(Line(line));
            }

            before = line;
        }

        return blocks;
    }

    private static List<FormLine> Lines(PageLine line, string cell, int start)
    {
        var lines = new List<FormLine>();
        foreach (var text in cell.Split('\n'))
        {
            if (text.Length > 0)
            {
                lines.Add(new(text, line.SpanOf(start, text.Length)));
            }

            start += text.Length + 1;
        }

        return lines;
    }

    private static FormLine Line(PageLine line) => new(line.Text, line.Span, line.Column - 1);

    // A writer that wraps breaks a line only where the next word would not have fitted into it.
    private static bool IsWrapped(PageLine before, PageLine line, int width)
    {
        var space = line.Text.IndexOf(' ');
        while (space >= 0 && space + 1 < line.Text.Length && line.Text[space + 1] == '§')
        {
            // A number stays with its sign.
            space = line.Text.IndexOf(' ', space + 1);
        }

        return width > 0 && line.Line == before.Line + 1 && Math.Max(before.Column, line.Column) + before.Text.Length + (space < 0 ? line.Text.Length : space) > width;
    }
}
