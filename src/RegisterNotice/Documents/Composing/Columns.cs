using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Makes tables over parts of a notice; a column in which no part has anything is left out.</summary>
internal static class Columns
{
    /// <summary>The table, or null where fewer than two columns have anything: one column is a list.</summary>
    public static TableBlock? Over<T>(this Column<T>[] columns, Scribe scribe, IReadOnlyList<T> parts, Phrase? caption = null)
    {
        var rows = new MarkedText?[parts.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new MarkedText?[columns.Length];
            for (var k = 0; k < columns.Length; k++)
            {
                rows[i][k] = columns[k].Cell(scribe, parts[i]);
            }
        }

        var used = new List<int>(columns.Length);
        for (var k = 0; k < columns.Length; k++)
        {
            if (Array.Exists(rows, row => row[k] is not null))
            {
                used.Add(k);
            }
        }

        return used.Count < 2 ? null : new()
        {
            Caption = caption is null ? null : scribe[caption],
            Header = used.ConvertAll(k => scribe[columns[k].Header]),
            Rows = Array.ConvertAll(rows, row => Row(used.ConvertAll(k => row[k] ?? Missing(scribe, columns[k])))),
        };
    }

    /// <summary>A row of cells with their marks.</summary>
    public static TableRow Row(IReadOnlyList<MarkedText> cells) => new()
    {
        Cells = [.. cells.Select(cell => cell.Text)],
        CellMarks = MarkedText.MarksOf(cells),
    };

    private static MarkedText Missing<T>(Scribe scribe, Column<T> column) => new(column.Missing is { } missing ? scribe[missing] : "");
}
