using NodaTime;

namespace RegisterNotice.Validation;

/// <summary>A rule in a set: the grounds on which it stands there, and the severity a host has given it.</summary>
internal sealed class RuleSetEntry(NoticeRule rule, IReadOnlyList<RuleGround> grounds, Severity? severity = null)
{
    private readonly RuleGround[] grounds = [.. grounds];

    public NoticeRule Rule { get; } = rule;

    /// <summary>The grounds on which it stands in the set.</summary>
    public ReadOnlySpan<RuleGround> Grounds => grounds;

    /// <summary>The rule as it holds on a day for a controller's notice or a processor's; null where no such ground is in force.</summary>
    public CheckInForce? On(LocalDate day, bool ofProcessor) =>
        CheckInForce.On(Rule, Array.FindAll(grounds, ground => ground.IsInForce(day) && Binds(ground, ofProcessor)), severity);

    /// <summary>The rule on all its grounds, whenever they are in force.</summary>
    public CheckInForce? AtAnyTime() => CheckInForce.On(Rule, grounds, severity);

    // A host's own rule holds for everybody.
    private static bool Binds(RuleGround ground, bool processor) =>
        ground.Set is not { } set || set == RuleSetName.ProcessorRecord == processor;

    public RuleSetEntry WithSeverity(Severity gravity) => new(Rule, grounds, gravity);

    public RuleSetEntry Join(RuleSetEntry other) => new(Rule, [.. grounds.Union(other.grounds)], severity);
}
