using RegisterNotice.Text.Phrases;

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

    // The time limit of each rule, written once for all purposes.
    private readonly string?[] times;

    // The identifiers of a purpose's categories, and of those among them that a rule names.
    private readonly List<string> ids = [];
    private readonly List<string> named = [];

    private Overview(Scribe scribe)
    {
        this.scribe = scribe;
        times = new string?[scribe.Notice.RetentionRules.Count];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = RetentionPart.Brief(scribe, scribe.Notice.RetentionRules[i]);
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

    // Purposes of which the same is said share a row.
    private List<OverviewRow> Rows()
    {
        var rows = new List<OverviewRow>(scribe.Notice.Purposes.Count);
        foreach (var purpose in scribe.Notice.Purposes.AsSpan())
        {
            var row = Row(purpose);
            if (rows.Find(row.IsLike) is { } like)
            {
                like.Add(row.Names);
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private OverviewRow Row(Purpose purpose)
    {
        ids.Clear();
        foreach (var category in scribe.Notice.DataCategories.AsSpan())
        {
            if (category.Purposes.Count == 0 || category.Purposes.Has(purpose.Id))
            {
                ids.Add(category.Id);
            }
        }

        return new(scribe.Mark(scribe.Say(purpose.Description)?.AsName()), PurposePart.Names(scribe, purpose), scribe.Mark(scribe.CategoryNames(ids)), Kept());
    }

    private string? Kept()
    {
        var rules = scribe.Notice.RetentionRules;
        var kept = 0;
        for (var i = 0; i < times.Length; i++)
        {
            kept += Holds(rules[i], times[i]) ? 1 : 0;
        }

        var lines = scribe.Begin();
        for (var i = 0; i < times.Length; i++)
        {
            if (Holds(rules[i], times[i]))
            {
                // What holds for all of the purpose's data needs no names.
                var isForAll = rules[i].Categories.Count == 0 || (kept == 1 && named.Count == ids.Count);
                if (isForAll)
                {
                    lines.Add(times[i]);
                }
                else
                {
                    lines.Add($"{scribe.Mark(scribe.CategoryNames(named))}: {times[i]}");
                }
            }
        }

        return lines.TakeAny();
    }

    /// <summary>Whether a rule says how long data of the purpose are kept; which data it names is in <see cref="named"/>.</summary>
    private bool Holds(RetentionRule rule, string? time)
    {
        named.Clear();
        foreach (var id in ids)
        {
            if (rule.Categories.Has(id))
            {
                named.Add(id);
            }
        }

        return time is not null && (rule.Categories.Count == 0 || named.Count > 0);
    }
}
