using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The table of what data are processed for what purpose, on what basis and for how long.</summary>
internal sealed class Overview
{
    private static readonly Column<OverviewRow>[] Columns =
    [
        new(PurposePhrases.PurposeColumn, static (_, row) => row.Names),
        new(PurposePhrases.BasisColumn, static (_, row) => row.Bases),
        new(PurposePhrases.DataColumn, static (_, row) => row.Data),
        new(PurposePhrases.RetentionColumn, static (_, row) => row.Kept),
    ];

    private readonly Scribe scribe;

    // The time limit of each rule, written once for all purposes; null where it says none.
    private readonly string?[] times;

    // Which categories name a purpose, and which name none; which rules name a category, and which name none.
    private readonly IndexesByName categoriesOf = new();
    private readonly List<int> ofAll = [];
    private readonly IndexesByName rulesOf = new();
    private readonly List<int> forAll = [];

    // What is written of purposes that no category names.
    private (string? Data, string? Kept)? common;

    private Overview(Scribe scribe)
    {
        this.scribe = scribe;
        var categories = scribe.Notice.DataCategories;
        for (var i = 0; i < categories.Count; i++)
        {
            if (categories[i].PurposeIds.Count == 0)
            {
                ofAll.Add(i);
            }

            categoriesOf.Add(categories[i].PurposeIds, i);
        }

        times = new string?[scribe.Notice.RetentionRules.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var rule = scribe.Notice.RetentionRules[i];
            times[i] = RetentionPart.Brief(scribe, rule);
            if (times[i] is not null && rule.CategoryIds.Count == 0)
            {
                forAll.Add(i);
            }
            else if (times[i] is not null)
            {
                rulesOf.Add(rule.CategoryIds, i);
            }
        }
    }

    /// <summary>The table, or null where there is too little to look up.</summary>
    public static TableBlock? Table(Scribe scribe)
    {
        var notice = scribe.Notice;
        if (notice.Purposes.Count < 2 || notice.DataCategories.Count + notice.RetentionRules.Count == 0 || IsSameForAll(notice))
        {
            return null;
        }

        // One row would say nothing that the lists do not.
        var rows = new Overview(scribe).Rows();
        return rows.Count < 2 ? null : Columns.Over(scribe, rows, PurposePhrases.OverviewCaption);
    }

    // Whether bases are alike and no category belongs to some of the purposes: then nothing need be written to see that there is one row.
    private static bool IsSameForAll(Notice notice)
    {
        var first = notice.Purposes[0];
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (!purpose.LegalBases.Equals(first.LegalBases))
            {
                return false;
            }
        }

        foreach (var category in notice.DataCategories.AsSpan())
        {
            if (category.PurposeIds.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    // Purposes of which the same is said share a row.
    private List<OverviewRow> Rows()
    {
        var rows = new List<OverviewRow>(scribe.Notice.Purposes.Count);
        var known = new Dictionary<(string?, string?, string?), OverviewRow>(scribe.Notice.Purposes.Count);
        foreach (var purpose in scribe.Notice.Purposes.AsSpan())
        {
            var name = scribe.Mark(scribe.Say(purpose.Description)?.AsName());
            var bases = PurposePart.Names(scribe, purpose);
            var (data, kept) = Concerning(purpose);
            if (!known.TryGetValue((bases, data, kept), out var row))
            {
                known[(bases, data, kept)] = row = new(bases, data, kept);
                rows.Add(row);
            }

            row.Add(name);
        }

        return rows;
    }

    private (string? Data, string? Kept) Concerning(Purpose purpose)
    {
        var own = categoriesOf[purpose.Id];
        return own.Count > 0 ? Written(IndexesByName.Merge(ofAll, own)) : common ??= Written(ofAll);
    }

    private (string? Data, string? Kept) Written(IReadOnlyList<int> categories)
    {
        var ids = new string[categories.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = scribe.Notice.DataCategories[categories[i]].Id;
        }

        return (scribe.Mark(scribe.CategoryNames(ids)), Kept(ids));
    }

    private string? Kept(string[] ids)
    {
        var named = new Dictionary<int, List<string>>();
        foreach (var id in ids)
        {
            foreach (var rule in rulesOf[id])
            {
                if (!named.TryGetValue(rule, out var some))
                {
                    named[rule] = some = [];
                }

                some.Add(id);
            }
        }

        int[] ofSome = [.. named.Keys];
        Array.Sort(ofSome);
        var rules = IndexesByName.Merge(forAll, ofSome);
        var lines = scribe.Begin();
        foreach (var rule in rules)
        {
            // What holds for all of the purpose's data needs no names.
            var isForAll = !named.TryGetValue(rule, out var some) || (rules.Count == 1 && some.Count == ids.Length);
            if (isForAll)
            {
                lines.Add(times[rule]);
            }
            else
            {
                lines.Add($"{scribe.Mark(scribe.CategoryNames(some!))}: {times[rule]}");
            }
        }

        return lines.TakeAny();
    }
}
