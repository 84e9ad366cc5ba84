namespace RegisterNotice.Import.Html;

/// <summary>A table: rows of cells, each cell blocks of its own.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record FileTable(IReadOnlyList<IReadOnlyList<FileCell>> Rows) : FileBlock
{
    /// <summary>Whether the first row heads the columns.</summary>
    public bool HasHead { get; init; }

    public override bool HasText => Rows.Any(row => row.Any(cell => cell.Blocks.Any(block => block.HasText)));
}
