namespace RegisterNotice;

/// <summary>Builds <see cref="AutomatedDecisions"/>.</summary>
public sealed class AutomatedDecisionsBuilder : PartBuilder<AutomatedDecisionsBuilder, AutomatedDecisions>
{
    internal AutomatedDecisionsBuilder(AutomatedDecisions part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override AutomatedDecisionsBuilder Self => this;

    /// <summary>Sets what the notice says of the decisions.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public AutomatedDecisionsBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Sets the logic involved (Article 13(2)(f)).</summary>
    /// <param name="words">The logic, in the builder's language.</param>
    public AutomatedDecisionsBuilder Logic(string words) => Set(Part with { Logic = Add(Part.Logic, words) });

    /// <summary>Sets the significance and the envisaged consequences (Article 13(2)(f)).</summary>
    /// <param name="words">The consequences, in the builder's language.</param>
    public AutomatedDecisionsBuilder Consequences(string words) => Set(Part with { Consequences = Add(Part.Consequences, words) });

    /// <summary>Says whether data are used for profiling.</summary>
    /// <param name="isUsed">Whether they are.</param>
    public AutomatedDecisionsBuilder Profiling(bool isUsed = true) => Set(Part with { Profiling = isUsed });

    internal AutomatedDecisionsBuilder State(DeclarationState state) => Set(Part with { State = state });
}
