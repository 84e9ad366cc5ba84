using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>The data categories that retention rules of a kind cover.</summary>
internal readonly struct RetentionCoverage
{
    // Up to so many references a search through the rules is quick, and nothing is allocated.
    private const int Few = 64;

    private readonly IsOfKind counts;
    private readonly HashSet<string>? many;
    private readonly bool isWhole;

    public RetentionCoverage(RuleContext it, IsOfKind counts)
    {
        this.counts = counts;
        var references = 0;
        foreach (var rule in it.Notice.RetentionRules.AsSpan())
        {
            isWhole |= rule is { CategoryIds.Count: 0, PurposeIds.Count: 0 } && counts(it, rule);
            references += rule.CategoryIds.Count;
        }

        many = !isWhole && references > Few ? Gather(it, counts) : null;
    }

    /// <summary>Whether a rule is of the kind that counts.</summary>
    public delegate bool IsOfKind(RuleContext it, RetentionRule rule);

    public bool Covers(RuleContext it, string category)
    {
        if (isWhole || many is not null)
        {
            return isWhole || many!.Contains(category);
        }

        foreach (var rule in it.Notice.RetentionRules.AsSpan())
        {
            if (rule.CategoryIds.Has(category) && counts(it, rule))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a category is covered, by itself or by the purposes for which it is processed.</summary>
    public bool Covers(RuleContext it, DataCategory category)
    {
        if (Covers(it, category.Id))
        {
            return true;
        }

        foreach (var rule in it.Notice.RetentionRules.AsSpan())
        {
            if (rule.PurposeIds.Count > 0 && rule.CategoryIds.Count == 0 && IsOf(category, rule) && counts(it, rule))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all that a rule covers is covered.</summary>
    public bool Covers(RuleContext it, RetentionRule rule)
    {
        foreach (var category in rule.CategoryIds.AsSpan())
        {
            if (!Covers(it, category))
            {
                return false;
            }
        }

        return isWhole || rule.CategoryIds.Count > 0;
    }

    private static bool IsOf(DataCategory category, RetentionRule rule)
    {
        foreach (var purpose in category.PurposeIds.AsSpan())
        {
            if (rule.PurposeIds.Has(purpose))
            {
                return true;
            }
        }

        return category.PurposeIds.Count == 0;
    }

    private static HashSet<string> Gather(RuleContext it, IsOfKind counts)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in it.Notice.RetentionRules.AsSpan())
        {
            if (counts(it, rule))
            {
                covered.UnionWith(rule.CategoryIds);
            }
        }

        return covered;
    }
}
