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
        foreach (var section in sections)
        {
            if (section.Lines.Exists(line => line.Cells is not null))
            {
                Take(section, tables);
            }

            else if (tables.Find(table => IsMore(table, section)) is { } named)
            {
                named.More.Add(new(section.Heading, section.Index, 1, [.. section.Lines], OfMore, [], OfMore) { Host = section });
                section.Lines.Clear();
            }

            if (LabelledRecipients.Take(section) is { } labelled)
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

    private static void Take(Section section, List<ProcessingTable> tables)
    {
        var lines = section.Lines;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Cells is not { } heads || !IsHead(lines, at))
            {
                continue;
            }

            var recipients = ProcessingColumns.OfRecipients(heads, section);
            if ((recipients ?? ProcessingColumns.Of(heads, section)) is { } columns)
            {
                var end = End(lines, at, columns);
                var table = Read(section, columns, lines.GetRange(at, end - at), recipients is not null);
                tables.Add(table);
                var start = at > 0 && IsCaption(lines[at - 1]) ? at - 1 : at;
                lines.RemoveRange(start, end - start);
                TakeMore(table, lines, start);
                at = start - 1;
            }
        }
    }

    // "Uutiskirje" again behind the table, with lines below it, says more of that purpose.
    private static void TakeMore(ProcessingTable table, List<Line> lines, int start)
    {
        var names = NamesOf(table);
        for (var at = start; at < lines.Count; at++)
        {
            var end = at + 1;
            while (end < lines.Count && !lines[end].StartsBlock && lines[end].Cells is null)
            {
                end++;
            }

            if (lines[at].StartsBlock && end > at + 1 && names.Contains(lines[at].Text.TrimEnd('.')))
            {
                table.More.Add(new(lines[at], table.Section.Index, 1, lines.GetRange(at + 1, end - at - 1), OfMore, [], OfMore) { Host = table.Section });
                lines.RemoveRange(at, end - at);
                at--;
            }
        }
    }

    // A bold name on a line of its own is read as a heading.
    private static bool IsMore(ProcessingTable table, Section section) =>
        section.Heading is { } heading && section.Index > table.Section.Index && section.Lines.Count > 0
            && NamesOf(table).Contains(heading.Text.TrimEnd('.', ':'));

    private static HashSet<string> NamesOf(ProcessingTable table) =>
        new(table.Rows.SelectMany(row => row.Of(SectionKind.Purposes)).Select(cell => cell.Lines[0].Text.TrimEnd('.')), StringComparer.OrdinalIgnoreCase);

    private static bool IsHead(List<Line> lines, int at) =>
        lines[at].IsTableHead || (IsFirstRow(lines, at) && ColumnHeads.AreHeads(lines[at].Cells!));

    private static bool IsFirstRow(List<Line> lines, int at) =>
        at == 0 || lines[at - 1].Cells is null || lines[at - 1].Place.Block != lines[at].Place.Block;

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
