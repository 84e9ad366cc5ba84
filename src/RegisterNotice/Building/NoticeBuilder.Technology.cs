namespace RegisterNotice;

/// <content>What machines decide, and what is stored on the visitor's device.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Says that decisions are made by automated means alone (Articles 13(2)(f) and 22), or goes on with what was said of them.</summary>
    /// <param name="configure">Says by which logic and with what consequences.</param>
    public NoticeBuilder AutomatedDecisions(Action<AutomatedDecisionsBuilder> configure) =>
        Decide(DeclarationState.Some, Guard.NotNull(configure));

    /// <summary>Says that there are no decisions by automated means alone, or goes on with that; what was said of such decisions holds no longer.</summary>
    /// <param name="profiling">
    /// Whether data are used for profiling; null to leave that unsaid. Counts when it is said for the first time;
    /// <see cref="AutomatedDecisionsBuilder.Profiling"/> changes it later.
    /// </param>
    /// <param name="configure">Says more.</param>
    public NoticeBuilder NoAutomatedDecisions(bool? profiling = false, Action<AutomatedDecisionsBuilder>? configure = null)
    {
        var isFirst = automatedDecisions.Part.State != DeclarationState.None;
        return Decide(DeclarationState.None, part =>
        {
            if (isFirst && profiling is { } isUsed)
            {
                part.Profiling(isUsed);
            }

            configure?.Invoke(part);
        });
    }

    /// <summary>Says that cookies are used (Act 917/2014, section 205), or goes on with what was said of them.</summary>
    /// <param name="configure">Says which and how consent is asked for.</param>
    public NoticeBuilder Cookies(Action<CookiesBuilder> configure) => Track(DeclarationState.Some, Guard.NotNull(configure));

    /// <summary>Says that no cookies are used, or goes on with that; what was said of cookies holds no longer.</summary>
    /// <param name="statement">The sentence that says so, in the builder's language.</param>
    public NoticeBuilder NoCookies(string? statement = null) =>
        Track(DeclarationState.None, part => _ = statement is null ? part : part.Description(statement));

    private NoticeBuilder Decide(DeclarationState state, Action<AutomatedDecisionsBuilder> configure)
    {
        var decisions = GoesOn(automatedDecisions.Part.State, state)
            ? automatedDecisions
            : new(RegisterNotice.AutomatedDecisions.NotStated, Language);
        decisions.Configure(Language, part => configure(part.State(state)));
        automatedDecisions = decisions;
        return this;
    }

    private NoticeBuilder Track(DeclarationState state, Action<CookiesBuilder> configure)
    {
        var tracking = GoesOn(cookies.Part.State, state) ? cookies : new(RegisterNotice.Cookies.NotStated, Language);
        tracking.Configure(Language, part => configure(part.State(state)));
        cookies = tracking;
        return this;
    }

    // What affirms a matter is no part of its denial, and the other way round.
    private static bool GoesOn(DeclarationState before, DeclarationState now) => before == now || before == DeclarationState.NotStated;
}
