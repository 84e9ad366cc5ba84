using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Finds tables of which a copy set every cell as a paragraph of its own: the heads of the columns, and then the cells row by row.</summary>
/// <remarks>
/// How many columns there are is told by the heads, and where they tell of times, by times standing in that column. A list of contents has heads
/// too, but nothing other than heads below them.
/// </remarks>
internal static class StackedTables
{
    private const int FewestColumns = 2;
    private const int MostColumns = 6;
    private const int FewestRows = 2;
    private const int MostCells = 300;
    private const int LongestHead = 40;
    private const int LongestCell = 240;
    private const int MostSpacesOfSentence = 3;
    private const int MostCellsLeft = 2;

    // What columns are about; the heads of others are those of sections.
    private static readonly SectionKind[] OfColumns =
    [
        SectionKind.DataContent, SectionKind.Purposes, SectionKind.LegalBasis, SectionKind.Retention, SectionKind.Disclosures, SectionKind.Transfers,
        SectionKind.DataSubjects, SectionKind.Sources, SectionKind.Security, SectionKind.Cookies, SectionKind.Other,
    ];

    // What stands in a column of times beside numbers.
    private static readonly string[] Times =
    [
        "ajan", "asti", "saakka", "kunnes", "voimassa", "toistaiseksi", "pysyv", "istun", "kesto", "niin kauan", "tills", "år", "månad", "dag", "så länge",
        "until", "as long", "session", "permanent", "year", "month", "day",
    ];

    /// <summary>Makes rows of the lines that are cells.</summary>
    public static void Mark(List<PageLine> lines, Places places)
    {
        var end = 0;
        for (var i = 0; i + FewestColumns * FewestRows < lines.Count; i++)
        {
            if (!MayHead(lines, i) || !MayHead(lines, i + 1))
            {
                continue;
            }

            // Lines that may be cells follow each other: where they end is looked for once.
            end = i < end ? end : EndOfCells(lines, i);
            var cells = Math.Min(end - i, MostCells);
            var columns = ColumnsOf(lines, i, cells);
            if (columns > 0)
            {
                var rows = cells / columns;
                var table = Enumerable.Range(0, rows).Select(row => Row(lines.GetRange(i + row * columns, columns), row == 0, places)).ToList();
                lines.RemoveRange(i, rows * columns);
                lines.InsertRange(i, table);
                i += rows - 1;
                end = 0;
            }
        }
    }

    private static bool MayHead(List<PageLine> lines, int index) =>
        lines[index].Text is { Length: <= LongestHead } text && StandsAlone(lines, index) && char.IsUpper(text[0])
            && (char.IsLetter(text[^1]) || text[^1] == ')');

    private static bool StandsAlone(List<PageLine> lines, int index) =>
        lines[index] is { StartsBlock: true, IsListItem: false, Cells: null } && (index + 1 == lines.Count || lines[index + 1].StartsBlock);

    // Behind the lines from one on that may be cells.
    private static int EndOfCells(List<PageLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && StandsAlone(lines, end) && MayBeCell(lines[end]))
        {
            end++;
        }

        return end;
    }

    private static bool MayBeCell(PageLine line)
    {
        var text = line.Text;
        var isSentence = text[^1] == '.' && text.Count(c => c == ' ') > MostSpacesOfSentence;
        return text.Length <= LongestCell && text[^1] is not ('?' or ':') && line.Number is null && !IsNumbered(line) && !isSentence;
    }

    // "5. Tietolähteet", and not "5 vuotta".
    private static bool IsNumbered(PageLine line) =>
        line.Prefix is { } prefix && prefix.Label.Length < line.Text.Length && line.Text[prefix.Label.Length] is '.' or ')';

    // 0 where the heads and the cells below them are no table.
    private static int ColumnsOf(List<PageLine> lines, int start, int cells)
    {
        for (var columns = FewestColumns; columns <= MostColumns && cells >= columns * (FewestRows + 1); columns++)
        {
            var heads = lines.GetRange(start, columns).ConvertAll(line => line.Text);
            var areKnown = heads.TrueForAll(head => ColumnHeads.KindsOf(head) is [var kind, ..] && Array.IndexOf(OfColumns, kind) >= 0);
            if (areKnown && ColumnHeads.AreHeads(heads) && AreRows(lines, start, cells / columns, heads))
            {
                return cells % columns <= MostCellsLeft ? columns : 0;
            }
        }

        return 0;
    }

    private static bool AreRows(List<PageLine> lines, int start, int rows, List<string> heads)
    {
        var columns = heads.Count;
        var times = heads.FindIndex(head => ColumnHeads.KindsOf(head) is [SectionKind.Retention, ..]);
        var (timed, named) = (0, 0);
        for (var i = columns; i < rows * columns; i++)
        {
            var text = lines[start + i].Text;
            timed += i % columns == times && IsTime(text) ? 1 : 0;
            named += lines[start + i].Reading is { HasKinds: true, Coverage: 1 } ? 1 : 0;
        }

        var isTimed = times >= 0 && timed == rows - 1;
        return named * 3 <= (rows - 1) * columns && (isTimed || (times < 0 && columns > FewestColumns));
    }

    private static bool IsTime(string text) =>
        text.Any(char.IsDigit) || Array.Exists(Times, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static PageLine Row(List<PageLine> cells, bool isHead, Places places)
    {
        var runs = new PlaceRun[cells.Count];
        var start = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            var cell = cells[i];
            runs[i] = new(start, cell.Text.Length, places.Source.Offset(cell.Line, cell.Column), cell.Text.Length);
            start += cell.Text.Length + 1;
        }

        places.Set(cells[0].Line, runs);
        return new(string.Join("\t", cells.Select(cell => cell.Text)), cells[0].Line, 1)
        {
            Cells = [.. cells.Select(cell => cell.Text)],
            CellStarts = Array.ConvertAll(runs, run => run.Start),
            IsTableHead = isHead,
            StartsBlock = isHead,
        };
    }
}
