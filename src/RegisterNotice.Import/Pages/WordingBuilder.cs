using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Makes the document of a notice's own words: every word of the page has its place in it.</summary>
/// <remarks>What sections are about is not said here, but which of them are the page around the notice.</remarks>
internal sealed class WordingBuilder(Places places, int lines)
{
    private readonly LineMap map = new(places, lines);

    public PageNotice Build(LanguageTag language, PageLine? title, List<PageLine> before, List<PageSection> sections, List<PageLine> after)
    {
        if (title is not null)
        {
            map.Add(title);
        }

        var parts = new List<DocumentSection>(sections.Count + 2);
        AddChrome(parts, before);
        foreach (var section in sections)
        {
            parts.Add(SectionOf(section));
        }

        AddChrome(parts, after);
        return new(new() { Language = language, Title = title?.Text, Sections = parts }, map);
    }

    private DocumentSection SectionOf(PageSection section)
    {
        if (section.Heading is not { } heading)
        {
            return new() { Blocks = Blocks(section.Lines) };
        }

        map.Add(heading, heading.Text.Length - heading.Written.Length);
        var marks = LineMarks.Of(heading.Marks, 0, heading.Text.Length, heading.Written.Length - heading.Text.Length);
        return new()
        {
            Number = heading.Number,
            Heading = heading.Written,
            HeadingMarks = LineMarks.OfHeading(heading.Written, marks),
            Glued = heading.IsGlued,
            Level = heading.Level,
            Blocks = Blocks(section.Lines),
        };
    }

    private void AddChrome(List<DocumentSection> parts, List<PageLine> lines)
    {
        if (lines.Count > 0)
        {
            parts.Add(new() { Kinds = [SectionKind.PageChrome], Blocks = Blocks(lines) });
        }
    }

    private List<Block> Blocks(List<PageLine> lines)
    {
        var blocks = new List<Block>();
        var i = 0;
        while (i < lines.Count)
        {
            if (ListEnd(lines, i) is var list && list > i)
            {
                blocks.Add(ListOf(lines, ref i, list, lines[i].ListLevel, 1));
            }
            else if (TableEnd(lines, i) is var table && table > i)
            {
                blocks.Add(Table(lines, i, table));
                i = table;
            }
            else
            {
                var end = i + 1;
                while (end < lines.Count && !lines[end].StartsBlock && ListEnd(lines, end) == end && TableEnd(lines, end) == end)
                {
                    end++;
                }

                blocks.Add(Paragraph(lines, i, end));
                i = end;
            }
        }

        return blocks;
    }

    private ParagraphBlock Paragraph(List<PageLine> lines, int start, int end)
    {
        if (end == start + 1)
        {
            var (words, over) = Words(lines[start]);
            return new() { Text = words, Marks = over };
        }

        var texts = new string[end - start];
        var marks = new List<TextMark>();
        var at = 0;
        for (var i = start; i < end; i++)
        {
            var (words, over) = Words(lines[i]);
            marks.AddRange(LineMarks.Of(over, 0, words.Length, at));
            texts[i - start] = words;
            at += words.Length + 1;
        }

        return new() { Text = string.Join("\n", texts), Marks = marks };
    }

    private (string Text, IReadOnlyList<TextMark> Marks) Words(PageLine line)
    {
        map.Add(line);
        if (line.Number is not { } number || line.Role == LineRole.Heading)
        {
            return (line.Text, LineMarks.Fitting(line.Text, line.Marks));
        }

        // A number alone that heads nothing has a line of its own again.
        map.Add(line);
        var text = number + "\n" + line.Text;
        return (text, LineMarks.Fitting(text, LineMarks.Of(line.Marks, 0, line.Text.Length, number.Length + 1)));
    }

    /// <summary>Where the list ends that begins here; here where none does.</summary>
    private static int ListEnd(List<PageLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && (lines[end].IsListItem || (end > start && lines[end].ContinuesItem)))
        {
            end++;
        }

        if (end > start)
        {
            return end;
        }

        // Numbered lines are a list where at least two follow each other.
        while (end < lines.Count && lines[end].Prefix is { } prefix && prefix.Length < lines[end].Text.Length
            && (end == start || prefix.Major == Number(lines[end - 1]) + 1))
        {
            end++;
        }

        return end - start >= 2 ? end : start;
    }

    private static int Number(PageLine line) => line.Prefix?.Major ?? 0;

    private ListBlock ListOf(List<PageLine> lines, ref int i, int end, int level, int depth)
    {
        var items = new List<ListItem>();
        var start = 1;
        var isOrdered = false;
        while (i < end && (lines[i].ListLevel >= level || items.Count == 0))
        {
            if (lines[i].ListLevel > level && items.Count > 0 && depth < ListBlock.MaxDepth)
            {
                var below = ListOf(lines, ref i, end, lines[i].ListLevel, depth + 1);
                items[^1] = items[^1] with { Lists = [.. items[^1].Lists, below] };
                continue;
            }

            var item = Item(lines[i]);
            while (i + 1 < end && lines[i + 1].ContinuesItem)
            {
                i++;
                item = WithLine(item, lines[i]);
            }

            if (items.Count == 0 && item.Label is not null)
            {
                isOrdered = true;
                start = NumberPrefix.TryRead(item.Label + ". X", out var prefix) ? prefix.Major : 1;
            }

            items.Add(item);
            i++;
        }

        return new() { Ordered = isOrdered, Start = start, Items = items };
    }

    private ListItem Item(PageLine line)
    {
        if (line.Marker is { } marker)
        {
            var (text, marks) = Words(line);
            return new() { Label = marker[0] is >= '0' and <= '9' ? marker.TrimEnd('.', ')') : null, Text = text, Marks = marks };
        }

        var prefix = line.Prefix ?? default;
        map.Add(line, prefix.Length);
        var words = line.Text[prefix.Length..];
        return new() { Label = prefix.Label, Text = words, Marks = LineMarks.Fitting(words, LineMarks.Of(line.Marks, prefix.Length, words.Length)) };
    }

    private ListItem WithLine(ListItem item, PageLine line)
    {
        var (words, over) = Words(line);
        var start = item.Text.Length + 1;
        return item with { Text = item.Text + "\n" + words, Marks = [.. item.Marks, .. LineMarks.Of(over, 0, words.Length, start)] };
    }

    private static int TableEnd(List<PageLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && (lines[end].Cells is not null || lines[end].Text.IndexOf('\t') > 0)
            && !(end > start && lines[end].IsTableHead))
        {
            end++;
        }

        return end - start >= 2 || (end > start && lines[start].Cells is not null) ? end : start;
    }

    private TableBlock Table(List<PageLine> lines, int start, int end)
    {
        var hasHead = lines[start].IsTableHead;
        var head = hasHead ? Row(lines[start]) : new();
        var rows = new List<TableRow>(end - start);
        for (var i = hasHead ? start + 1 : start; i < end; i++)
        {
            rows.Add(Row(lines[i]));
        }

        return new() { Header = head.Cells, HeaderMarks = head.CellMarks, Rows = rows };
    }

    private TableRow Row(PageLine line)
    {
        map.Add(line);
        var cells = line.Cells ?? line.Text.Split('\t');
        var starts = line.Cells is null ? Starts(cells) : line.CellStarts;
        return new() { Cells = cells, CellMarks = LineMarks.OfCells(line.Marks, cells, starts) };
    }

    private static int[] Starts(string[] cells)
    {
        var starts = new int[cells.Length];
        for (var i = 1; i < cells.Length; i++)
        {
            starts[i] = starts[i - 1] + cells[i - 1].Length + 1;
        }

        return starts;
    }
}
