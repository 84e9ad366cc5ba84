namespace RegisterNotice.Validation;

/// <summary>A rule as it holds on a day.</summary>
/// <param name="rule">The rule.</param>
/// <param name="severity">The gravest severity among the grounds in force, or the one that a host has given.</param>
/// <param name="citations">The places of law in force, each once.</param>
internal class RuleInForce(RuleDescription rule, Severity severity, IReadOnlyList<LegalReference> citations)
{
    public RuleDescription Rule { get; } = rule;

    public Severity Severity { get; } = severity;

    public IReadOnlyList<LegalReference> Citations { get; } = citations;
}
