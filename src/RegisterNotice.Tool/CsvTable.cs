using CsvHelper;

namespace RegisterNotice.Tool;

/// <summary>Writes a table as comma-separated values (RFC 4180).</summary>
internal static class CsvTable
{
    // A spreadsheet takes a cell for a formula that begins with = + - @, a tab or a carriage return: such a cell gets an apostrophe before it.
    private static readonly CsvWriterOptions Harmless = CsvWriterOptions.Default with { HasHeader = false, Injection = CsvInjection.Escape };

    public static void Write(TableBlock table, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, Harmless, leaveOpen: true);
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
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
