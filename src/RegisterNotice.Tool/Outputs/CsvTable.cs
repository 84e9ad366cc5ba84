using CsvHelper;

namespace RegisterNotice.Tool.Outputs;

/// <summary>Writes a table as comma-separated values (RFC 4180), or as Excel expects them where commas part decimals: with semicolons and a byte order mark.</summary>
internal static class CsvTable
{
    private const char ByteOrderMark = '\uFEFF';

    // A spreadsheet takes a cell for a formula that begins with = + - @, a tab or a carriage return: such a cell gets an apostrophe before it.
    private static readonly CsvWriterOptions Harmless =
        CsvWriterOptions.Default with { HasHeader = false, Injection = CsvInjection.Escape };

    public static void Write(TableBlock table, TextWriter output, bool forExcel)
    {
        if (forExcel)
        {
            output.Write(ByteOrderMark);
        }

        using var csv = CsvWriter.Create(output, forExcel ? Harmless with { Separator = ';' } : Harmless, leaveOpen: true);
        Write(csv, table.Header);
        foreach (var row in table.Rows)
        {
            Write(csv, row.Cells);
        }
    }

    private static void Write(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Guarded(TerminalText.InPlace(cell, "\t\n\r")));
        }

        csv.EndRecord();
    }

    // The same signs in their full width, which some spreadsheets read as formulas too.
    private static string Guarded(string cell) => cell is ['\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? $"'{cell}" : cell;
}
