using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting.Tables;

/// <summary>Ties what the readers of sections found in the cells of tables to the purposes and data of the rows.</summary>
internal static class TabledFacts
{
    /// <summary>Ties rules of retention and sources.</summary>
    public static void Tie(NoticeDraft draft)
    {
        foreach (var table in draft.ProcessingTables)
        {
            for (var i = 0; i < draft.RetentionRules.Count; i++)
            {
                if (RowsOf(draft, table, Place.Of(NoticeShape.RetentionRules, i)) is { Count: > 0 } rows)
                {
                    draft.RetentionRules[i] = draft.RetentionRules[i] with
                    {
                        PurposeIds = Ids(draft.RetentionRules[i].PurposeIds, rows, row => row.PurposeIds),
                        // "Laskut: 6 vuotta" in the cell names its own.
                        CategoryIds = draft.RetentionRules[i].CategoryIds is { Count: > 0 } own ? own
                            : Ids([], rows, row => row.CategoryIds),
                    };
                }
            }

            for (var i = 0; i < draft.Sources.Count; i++)
            {
                if (RowsOf(draft, table, Place.Of(NoticeShape.Sources, i)) is { Count: > 0 } rows)
                {
                    draft.Sources[i] = draft.Sources[i] with { CategoryIds = Ids(draft.Sources[i].CategoryIds, rows, row => row.CategoryIds) };
                }
            }
        }
    }

    // The rows in whose cells a fact stands: that of its words, and those with the same words in the same column.
    private static List<ProcessingRow> RowsOf(NoticeDraft draft, ProcessingTable table, JsonPointer fact)
    {
        var rows = new List<ProcessingRow>();
        foreach (var found in draft.Facts.Where(found => found.Pointer.Equals(fact)))
        {
            if (table.Rows.SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Holds(found.Span)) is { } cell)
            {
                rows.AddRange(table.Rows.Where(row => row.Cells.Any(other => other.Column == cell.Column && other.Text == cell.Text)));
            }
        }

        return rows;
    }

    private static IReadOnlyList<string> Ids(IReadOnlyList<string> known, List<ProcessingRow> rows, Func<ProcessingRow, IReadOnlyList<string>> ids) =>
        [.. known.Union(rows.SelectMany(ids))];
}
