using System.Globalization;
using AngleSharp.Dom;
using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Pages;

/// <summary>Tells the rows of data of a page from those that lay it out, and gives their cells by columns: a cell that spans rows or columns stands
/// in each row, and in the first of its columns.</summary>
internal sealed class HtmlTables
{
    // No notice has more; a page may say so.
    private const int MostColumns = 64;
    private const int MostRows = 1_000;

    private readonly Dictionary<IElement, Heads> heads = [];
    private readonly Dictionary<IElement, List<(PlacedWords Words, int Left)>> spans = [];

    private enum Heads
    {
        None,
        Marked,
        ByWords,
    }

    /// <summary>Whether a row has data. Where the table has heads of columns, its cells may have paragraphs and lists in them.</summary>
    public bool IsDataRow(IElement row)
    {
        if (row.Children.Length == 0 || TableOf(row) is not { } table)
        {
            return row.Children.Length > 1 && HtmlElements.HasPlainCells(row);
        }

        var isRow = row.Children.Length > 1 || (spans.TryGetValue(table, out var open) && open.Exists(span => span.Left > 0));
        return isRow && (HtmlElements.HasPlainCells(row) || (!HtmlElements.HasParts(row) && HeadsOf(table) == Heads.ByWords));
    }

    /// <summary>Whether a row heads the columns: it says so, or its words do.</summary>
    public bool IsHead(IElement row) =>
        row.Children.All(cell => cell.LocalName == "th")
        || (TableOf(row) is { } table && HeadsOf(table) == Heads.ByWords && FirstRow(table) == row);

    /// <summary>Whether the table of a row has heads.</summary>
    public bool HasHeads(IElement row) => TableOf(row) is { } table && HeadsOf(table) != Heads.None;

    /// <summary>The cells of a row by columns.</summary>
    /// <param name="row">The row.</param>
    /// <param name="words">Reads the words of a cell.</param>
    public PlacedWords[] Cells(IElement row, Func<IElement, PlacedWords> words)
    {
        if (TableOf(row) is not { } table)
        {
            return [.. row.Children.Select(words)];
        }

        if (!spans.TryGetValue(table, out var open))
        {
            spans[table] = open = [];
        }

        var cells = new List<PlacedWords>(row.Children.Length);
        foreach (var cell in row.Children)
        {
            Fill(cells, open);
            Add(cells, open, words(cell), Count(cell, "rowspan", MostRows), Count(cell, "colspan", MostColumns));
        }

        Fill(cells, open);
        return [.. cells];
    }

    private static void Add(List<PlacedWords> cells, List<(PlacedWords Words, int Left)> open, PlacedWords words, int rows, int columns)
    {
        for (var i = 0; i < columns && (i == 0 || cells.Count < MostColumns); i++)
        {
            var spanned = i == 0 ? words : new PlacedWords();
            while (open.Count <= cells.Count)
            {
                open.Add((spanned, 0));
            }

            open[cells.Count] = (spanned, rows - 1);
            cells.Add(spanned);
        }
    }

    // The cells from above that come next.
    private static void Fill(List<PlacedWords> cells, List<(PlacedWords Words, int Left)> open)
    {
        while (cells.Count < open.Count && open[cells.Count] is { Left: > 0 } span)
        {
            open[cells.Count] = (span.Words, span.Left - 1);
            cells.Add(span.Words);
        }
    }

    private static int Count(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Min(most, Math.Max(1, count)) : 1;

    private static IElement? TableOf(IElement row) => row.Closest("table");

    private static IElement? FirstRow(IElement table) => table.QuerySelector("tr");

    private Heads HeadsOf(IElement table)
    {
        if (!heads.TryGetValue(table, out var has))
        {
            heads[table] = has = Read(table);
        }

        return has;
    }

    // Heads that are known say what the table is, marked or not.
    private static Heads Read(IElement table)
    {
        var first = FirstRow(table);
        if (first is { Children.Length: > 1 } && ColumnHeads.AreHeads([.. first.Children.Select(cell => cell.TextContent.Trim())]))
        {
            return Heads.ByWords;
        }

        return table.QuerySelector("th") is null ? Heads.None : Heads.Marked;
    }
}
