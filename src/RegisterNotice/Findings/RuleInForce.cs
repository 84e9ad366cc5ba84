namespace RegisterNotice.Validation;

/// <summary>A rule as it holds on a day.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The gravest severity among the grounds in force, or the one that a host has given.</param>
/// <param name="Citations">The places of law in force, each once.</param>
internal record RuleInForce(RuleDescription Rule, Severity Severity, IReadOnlyList<LegalReference> Citations);
