namespace RegisterNotice.Import.Pages;

/// <summary>Reads the rules that text is drawn with: lines under headings, and those under the head of a table whose columns are set with spaces.</summary>
internal static class TextRules
{
    private const int ShortestRule = 3;
    private const int Gap = 2;
    private const int LongestHeading = 4;

    // For the title, for sections and for what stands below them.
    private const string Underlines = "=-.";

    public static List<PageLine> Apply(List<PageLine> lines, Places places)
    {
        if (!lines.Exists(IsRule))
        {
            return lines;
        }

        var result = new List<PageLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var isDrawn = i + 1 < lines.Count && !lines[i + 1].StartsBlock && lines[i].Cells is null && !lines[i].IsListItem
                && IsRule(lines[i + 1]);
            if (isDrawn && Columns(lines[i + 1]) is { Count: > 1 } columns)
            {
                result.Add(Row(lines[i], columns, isHead: true));
                for (i += 2; i < lines.Count && !lines[i].StartsBlock; i++)
                {
                    result.Add(Row(lines[i], columns, isHead: false));
                }

                i--;
            }
            else if (isDrawn && Underlines.IndexOf(lines[i + 1].Text[0]) is >= 0 and var level)
            {
                AddHeading(result, lines[i], level + 1, places);
                i++;
            }
            else
            {
                result.Add(lines[i]);
            }
        }

        return result;
    }

    // A long heading is wrapped, and the rule stands under its last line. Another heading before it is one of its own.
    private static void AddHeading(List<PageLine> result, PageLine last, int level, Places places)
    {
        var first = result.Count;
        while (first > 0 && result.Count - first < LongestHeading && result[first - 1].HeadingLevel == 0
            && !(first < result.Count ? result[first] : last).StartsBlock)
        {
            first--;
        }

        if (first == result.Count)
        {
            result.Add(new(last.Text, last.Line, last.Column) { HeadingLevel = level, StartsBlock = last.StartsBlock });
            return;
        }

        var lines = result.GetRange(first, result.Count - first);
        lines.Add(last);
        result.RemoveRange(first, result.Count - first);
        places.Set(lines[0].Line, Runs(lines, places.Source));
        result.Add(new(string.Join(" ", lines.Select(line => line.Text)), lines[0].Line, 1) { HeadingLevel = level, StartsBlock = lines[0].StartsBlock });
    }

    private static PlaceRun[] Runs(List<PageLine> lines, SourceText source)
    {
        var start = 0;
        return [.. lines.Select(line =>
        {
            var run = new PlaceRun(start, line.Text.Length, source.Offset(line.Line, line.Column), line.Text.Length);
            start += line.Text.Length + 1;
            return run;
        })];
    }

    private static bool IsRule(PageLine line)
    {
        var text = line.Text;
        if (text.Length < ShortestRule || Underlines.IndexOf(text[0]) < 0)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c != text[0] && !(c == ' ' && text[0] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    // Where the columns begin, counted from the edge of the page.
    private static List<int> Columns(PageLine line)
    {
        var (rule, indent) = (line.Text, line.Column - 1);
        var starts = new List<int>();
        for (var i = 0; i < rule.Length; i++)
        {
            if (rule[i] == '-' && (i == 0 || rule[i - 1] == ' '))
            {
                starts.Add(i);
            }
        }

        return starts.TrueForAll(start => start == 0 || (start >= Gap && rule[start - Gap] == ' '))
            ? starts.ConvertAll(start => start + indent) : [];
    }

    private static PageLine Row(PageLine line, List<int> columns, bool isHead)
    {
        // The first cell may be empty: then the line was indented.
        var text = new string(' ', line.Column - 1) + line.Text;
        var cells = new string[columns.Count];
        var starts = new int[columns.Count];
        var start = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var end = i + 1 < cells.Length ? Math.Max(start, BetweenWords(text, columns[i + 1])) : text.Length;
            var cell = text[start..end].TrimEnd();
            cells[i] = cell.TrimStart();
            starts[i] = start + cell.Length - cells[i].Length + 1 - line.Column;
            start = end;
        }

        return new(line.Text, line.Line, line.Column) { Cells = cells, CellStarts = starts, IsTableHead = isHead, StartsBlock = line.StartsBlock };
    }

    // A word that is longer than its column is whole in the cell in which it begins.
    private static int BetweenWords(string text, int column)
    {
        var at = Math.Min(column, text.Length);
        while (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return at;
    }
}
