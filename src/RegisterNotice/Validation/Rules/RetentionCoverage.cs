namespace RegisterNotice.Validation.Rules;

/// <summary>The data categories that retention rules of a kind cover.</summary>
internal readonly struct RetentionCoverage
{
    // Up to so many references a search through the rules is quick, and nothing is allocated.
    private const int Few = 64;

    private readonly Notice notice;
    private readonly Func<Notice, RetentionRule, bool> counts;
    private readonly HashSet<string>? many;
    private readonly bool isWhole;

    public RetentionCoverage(Notice notice, Func<Notice, RetentionRule, bool> counts)
    {
        this.notice = notice;
        this.counts = counts;
        var references = 0;
        foreach (var rule in notice.RetentionRules.AsSpan())
        {
            isWhole |= rule.Categories.Count == 0 && counts(notice, rule);
            references += rule.Categories.Count;
        }

        many = !isWhole && references > Few ? Gather(notice, counts) : null;
    }

    public bool Covers(string category)
    {
        if (isWhole || many is not null)
        {
            return isWhole || many!.Contains(category);
        }

        foreach (var rule in notice.RetentionRules.AsSpan())
        {
            if (rule.Categories.Has(category) && counts(notice, rule))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all that a rule covers is covered.</summary>
    public bool Covers(RetentionRule rule)
    {
        foreach (var category in rule.Categories.AsSpan())
        {
            if (!Covers(category))
            {
                return false;
            }
        }

        return isWhole || rule.Categories.Count > 0;
    }

    // By itself, because a lambda that captures something allocates on entry to the method it stands in.
    private static HashSet<string> Gather(Notice notice, Func<Notice, RetentionRule, bool> counts) =>
        new(notice.RetentionRules.Where(rule => counts(notice, rule)).SelectMany(rule => rule.Categories), StringComparer.Ordinal);
}
