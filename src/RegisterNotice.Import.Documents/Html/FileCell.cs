namespace RegisterNotice.Import.Html;

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">What stands in it.</param>
/// <param name="Columns">How many columns it spans.</param>
/// <param name="Rows">How many rows it spans.</param>
internal sealed record FileCell(IReadOnlyList<FileBlock> Blocks, int Columns = 1, int Rows = 1);
