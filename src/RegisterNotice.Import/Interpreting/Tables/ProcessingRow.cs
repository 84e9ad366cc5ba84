namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>A row of a table of processing, and what is read from it: all of that belongs together.</summary>
/// <param name="line">The row.</param>
/// <param name="cells">Its cells that say something.</param>
internal sealed class ProcessingRow(Line line, IReadOnlyList<TableCell> cells)
{
    public Line Line { get; } = line;

    public IReadOnlyList<TableCell> Cells { get; } = cells;

    /// <summary>The identifiers of its purposes.</summary>
    public IReadOnlyList<string> PurposeIds { get; set; } = [];

    /// <summary>The identifiers of its categories of data.</summary>
    public IReadOnlyList<string> CategoryIds { get; set; } = [];

    /// <summary>The identifiers of those whose data they are.</summary>
    public IReadOnlyList<string> SubjectIds { get; set; } = [];

    /// <summary>Its cells under heads of a kind.</summary>
    public IEnumerable<TableCell> Of(SectionKind kind) => Cells.Where(cell => cell.Section.Main == kind);
}
