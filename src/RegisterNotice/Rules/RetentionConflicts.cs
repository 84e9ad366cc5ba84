using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Rules;

/// <summary>Finds retention rules that give the same data two periods and do not say which applies when.</summary>
internal static class RetentionConflicts
{
    /// <summary>Reports each rule that gives a category another period than an earlier one.</summary>
    public static void Report(RuleContext it)
    {
        var rules = it.Notice.RetentionRules.AsSpan();
        var bare = 0;
        foreach (var rule in rules)
        {
            bare += IsBare(rule) ? 1 : 0;
        }

        if (bare > 1)
        {
            ReportOthers(it, rules);
        }
    }

    private static void ReportOthers(RuleContext it, ReadOnlySpan<RetentionRule> rules)
    {
        var firsts = new Dictionary<string, RetentionRule>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Length; i++)
        {
            if (!IsBare(rules[i]))
            {
                continue;
            }

            var (category, other) = ("", (RetentionRule?)null);
            foreach (var id in rules[i].CategoryIds)
            {
                if (firsts.TryGetValue(id, out var first))
                {
                    (category, other) = other is null && !Equals(first.Period, rules[i].Period) ? (id, first) : (category, other);
                }
                else
                {
                    firsts[id] = rules[i];
                }
            }

            if (other is not null)
            {
                var language = LanguageFallback.Main(it.Language);
                it.Report(
                    Place.Of(NoticeShape.RetentionRules, i),
                    ("category", NameOf(it, category)),
                    ("first", PeriodPhrases.Length(other.Period!, language)),
                    ("second", PeriodPhrases.Length(rules[i].Period!, language)));
            }
        }
    }

    // A description, a law, a criterion, a purpose or a condition tells the reader of what the period is.
    private static bool IsBare(RetentionRule rule) =>
        rule is { Period: not null, Criterion: null, Reference: null, Description: null or { Count: 0 }, CategoryIds.Count: > 0 }
        && rule is { PurposeIds.Count: 0, Periods.Count: 0, Condition: null or { Count: 0 } };

    private static string NameOf(RuleContext it, string id)
    {
        foreach (var category in it.Notice.DataCategories.AsSpan())
        {
            if (category.Id == id)
            {
                return Quote.Of(category.Name, it.Language, otherwise: id);
            }
        }

        return id;
    }
}
