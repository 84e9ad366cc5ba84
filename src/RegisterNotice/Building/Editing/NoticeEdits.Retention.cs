namespace RegisterNotice;

/// <content>Rules on how long data are kept.</content>
public static partial class NoticeEdits
{
    private static readonly PartKey<RetentionRule> RuleKey = new("retention rule", static part => part.Id);

    /// <summary>Adds a retention rule.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="rule">The retention rule.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The notice has a retention rule of the same identifier.</exception>
    public static Notice AddRetentionRule(this Notice notice, RetentionRule rule) =>
        Guard.NotNull(notice) with { RetentionRules = RuleKey.Add(notice.RetentionRules, rule) };

    /// <summary>Changes the retention rule of an identifier.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>vouchers</c>.</param>
    /// <param name="change">Gives the retention rule as it is to be: <c>it =&gt; it with { ... }</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    /// <exception cref="ArgumentException">The change gives null, or the identifier of another retention rule.</exception>
    public static Notice WithRetentionRule(this Notice notice, string id, Func<RetentionRule, RetentionRule> change) =>
        Guard.NotNull(notice) with { RetentionRules = RuleKey.Change(notice.RetentionRules, id, change) };

    /// <summary>Takes the retention rule of an identifier out.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="id">The identifier, such as <c>vouchers</c>.</param>
    /// <returns>The notice after the change; the one given stays as it is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those that there are.</exception>
    public static Notice WithoutRetentionRule(this Notice notice, string id) =>
        Guard.NotNull(notice) with { RetentionRules = RuleKey.Remove(notice.RetentionRules, id) };
}
