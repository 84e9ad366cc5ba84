using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Pages;

/// <summary>Makes the document of a notice's own words: every word of the page has its place in it.</summary>
internal static class WordingBuilder
{
    public static NoticeDocument Build(LanguageTag language, string? title, List<PageLine> before, List<Section> sections, List<PageLine> after)
    {
        var parts = new List<DocumentSection>();
        AddChrome(parts, before);
        foreach (var section in sections)
        {
            parts.Add(new()
            {
                Kinds = section.Kinds.Count > 0 || section.Heading is null ? section.Kinds : [SectionKind.Other],
                Number = section.Heading?.Number,
                Heading = section.Heading?.Written,
                Glued = section.Heading?.IsGlued ?? false,
                Level = section.Heading?.Level ?? 1,
                Blocks = Blocks(section.Lines),
            });
        }

        AddChrome(parts, after);
        return new() { Language = language, Title = title, Sections = parts };
    }

    private static void AddChrome(List<DocumentSection> parts, List<PageLine> lines)
    {
        if (lines.Count > 0)
        {
            parts.Add(new() { Kinds = [SectionKind.PageChrome], Blocks = Blocks(lines) });
        }
    }

    private static List<Block> Blocks(List<PageLine> lines)
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

                blocks.Add(new ParagraphBlock { Text = end == i + 1 ? Words(lines[i]) : string.Join("\n", lines.GetRange(i, end - i).Select(Words)) });
                i = end;
            }
        }

        return blocks;
    }

    private static string Words(PageLine line)
    {
        var words = line.Cells is null ? line.Text : string.Join("\t", line.Cells);
        return line.Number is { } number && line.Role != LineRole.Heading ? number + "\n" + words : words;
    }

    /// <summary>Where the list ends that begins here; here where none does.</summary>
    private static int ListEnd(List<PageLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && lines[end].IsListItem)
        {
            end++;
        }

        if (end > start)
        {
            return end;
        }

        // Numbered lines are a list where at least two follow each other.
        while (end < lines.Count && NumberPrefix.TryRead(lines[end].Text, out var prefix) && prefix.Length < lines[end].Text.Length && (end == start || prefix.Major == Number(lines[end - 1]) + 1))
        {
            end++;
        }

        return end - start >= 2 ? end : start;
    }

    private static int Number(PageLine line) => NumberPrefix.TryRead(line.Text, out var prefix) ? prefix.Major : 0;

    private static ListBlock ListOf(List<PageLine> lines, ref int i, int end, int level, int depth)
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

            var (label, text) = Item(lines[i]);
            if (items.Count == 0 && label is not null)
            {
                isOrdered = true;
                start = NumberPrefix.TryRead(label + ". X", out var prefix) ? prefix.Major : 1;
            }

            items.Add(new() { Label = label, Text = text });
            i++;
        }

        return new() { Ordered = isOrdered, Start = start, Items = items };
    }

    private static (string? Label, string Text) Item(PageLine line)
    {
        if (line.Marker is { } marker)
        {
            return (marker[0] is >= '0' and <= '9' ? marker.TrimEnd('.', ')') : null, Words(line));
        }

        NumberPrefix.TryRead(line.Text, out var prefix);
        return (prefix.Label, line.Text[prefix.Length..]);
    }

    private static int TableEnd(List<PageLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && (lines[end].Cells is not null || lines[end].Text.IndexOf('\t') > 0))
        {
            end++;
        }

        return end - start >= 2 || (end > start && lines[start].Cells is not null) ? end : start;
    }

    private static TableBlock Table(List<PageLine> lines, int start, int end)
    {
        var rows = lines.GetRange(start, end - start).Select(line => (line.IsTableHead, Cells: line.Cells ?? line.Text.Split('\t'))).ToList();
        var hasHead = rows[0].IsTableHead || lines[start].Cells is null;
        return new()
        {
            Header = hasHead ? rows[0].Cells : [],
            Rows = [.. rows.Skip(hasHead ? 1 : 0).Select(row => new TableRow { Cells = row.Cells })],
        };
    }
}
