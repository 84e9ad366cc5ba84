using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace RegisterNotice.Exchange;

/// <summary>Writes tables as the sheets of a workbook, row by row.</summary>
internal static class WorkbookFile
{
    private const int MostRows = 1_048_576;
    private const int LongestCell = 32_767;
    private const double WidthOfColumn = 32;
    private const string Ellipsis = "…";

    public static void Write(IReadOnlyList<WorkbookSheet> sheets, Stream destination)
    {
        if (sheets.Any(sheet => sheet.Table.Rows.Count >= MostRows))
        {
            throw new ArgumentException(
                $"A sheet holds {MostRows:N0} rows. Write the record of fewer notices into one workbook, or write CSV.",
                nameof(sheets));
        }

        using var document = SpreadsheetDocument.Create(destination, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = CellStyles.Sheet();
        var list = new Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            Write(sheets[i].Table, part);
            list.AppendChild(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = workbook.GetIdOfPart(part) });
        }

        workbook.Workbook = new Workbook(list);
    }

    private static void Write(TableBlock table, WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        var columns = (uint)Math.Max(1, table.Header.Count);
        writer.WriteElement(new Columns(new Column { Min = 1, Max = columns, Width = WidthOfColumn, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        Row(writer, table.Header, 1, CellStyles.Heading);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Row(writer, table.Rows[i].Cells, i + 2, CellStyles.Text);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Place(table.Header.Count - 1, table.Rows.Count + 1)}" });
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = CellStyles.A4 });
        writer.WriteEndElement();
    }

    private static void Row(OpenXmlWriter writer, IReadOnlyList<string> cells, int number, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > 0)
            {
                writer.WriteElement(new Cell(new InlineString(new Text(Fit(cells[i])) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = Place(i, number),
                    DataType = CellValues.InlineString,
                    StyleIndex = style == CellStyles.Text && CellStyles.LooksLikeFormula(cells[i]) ? CellStyles.QuotedText : style,
                });
            }
        }

        writer.WriteEndElement();
    }

    private static string Fit(string cell)
    {
        var text = CellText.Of(cell);
        if (text.Length <= LongestCell)
        {
            return text;
        }

        var end = LongestCell - Ellipsis.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Ellipsis;
    }

    /// <summary>The name of a cell: A1, Z1, AA1.</summary>
    private static string Place(int column, int row)
    {
        const int Letters = 'Z' - 'A' + 1;
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / Letters) - 1)
        {
            name = (char)('A' + (rest % Letters)) + name;
        }

        return name + row.ToString(CultureInfo.InvariantCulture);
    }
}
