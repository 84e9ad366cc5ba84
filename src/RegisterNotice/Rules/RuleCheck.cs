namespace RegisterNotice.Validation;

/// <summary>Looks at a notice and reports what breaks a rule.</summary>
/// <param name="context">The notice, the day, and where to report.</param>
public delegate void RuleCheck(RuleContext context);
