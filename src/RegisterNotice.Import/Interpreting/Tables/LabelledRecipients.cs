using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads lists of recipients whose labels say what a table has in its columns: "Paketti Oy", and below it "Käyttötarkoitus: toimitukset",
/// "Tiedot: osoite".</summary>
internal sealed class LabelledRecipients
{
    private const int LongestName = 160;

    private static readonly SectionKind[] OfName = [SectionKind.Disclosures];

    private readonly Section section;
    private readonly List<SectionKind[]> columns = [OfName];
    private readonly List<string> labels = [""];
    private readonly List<ProcessingRow> rows = [];
    private readonly HashSet<Line> taken = [];

    private LabelledRecipients(Section section) => this.section = section;

    /// <summary>Takes such a list out of its section; null where there is none.</summary>
    public static ProcessingTable? Take(Section section)
    {
        if (section.Main != SectionKind.Disclosures)
        {
            return null;
        }

        var list = new LabelledRecipients(section);
        for (var at = 0; at < section.Lines.Count;)
        {
            at = list.Read(at);
        }

        if (list.rows.Count == 0)
        {
            return null;
        }

        section.Lines.RemoveAll(list.taken.Contains);
        return new(section, ProcessingColumns.OfLabels(list.columns), list.rows) { IsOfRecipients = true };
    }

    // Gives where the lines behind the block begin.
    private int Read(int start)
    {
        var end = start + 1;
        while (end < section.Lines.Count && !section.Lines[end].StartsBlock)
        {
            end++;
        }

        var block = section.Lines.GetRange(start, end - start);
        if (IsRecipient(block))
        {
            Add(block);
        }

        return end;
    }

    // Named by its label, or by the first line where the next are labels of what is said of it.
    private static bool IsRecipient(List<Line> block)
    {
        if (block[0].Kind is not (LineKind.Text or LineKind.Item) || block[0].Text.Length > LongestName || block[0].Text[^1] is ':' or '.')
        {
            return false;
        }

        var isLabelled = block[0].Property is { } label && ColumnHeads.KindsOf(label.Text) is [SectionKind.Disclosures, ..];
        return isLabelled || (block[0].Property is null && block.Skip(1).Any(line => IsDetail(line)));
    }

    private static bool IsDetail(Line line) =>
        line.Property is { } label
            && ColumnHeads.KindsOf(label.Text) is [SectionKind.Purposes or SectionKind.DataContent or SectionKind.Transfers, ..];

    private void Add(List<Line> block)
    {
        var cells = new List<TableCell>();
        for (var at = 0; at < block.Count;)
        {
            var end = at + 1;
            while (end < block.Count && block[end].Property is null && at > 0 && block[at].Property is not null
                && !char.IsUpper(block[end].Text[0]))
            {
                end++;
            }

            if (Cell(block.GetRange(at, end - at), isName: at == 0) is { } cell)
            {
                cells.Add(cell);
            }

            at = end;
        }

        rows.Add(new(block[0], cells));
        taken.UnionWith(block);
    }

    private TableCell? Cell(List<Line> lines, bool isName)
    {
        var label = lines[0].Property;
        if (isName)
        {
            return TableCell.OfLines(lines, label?.ValueStart ?? 0, 0, label?.Text ?? " ", OfName, section);
        }

        var column = ColumnOf(label?.Text ?? "");
        return TableCell.OfLines(lines, label?.ValueStart ?? 0, column, label?.Text ?? " ", columns[column], section);
    }

    // Sentences without a label say when and how.
    private int ColumnOf(string label)
    {
        var column = label.Length == 0 ? -1 : labels.IndexOf(label);
        if (column < 0)
        {
            column = labels.Count;
            labels.Add(label);
            columns.Add(label.Length == 0 ? [SectionKind.Other] : ColumnHeads.KindsOf(label));
        }

        return column;
    }
}
