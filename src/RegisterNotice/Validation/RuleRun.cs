namespace RegisterNotice.Validation;

/// <summary>One rule by itself.</summary>
public static class RuleRun
{
    /// <summary>Checks a notice against a rule alone, as a test of a host's rule does.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="options">Day, language and suppressions; its rule set is not looked at.</param>
    /// <returns>What the rule finds; nothing where none of its grounds is in force on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="notice"/> is null.</exception>
    public static NoticeReport Run(this NoticeRule rule, Notice notice, NoticeValidationOptions? options = null) =>
        NoticeValidator.Validate(notice, (options ?? NoticeValidationOptions.Default) with { RuleSet = NoticeRuleSet.Empty.With(rule) });
}
