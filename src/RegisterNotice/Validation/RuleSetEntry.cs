using NodaTime;

namespace RegisterNotice.Validation;

/// <summary>A rule in a set: the grounds on which it stands there, and the severity a host has given it.</summary>
internal sealed class RuleSetEntry(NoticeRule rule, IReadOnlyList<RuleGround> grounds, Severity? severity = null)
{
    private readonly RuleGround[] grounds = [.. grounds];
    private readonly ValueList<LegalReference> citations = Cited(grounds);

    public NoticeRule Rule { get; } = rule;

    /// <summary>The gravest severity among the grounds in force on a day; null where none is.</summary>
    public Severity? SeverityOn(LocalDate day)
    {
        Severity? gravest = null;
        foreach (var ground in grounds)
        {
            if (ground.IsInForce(day) && (gravest is null || ground.Severity > gravest))
            {
                gravest = ground.Severity;
            }
        }

        return gravest is null ? null : severity ?? gravest;
    }

    /// <summary>The places of law in force on a day, each once.</summary>
    public IReadOnlyList<LegalReference> CitationsOn(LocalDate day) =>
        Array.TrueForAll(grounds, ground => ground.IsInForce(day)) ? citations : Cited(grounds.Where(ground => ground.IsInForce(day)));

    public RuleSetEntry WithSeverity(Severity gravity) => new(Rule, grounds, gravity);

    public RuleSetEntry Join(RuleSetEntry other) => new(Rule, [.. grounds.Union(other.grounds)], severity);

    private static ValueList<LegalReference> Cited(IEnumerable<RuleGround> grounds) => ValueList<LegalReference>.Own([.. grounds.SelectMany(ground => ground.Citations).Distinct()]);
}
