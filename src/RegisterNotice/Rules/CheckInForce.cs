namespace RegisterNotice.Validation;

/// <summary>A rule as it is checked on a day.</summary>
internal sealed class CheckInForce(NoticeRule rule, Severity severity, IReadOnlyList<LegalReference> citations)
    : RuleInForce(rule, severity, citations)
{
    // Worked out for the first finding that asks for it; whoever works it out comes to the same.
    private CheckInForce? underArticle14;

    public NoticeRule Checked { get; } = rule;

    /// <summary>The grounds that are in force.</summary>
    public required RuleGround[] Grounds { get; init; }

    /// <summary>The severity that a host has given the rule; null where it has given none.</summary>
    public Severity? Given { get; init; }

    /// <summary>The same rule, citing Article 14 where it cites Article 13: for data none of which come from the data subject.</summary>
    public CheckInForce UnderArticle14 => underArticle14 ??= As(Severity, Rules.CoverageItems.UnderArticle14(Citations));

    /// <summary>A rule as it stands on some grounds; null where there are none.</summary>
    public static CheckInForce? On(NoticeRule rule, RuleGround[] grounds, Severity? given) => grounds.Length == 0
        ? null
        : new(
            rule,
            given ?? grounds.Max(static ground => ground.Severity),
            ValueList<LegalReference>.Own([.. grounds.SelectMany(static ground => ground.Citations).Distinct()]))
        {
            Grounds = grounds,
            Given = given,
        };

    /// <summary>The same rule, no graver than a severity.</summary>
    public CheckInForce AtMost(Severity most) => Severity <= most ? this : As(most, Citations);

    /// <summary>The same rule on the grounds of other sets alone; null where it stands in none of them.</summary>
    public CheckInForce? Outside(RuleSetName set) => On(Checked, Array.FindAll(Grounds, ground => ground.Set != set), Given);

    private CheckInForce As(Severity severity, IReadOnlyList<LegalReference> citations) => new(Checked, severity, citations)
    {
        Grounds = Grounds,
        Given = Given,
    };
}
