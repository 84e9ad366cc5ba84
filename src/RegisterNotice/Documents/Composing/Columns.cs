using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Makes tables over parts of a notice; a column in which no part has anything is left out.</summary>
internal static class Columns
{
    /// <summary>The table, or null where fewer than two columns have anything: one column is a list.</summary>
    public static TableBlock? Over<T>(this Column<T>[] columns, Scribe scribe, IReadOnlyList<T> parts, Phrase? caption = null)
    {
        var cells = new MarkedText?[parts.Count * columns.Length];
        var used = new List<int>(columns.Length);
        for (var k = 0; k < columns.Length; k++)
        {
            var isUsed = false;
            for (var i = 0; i < parts.Count; i++)
            {
                var cell = columns[k].Cell(scribe, parts[i]);
                cells[(i * columns.Length) + k] = cell;
                isUsed |= cell is not null;
            }

            if (isUsed)
            {
                used.Add(k);
            }
        }

        return used.Count < 2 ? null : new()
        {
            Caption = caption is null ? null : scribe[caption],
            Header = Headers(scribe, columns, used, parts),
            Rows = Rows(scribe, columns, used, cells),
        };
    }

    /// <summary>A row of cells with their marks.</summary>
    public static TableRow Row(IReadOnlyList<MarkedText> cells)
    {
        var texts = new string[cells.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = cells[i].Text;
        }

        return new() { Cells = ValueList<string>.Own(texts), CellMarks = MarkedText.MarksOf(cells) };
    }

    private static ValueList<string> Headers<T>(Scribe scribe, Column<T>[] columns, List<int> used, IReadOnlyList<T> parts)
    {
        var headers = new string[used.Count];
        for (var i = 0; i < headers.Length; i++)
        {
            headers[i] = scribe[HeaderOf(columns[used[i]], parts)];
        }

        return ValueList<string>.Own(headers);
    }

    private static ValueList<TableRow> Rows<T>(Scribe scribe, Column<T>[] columns, List<int> used, MarkedText?[] cells)
    {
        var rows = new TableRow[cells.Length / columns.Length];
        var row = new MarkedText[used.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var n = 0; n < row.Length; n++)
            {
                row[n] = cells[(i * columns.Length) + used[n]] ?? Missing(scribe, columns[used[n]]);
            }

            rows[i] = Row(row);
        }

        return ValueList<TableRow>.Own(rows);
    }

    private static Phrase HeaderOf<T>(Column<T> column, IReadOnlyList<T> parts)
    {
        if (column is not { HeaderOfSeveral: { } several, IsSeveral: { } isSeveral })
        {
            return column.Header;
        }

        foreach (var part in parts.AsSpan())
        {
            if (isSeveral(part))
            {
                return several;
            }
        }

        return column.Header;
    }

    private static MarkedText Missing<T>(Scribe scribe, Column<T> column) => new(column.Missing is { } missing ? scribe[missing] : "");
}
