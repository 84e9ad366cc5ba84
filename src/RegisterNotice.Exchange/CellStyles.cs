using DocumentFormat.OpenXml.Spreadsheet;

namespace RegisterNotice.Exchange;

/// <summary>How the cells of a workbook look, by their numbers in its style sheet.</summary>
internal static class CellStyles
{
    /// <summary>Bold, for the heading.</summary>
    public const uint Heading = 1;

    /// <summary>Lines are broken, and stand at the top.</summary>
    public const uint Text = 2;

    /// <summary>As text, marked so that whoever edits the cell does not make a formula of it.</summary>
    public const uint QuotedText = 3;

    /// <summary>The number of the paper size A4.</summary>
    public const uint A4 = 9;

    /// <summary>Whether a cell begins as a formula does.</summary>
    public static bool LooksLikeFormula(string cell) => cell[0] is '=' or '+' or '-' or '@';

    public static Stylesheet Sheet() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), Format(fontId: 1), Format(fontId: 0), Quoted()));

    private static CellFormat Quoted()
    {
        var format = Format(fontId: 0);
        format.QuotePrefix = true;
        return format;
    }

    private static CellFormat Format(uint fontId) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        FontId = fontId,
        ApplyFont = true,
        ApplyAlignment = true,
        FormatId = 0,
    };
}
