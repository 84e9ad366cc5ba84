using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The table of what data are processed for what purpose, on what basis and for how long.</summary>
internal static class Overview
{
    /// <summary>The table, or null where there is too little to look up.</summary>
    public static TableBlock? Table(Scribe scribe)
    {
        var notice = scribe.Notice;
        if (notice.Purposes.Count < 2 || notice.DataCategories.Count + notice.RetentionRules.Count == 0)
        {
            return null;
        }

        if (IsSameForAll(notice))
        {
            return null;
        }

        // Purposes of which the same is said share a row; one row would say nothing that the lists do not.
        var rows = notice.Purposes
            .Select(purpose => (Purpose: purpose, Bases: Bases(scribe, purpose), Data: Data(scribe, purpose), Kept: Kept(scribe, purpose)))
            .GroupBy(row => (row.Bases, row.Data, row.Kept), row => row.Purpose)
            .ToArray();
        return rows.Length < 2 ? null : new Columns<IGrouping<(string? Bases, string? Data, string? Kept), Purpose>>(scribe)
            .Add(PurposePhrases.PurposeColumn, row => Names(scribe, row))
            .Add(PurposePhrases.BasisColumn, row => row.Key.Bases)
            .Add(PurposePhrases.DataColumn, row => row.Key.Data)
            .Add(PurposePhrases.RetentionColumn, row => row.Key.Kept)
            .Over(rows, PurposePhrases.OverviewCaption);
    }

    // Whether bases and data, on which time limits follow, are alike for all purposes: then nothing need be written to see that there is one row.
    private static bool IsSameForAll(Notice notice)
    {
        var first = notice.Purposes[0];
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (!purpose.LegalBases.Equals(first.LegalBases))
            {
                return false;
            }

            foreach (var category in notice.DataCategories.AsSpan())
            {
                if (category.Purposes.Count > 0 && category.Purposes.Has(purpose.Id) != category.Purposes.Has(first.Id))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string? Names(Scribe scribe, IEnumerable<Purpose> purposes)
    {
        var names = purposes.Select(purpose => scribe.Mark(scribe.Say(purpose.Description)?.AsName())).OfType<string>().ToArray();
        return names.Length == 0 ? null : string.Join("\n", names);
    }

    private static string? Data(Scribe scribe, Purpose purpose) => scribe.Mark(scribe.CategoryNames([.. CategoriesOf(scribe.Notice, purpose).Select(category => category.Id)]));

    private static IEnumerable<DataCategory> CategoriesOf(Notice notice, Purpose purpose) =>
        notice.DataCategories.Where(category => category.Purposes.Count == 0 || category.Purposes.Has(purpose.Id));

    private static string? Bases(Scribe scribe, Purpose purpose)
    {
        var names = purpose.LegalBases.Select(basis => scribe[PurposePhrases.Names[basis.Kind]]).Distinct(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : scribe.Join(names);
    }

    private static string? Kept(Scribe scribe, Purpose purpose)
    {
        var ids = CategoriesOf(scribe.Notice, purpose).Select(category => category.Id).ToArray();
        var kept = scribe.Notice.RetentionRules
            .Select(rule => (Ids: ids.Where(id => rule.Categories.Has(id)).ToArray(), IsGeneral: rule.Categories.Count == 0, Time: RetentionPart.Brief(scribe, rule)))
            .Where(rule => rule.Time is not null && (rule.IsGeneral || rule.Ids.Length > 0))
            .ToArray();

        // What holds for all of the purpose's data needs no names.
        var lines = kept.Select(rule => rule.IsGeneral || (kept.Length == 1 && rule.Ids.Length == ids.Length) ? rule.Time! : $"{scribe.Mark(scribe.CategoryNames(rule.Ids))}: {rule.Time}").ToArray();
        return lines.Length == 0 ? null : string.Join("\n", lines);
    }
}
