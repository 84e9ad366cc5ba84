using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Reads lists of recipients, and of purposes, whose labels say what a table has in its columns: "Paketti Oy", and below it "Käyttötarkoitus:
/// toimitukset", "Tiedot: osoite".</summary>
internal sealed class LabelledRows
{
    private const int LongestName = 160;

    private const int FewestColumns = 2;

    private readonly Section section;
    private readonly SectionKind[] ofName;
    private readonly List<SectionKind[]> columns;
    private readonly List<string> labels = [""];
    private readonly List<ProcessingRow> rows = [];
    private readonly HashSet<Line> taken = [];

    private LabelledRows(Section section)
    {
        this.section = section;
        ofName = [section.Main!.Value];
        columns = [ofName];
    }

    private bool IsOfRecipients => section.Main == SectionKind.Disclosures;

    /// <summary>Takes such a list out of its section; null where there is none.</summary>
    public static ProcessingTable? Take(Section section)
    {
        if (section.Main is not (SectionKind.Disclosures or SectionKind.Purposes))
        {
            return null;
        }

        var list = new LabelledRows(section);
        for (var at = 0; at < section.Lines.Count;)
        {
            at = list.Read(at);
        }

        if (list.rows.Count == 0)
        {
            return null;
        }

        section.Lines.RemoveAll(list.taken.Contains);
        return new(section, ProcessingColumns.OfLabels(list.columns), list.rows) { IsOfRecipients = list.IsOfRecipients };
    }

    // Gives where the lines behind the block begin.
    private int Read(int start)
    {
        var end = start + 1;
        while (end < section.Lines.Count && !section.Lines[end].StartsBlock)
        {
            end++;
        }

        foreach (var block in Parts(start, end).Where(block => IsOfRecipients ? IsRecipient(block) : IsPurpose(block)))
        {
            Add(block);
        }

        return end;
    }

    // Where no empty line stands between them, a name with a label below it begins the next, and a label that opened the first.
    private IEnumerable<List<Line>> Parts(int start, int end)
    {
        var from = start;
        for (var i = start + 1; i < end; i++)
        {
            if (Opens(start, i, end))
            {
                yield return section.Lines.GetRange(from, i - from);
                from = i;
            }
        }

        yield return section.Lines.GetRange(from, end - from);
    }

    private bool Opens(int start, int index, int end)
    {
        var line = section.Lines[index];
        if (line.Property is { } label)
        {
            return section.Lines[start].Property is { } opener && opener.Text == label.Text;
        }

        var isName = line.Text[^1] is not ('.' or ':' or ',' or ';') && index + 1 < end && IsLabelled(section.Lines[index + 1]);
        return isName && (IsLabelled(section.Lines[index - 1]) || section.Lines[index - 1].Text[^1] is '.' or ':');
    }

    private static bool IsLabelled(Line line) => line.Property is { } label && ColumnHeads.KindsOf(label.Text).Length > 0;

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

    // "Käyttötarkoitus: laskutus" with labels of two things more below it.
    private static bool IsPurpose(List<Line> block) =>
        block[0] is { Kind: LineKind.Text, Property: { } label } && ColumnHeads.KindsOf(label.Text) is [SectionKind.Purposes, ..]
            && block.Skip(1).Select(line => line.Property).OfType<PropertyLabel>()
                .Count(property => ColumnHeads.KindsOf(property.Text) is [not SectionKind.Purposes, ..]) >= FewestColumns;

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
            return TableCell.OfLines(lines, label?.ValueStart ?? 0, 0, label?.Text ?? " ", ofName, section);
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
