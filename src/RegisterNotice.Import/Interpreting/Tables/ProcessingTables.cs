using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Finds the tables of processing among the lines of sections and takes them out: their cells are read by the heads of the columns, not by
/// the heading of the section.</summary>
internal static class ProcessingTables
{
    private const int LongestCaption = 120;

    // What is read from the words of a cell as from those of a section; the other columns have readers of their own.
    private static readonly SectionKind[] ReadAsSections = [SectionKind.Retention, SectionKind.Sources, SectionKind.Transfers, SectionKind.Security, SectionKind.AutomatedDecisions];

    private static readonly SectionKind[] OfMore = [SectionKind.LegalBasis, SectionKind.Purposes];

    /// <summary>Takes the tables of processing out of their sections.</summary>
    public static IReadOnlyList<ProcessingTable> Take(IReadOnlyList<Section> sections)
    {
        var tables = new List<ProcessingTable>();
        var named = new Dictionary<string, ProcessingTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            if (section.Lines.Exists(line => line.Cells is not null))
            {
                Take(section, tables, named);
            }
            else if (section.Lines.Count > 0 && section.Heading is { } heading && named.TryGetValue(NameIn(heading), out var table))
            {
                // A bold name on a line of its own is read as a heading.
                table.More.Add(new(heading, section.Index, 1, [.. section.Lines], OfMore, [], OfMore) { Host = section });
                section.Lines.Clear();
            }

            if (LabelledRows.Take(section) is { } labelled)
            {
                tables.Add(labelled);
            }
        }

        return tables;
    }

    /// <summary>The cells of tables that are read as sections of their kind. What several rows say alike is said once.</summary>
    public static IEnumerable<Section> Cells(IReadOnlyList<ProcessingTable> tables) =>
        tables.Where(table => !table.IsOfRecipients).SelectMany(table => table.Rows.SelectMany(row => row.Cells).GroupBy(cell => (cell.Column, cell.Text)).Select(alike => alike.First()))
            .Where(cell => cell.Section.IsAny(ReadAsSections))
            .Select(cell => cell.Section);

    private static void Take(Section section, List<ProcessingTable> tables, Dictionary<string, ProcessingTable> named)
    {
        var lines = section.Lines;
        var kept = new List<Line>(lines.Count);
        for (var at = 0; at < lines.Count;)
        {
            if (IsHead(lines[at], kept) && Columns(lines[at], section, out var isOfRecipients) is { } columns)
            {
                var end = End(lines, at, columns);
                var table = Read(section, columns, lines.GetRange(at, end - at), isOfRecipients);
                tables.Add(table);
                AddNames(named, table);
                if (kept.Count > 0 && IsCaption(kept[^1]))
                {
                    kept.RemoveAt(kept.Count - 1);
                }

                at = end;
            }
            else if (EndOfMore(lines, at) is var behind && behind > at + 1 && named.TryGetValue(NameIn(lines[at]), out var told) && told.Section == section)
            {
                // "Uutiskirje" again behind the table, with lines below it, says more of that purpose.
                told.More.Add(new(lines[at], section.Index, 1, lines.GetRange(at + 1, behind - at - 1), OfMore, [], OfMore) { Host = section });
                at = behind;
            }
            else
            {
                kept.Add(lines[at++]);
            }
        }

        lines.Clear();
        lines.AddRange(kept);
    }

    private static ProcessingColumns? Columns(Line head, Section section, out bool isOfRecipients)
    {
        var recipients = ProcessingColumns.OfRecipients(head.Cells!, section);
        isOfRecipients = recipients is not null;
        return recipients ?? ProcessingColumns.Of(head.Cells!, section);
    }

    // The end of a block of lines; where it begins for a line that begins none.
    private static int EndOfMore(List<Line> lines, int at)
    {
        var end = at + 1;
        while (lines[at].StartsBlock && end < lines.Count && !lines[end].StartsBlock && lines[end].Cells is null)
        {
            end++;
        }

        return end;
    }

    private static void AddNames(Dictionary<string, ProcessingTable> named, ProcessingTable table)
    {
        foreach (var cell in table.Rows.SelectMany(row => row.Of(SectionKind.Purposes)))
        {
            if (NameIn(cell.Lines[0]) is var name && !named.ContainsKey(name))
            {
                named.Add(name, table);
            }
        }
    }

    private static string NameIn(Line line) => line.Text.TrimEnd('.', ':');

    private static bool IsHead(Line line, List<Line> before) =>
        line.Cells is { } cells && (line.IsTableHead || (IsFirstRow(line, before) && ColumnHeads.AreHeads(cells)));

    private static bool IsFirstRow(Line line, List<Line> before) =>
        before.Count == 0 || before[^1].Cells is null || before[^1].Place.Block != line.Place.Block;

    // A line between two parts of a table is the heading of the second: a cell as broad as the table.
    private static int End(List<Line> lines, int head, ProcessingColumns columns)
    {
        var end = head + 1;
        while (end < lines.Count
            && (IsRow(lines, end, columns)
            || (end + 1 < lines.Count && IsRow(lines, end - 1, columns) && lines[end].Kind == LineKind.Text
            && IsRow(lines, end + 1, columns))))
        {
            end++;
        }

        return end;
    }

    private static bool IsRow(List<Line> lines, int at, ProcessingColumns columns) =>
        lines[at] is { IsTableHead: false, Cells: { } cells } && cells.Length <= columns.Count && (cells.Length > 1 || columns.Count == 1);

    private static bool IsCaption(Line line) =>
        line is { Kind: LineKind.Text, StartsBlock: true, Text.Length: <= LongestCaption }
        && (line.Place.Path is [LinePlace.Caption]
        || (line.Text[^1] is not ('.' or ':' or '?' or '!') && line.Reading is { HasKinds: true, HasVerb: false }));

    private static ProcessingTable Read(Section section, ProcessingColumns columns, List<Line> lines, bool isOfRecipients)
    {
        var head = lines[0];
        var heads = Enumerable.Range(0, columns.Count).Select(i => new Line(head.Place, LineKind.Heading, Words(head.Cells![i]))).ToArray();
        var rows = lines.Skip(1).Where(line => line.Cells is not null).Select(line => new ProcessingRow(line, Cells(line, columns, heads, section)));
        return new(section, columns, [.. rows]) { IsOfRecipients = isOfRecipients };
    }

    private static string Words(string head) => head.Length > 0 ? head : " ";

    private static IReadOnlyList<TableCell> Cells(Line row, ProcessingColumns columns, Line[] heads, Section section) =>
        [.. Enumerable.Range(0, columns.Count)
            .Where(i => columns.Main(i) is not null)
            .Select(i => TableCell.Of(row, i, heads[i], columns.KindsAt(i), section))
            .OfType<TableCell>()];
}
