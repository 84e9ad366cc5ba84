namespace RegisterNotice;

/// <summary>Builds <see cref="AutomatedDecisions"/>.</summary>
public sealed class AutomatedDecisionsBuilder : PartBuilder<AutomatedDecisionsBuilder>
{
    private readonly DeclarationState state;
    private LocalizedText? description;
    private LocalizedText? logic;
    private LocalizedText? consequences;
    private bool? profiling;

    internal AutomatedDecisionsBuilder(DeclarationState state, bool? profiling, LanguageTag language)
        : base(language)
    {
        this.state = state;
        this.profiling = profiling;
    }

    private protected override AutomatedDecisionsBuilder Self => this;

    /// <summary>Sets what the notice says of the decisions.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public AutomatedDecisionsBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    /// <summary>Sets the logic involved (Article 13(2)(f)).</summary>
    /// <param name="words">The logic, in the builder's language.</param>
    public AutomatedDecisionsBuilder Logic(string words)
    {
        logic = Add(logic, words);
        return this;
    }

    /// <summary>Sets the significance and the envisaged consequences (Article 13(2)(f)).</summary>
    /// <param name="words">The consequences, in the builder's language.</param>
    public AutomatedDecisionsBuilder Consequences(string words)
    {
        consequences = Add(consequences, words);
        return this;
    }

    /// <summary>Says whether data are used for profiling.</summary>
    /// <param name="isUsed">Whether they are.</param>
    public AutomatedDecisionsBuilder Profiling(bool isUsed = true)
    {
        profiling = isUsed;
        return this;
    }

    internal AutomatedDecisions Build() => new() { State = state, Description = description, Logic = logic, Consequences = consequences, Profiling = profiling };
}
