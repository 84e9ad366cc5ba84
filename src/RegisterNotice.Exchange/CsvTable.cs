using System.Text;

namespace RegisterNotice.Exchange;

/// <summary>Writes a table, such as that of the record of processing activities, as CSV (RFC 4180).</summary>
/// <remarks>
/// Lines end with CR LF. A cell that holds a separator, a quotation mark, a line's end, or a space at either end stands in quotation marks. A cell that a
/// spreadsheet would take for a formula (one that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return, or with one of these signs in
/// full width) gets an apostrophe before it and quotation marks, so that nothing of it is ever run. Control characters but tab and line feed, and halves of
/// surrogate pairs, become U+FFFD.
/// </remarks>
public static class CsvTable
{
    private const string LineEnd = "\r\n";
    private const char ByteOrderMark = '\uFEFF';

    // In a spreadsheet these begin a formula, the last four in full width.
    private const string FormulaSigns = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Writes a table to a text writer.</summary>
    /// <param name="table">The table, for example from <c>RecordComposer.Table</c> or <c>RecordQuestionnaires.Table</c>.</param>
    /// <param name="destination">Where to write; it is neither flushed nor closed.</param>
    /// <param name="options">Separator and byte order mark; <see cref="CsvOptions.Excel"/> where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(TableBlock table, TextWriter destination, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(destination);
        options ??= CsvOptions.Excel;
        if (options.ByteOrderMark)
        {
            destination.Write(ByteOrderMark);
        }

        Write(table.Header, destination, options.Separator);
        foreach (var row in table.Rows)
        {
            Write(row.Cells, destination, options.Separator);
        }
    }

    /// <summary>Writes a table to a stream in UTF-8.</summary>
    /// <param name="table">The table.</param>
    /// <param name="destination">Where to write; it is not closed.</param>
    /// <param name="options">Separator and byte order mark; <see cref="CsvOptions.Excel"/> where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static void Write(TableBlock table, Stream destination, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var writer = new StreamWriter(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(table, writer, options);
    }

    private static void Write(IReadOnlyList<string> cells, TextWriter destination, char separator)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                destination.Write(separator);
            }

            destination.Write(Written(CellText.Of(cells[i]), separator));
        }

        destination.Write(LineEnd);
    }

    private static string Written(string cell, char separator)
    {
        var isFormula = cell.Length > 0 && FormulaSigns.Contains(cell[0]);
        var isPlain = !isFormula
            && cell.AsSpan().IndexOfAny('"', '\n', '\r') < 0
            && !cell.Contains(separator)
            && cell.Trim(' ').Length == cell.Length;
        if (isPlain)
        {
            return cell;
        }

        var apostrophe = isFormula ? "'" : "";
        return $"\"{apostrophe}{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
