using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The columns of a table over parts of a notice; a column in which no part has anything is left out.</summary>
internal sealed class Columns<T>(Scribe scribe)
{
    private readonly List<(Phrase Header, Func<T, string?> Cell)> columns = [];

    public Columns<T> Add(Phrase header, Func<T, string?> cell)
    {
        columns.Add((header, cell));
        return this;
    }

    /// <summary>The table, or null where fewer than two columns have anything: one column is a list.</summary>
    public TableBlock? Over(IReadOnlyList<T> parts, Phrase? caption = null)
    {
        var used = columns.ConvertAll(column => (column.Header, Cells: parts.Select(column.Cell).ToList())).FindAll(column => column.Cells.Exists(cell => cell is not null));
        return used.Count < 2 ? null : new()
        {
            Caption = caption is null ? null : scribe[caption],
            Header = used.ConvertAll(column => scribe[column.Header]),
            Rows = [.. Enumerable.Range(0, parts.Count).Select(row => new TableRow { Cells = used.ConvertAll(column => column.Cells[row] ?? "") })],
        };
    }
}
