namespace RegisterNotice.Import.Pdf;

/// <summary>A table whose cells are ruled.</summary>
/// <param name="Top">Its upper edge.</param>
/// <param name="Rows">The lines of each cell, by rows.</param>
internal sealed record RuledTable(double Top, IReadOnlyList<IReadOnlyList<IReadOnlyList<PdfLine>>> Rows)
{
    public IEnumerable<PdfLine> Lines => Rows.SelectMany(row => row.SelectMany(cell => cell));
}
