using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds the tables of plain text: rows of cells with tabs or bars between them.</summary>
internal static class TextTables
{
    private const char Tab = '\t';
    private const char Bar = '|';
    private const int LongestHead = 40;
    private const int FewestRows = 2;

    /// <summary>Makes rows of the lines that are some.</summary>
    public static void Mark(List<PageLine> lines)
    {
        for (var start = 0; start < lines.Count; start++)
        {
            start = Math.Max(start, Mark(lines, start, Tab, MayHeadTabs) - 1);
            start = Math.Max(start, Mark(lines, start, Bar, MayHeadBars) - 1);
        }
    }

    // Gives where the lines go on behind the table; the start where there is none.
    private static int Mark(List<PageLine> lines, int start, char separator, Func<List<PageLine>, int, int, bool> mayHead)
    {
        var count = CountOf(lines[start], separator);
        if (count == 0 || lines[start].Cells is not null || !mayHead(lines, start, count))
        {
            return start;
        }

        var end = start + 1;
        while (end < lines.Count && IsRow(lines[end], separator, count) && !lines[end].StartsBlock)
        {
            end++;
        }

        if (end - start < FewestRows)
        {
            return start;
        }

        for (var i = start; i < end; i++)
        {
            lines[i] = Row(lines[i], separator, isHead: i == start);
        }

        lines.RemoveAll(line => IsRule(line) && line.Cells is not null);
        return end;
    }

    // In a copy, the empty cells at the end of a row are lost.
    private static bool IsRow(PageLine line, char separator, int count) =>
        CountOf(line, separator) is var own && (own == count || (separator == Tab && own > 0 && own < count));

    // Three cells or more are a table; two are as often a heading and its text, unless the first row heads two columns.
    private static bool MayHeadTabs(List<PageLine> lines, int at, int tabs) => tabs >= 2 || HeadsTwoColumns(lines[at].Text);

    // A menu has bars too: a table has a rule under its heads, or heads that are known.
    private static bool MayHeadBars(List<PageLine> lines, int at, int bars) =>
        (at + 1 < lines.Count && IsRule(lines[at + 1]) && CountOf(lines[at + 1], Bar) == bars)
            || ColumnHeads.AreHeads([.. Cells(lines[at].Text, Bar).Select(cell => cell.Text)]);

    // "Data\tRetention period": the second cell is what headings are made of, too, and nothing else.
    private static bool HeadsTwoColumns(string text)
    {
        var tab = text.IndexOf(Tab);
        var second = HeadingLexicon.Read(text, tab + 1, text.Length);
        var isShort = tab < LongestHead && text.Length - tab < LongestHead && char.IsLetter(text[0]);
        return isShort && (second is { HasKinds: true, HasVerb: false, Coverage: 1 }
            || ColumnHeads.AreHeads([text[..tab], text[(tab + 1)..]]));
    }

    // "|---|:--:|"
    private static bool IsRule(PageLine line)
    {
        foreach (var c in line.Text)
        {
            if (c is not (Bar or '-' or '=' or ':' or '+' or ' '))
            {
                return false;
            }
        }

        return line.Text.IndexOf(Bar) >= 0 && line.Text.IndexOf("--", StringComparison.Ordinal) >= 0;
    }

    // How many separators stand between cells: a bar at either edge parts none.
    private static int CountOf(PageLine line, char separator)
    {
        var text = line.Text;
        if (line.IsListItem)
        {
            return 0;
        }

        var count = 0;
        var (start, end) = Inside(text, separator);
        for (var at = text.IndexOf(separator, start); at >= 0 && at < end; at = text.IndexOf(separator, at + 1))
        {
            count++;
        }

        return count;
    }

    private static (int Start, int End) Inside(string text, char separator) =>
        separator == Bar && text.Length > 1 ? (text[0] == Bar ? 1 : 0, text[^1] == Bar ? text.Length - 1 : text.Length) : (0, text.Length);

    private static List<(string Text, int Start)> Cells(string text, char separator)
    {
        var cells = new List<(string, int)>();
        var (start, last) = Inside(text, separator);
        while (start <= last)
        {
            var end = text.IndexOf(separator, start) is >= 0 and var at && at < last ? at : last;
            var cell = text[start..end];
            cells.Add((cell.Trim(), start + cell.Length - cell.TrimStart().Length));
            start = end + 1;
        }

        return cells;
    }

    private static PageLine Row(PageLine line, char separator, bool isHead)
    {
        var cells = Cells(line.Text, separator);
        return new(line.Text, line.Line, line.Column)
        {
            Cells = [.. cells.Select(cell => cell.Text)],
            CellStarts = [.. cells.Select(cell => cell.Start)],
            IsTableHead = isHead,
            StartsBlock = line.StartsBlock,
        };
    }
}
