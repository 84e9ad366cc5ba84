namespace RegisterNotice.Law;

/// <summary>Which facts of a retention rule hold.</summary>
internal static class RetentionFacts
{
    /// <summary>Whether the rule states a period that can be meant: one of its own, one of several, or a bound.</summary>
    public static bool StatesPeriod(this RetentionRule rule)
    {
        if (Periods.Possible(rule.Period) is not null
            || Periods.Possible(rule.Minimum) is not null
            || Periods.Possible(rule.Maximum) is not null)
        {
            return true;
        }

        foreach (var period in rule.Periods.AsSpan())
        {
            if (Periods.Possible(period.Period) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
