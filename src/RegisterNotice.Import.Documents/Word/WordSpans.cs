using DocumentFormat.OpenXml.Wordprocessing;
using RegisterNotice.Import.Html;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace RegisterNotice.Import.Word;

/// <summary>Tells which cells of a table go on with the cell above them.</summary>
internal sealed class WordSpans
{
    private const int MostColumns = 63;

    // By columns, the cell that may go on: its row, and its place there.
    private readonly Dictionary<int, (int Row, int Cell)> open = [];
    private int column;

    /// <summary>How many columns a cell spans.</summary>
    public static int ColumnsOf(WordCell cell) => Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);

    /// <summary>Begins a row.</summary>
    public void Begin() => column = 0;

    /// <summary>Adds a cell to its row; one that goes on with a cell above lengthens that.</summary>
    /// <param name="cell">The cell in the file.</param>
    /// <param name="read">What was read of it.</param>
    /// <param name="rows">The rows above.</param>
    /// <param name="cells">The cells of the row so far.</param>
    public void Add(WordCell cell, FileCell read, List<List<FileCell>> rows, List<FileCell> cells)
    {
        var merge = cell.TableCellProperties?.VerticalMerge;
        var begins = merge?.Val?.Value == MergedCellValues.Restart;
        if (merge is not null && !begins && !read.Blocks.Any(block => block.HasText) && open.TryGetValue(column, out var above))
        {
            rows[above.Row][above.Cell] = rows[above.Row][above.Cell] with { Rows = rows[above.Row][above.Cell].Rows + 1 };
        }
        else
        {
            open.Remove(column);
            if (begins)
            {
                open.Add(column, (rows.Count, cells.Count));
            }

            cells.Add(read);
        }

        column += read.Columns;
    }
}
