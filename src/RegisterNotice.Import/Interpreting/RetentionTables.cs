using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads how long data are kept from tables that have a column for it.</summary>
internal static class RetentionTables
{
    /// <summary>Reads tables that have a column for it; gives the sections that have one.</summary>
    public static HashSet<Section> Read(NoticeDraft draft)
    {
        var tabled = new HashSet<Section>();
        foreach (var section in draft.Sections)
        {
            var column = -1;
            foreach (var line in section.Lines)
            {
                if (line.Cells is null || section.Announces(SectionKind.Cookies))
                {
                    continue;
                }

                if (line.IsTableHead)
                {
                    column = Array.FindIndex(line.Cells!, cell => HeadingLexicon.Read(cell).Kinds is { } kinds
                        && Array.IndexOf(kinds, SectionKind.Retention) >= 0);
                }
                else if (column >= 0 && column < line.Cells!.Length)
                {
                    tabled.Add(section);
                    ReadCell(draft, section, line, line.Cells[column]);
                }
            }
        }

        return tabled;
    }

    private static void ReadCell(NoticeDraft draft, Section section, Line line, string cell)
    {
        if (StatedPeriods.In(cell) is [{ Period: var period }, ..] && draft.HasRoom(draft.RetentionRules, line.Span, line.Text))
        {
            draft.Log(Place.Of(NoticeShape.RetentionRules, draft.RetentionRules.Count), line.Span, "retentionColumn");
            draft.RetentionRules.Add(new()
            {
                Id = $"retention-{draft.RetentionRules.Count + 1}",
                Period = period,
                StartsFrom = Start(cell),
                Description = draft.Text($"{line.Cells![0]}: {cell}"),
            });
            draft.SectionsOfRules.Add(null);
            draft.Mark(section, SectionKind.Retention);
        }
    }

    private static RetentionStart? Start(string cell)
    {
        var hits = MeaningReader.Hits(cell, out var meanings);
        return RetentionStarts.Table.First(meanings, hits, null);
    }
}
