namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>A table whose rows tie purposes, data, bases, periods and recipients.</summary>
/// <param name="section">Where it stands.</param>
/// <param name="columns">What its columns are about.</param>
/// <param name="rows">Its rows.</param>
internal sealed class ProcessingTable(Section section, ProcessingColumns columns, IReadOnlyList<ProcessingRow> rows)
{
    public Section Section { get; } = section;

    /// <summary>Whether its rows are recipients, of whom the other columns say more, and not purposes or data.</summary>
    public bool IsOfRecipients { get; init; }

    public ProcessingColumns Columns { get; } = columns;

    public IReadOnlyList<ProcessingRow> Rows { get; } = rows;

    /// <summary>What follows the table under the name of one of its purposes: a section each, with the name as its heading.</summary>
    public List<Section> More { get; } = [];

    /// <summary>Says what the section states by its table.</summary>
    public void Mark(NoticeDraft draft)
    {
        foreach (var kind in Columns.Kinds)
        {
            draft.Mark(Section, kind);
        }
    }
}
