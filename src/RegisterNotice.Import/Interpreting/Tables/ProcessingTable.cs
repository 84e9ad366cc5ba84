namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>A table whose rows tie purposes, data, bases, periods and recipients.</summary>
/// <param name="section">Where it stands.</param>
/// <param name="columns">What its columns are about.</param>
/// <param name="rows">Its rows.</param>
internal sealed class ProcessingTable(Section section, ProcessingColumns columns, IReadOnlyList<ProcessingRow> rows)
{
    public Section Section { get; } = section;

    public ProcessingColumns Columns { get; } = columns;

    public IReadOnlyList<ProcessingRow> Rows { get; } = rows;

    /// <summary>Says what the section states by its table.</summary>
    public void Mark(NoticeDraft draft)
    {
        foreach (var kind in Columns.Kinds)
        {
            draft.Mark(Section, kind);
        }
    }
}
