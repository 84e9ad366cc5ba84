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

    /// <summary>Adds a kind of decision for a purpose, or goes on with the first one that is made for it.</summary>
    /// <param name="purposeId">The identifier of the purpose; <see cref="NoticeBuilder.Build"/> tells where the notice does not declare it.</param>
    /// <param name="configure">Says what allows it, by which logic it is made, with what consequences and safeguards.</param>
    public AutomatedDecisionsBuilder Decision(string purposeId, Action<AutomatedDecisionBuilder> configure)
    {
        Guard.NotNull(purposeId);
        var decisions = Part.Decisions.ToArray();
        var index = Array.FindIndex(decisions, decision => decision.PurposeIds.Contains(purposeId));
        var builder = new AutomatedDecisionBuilder(index < 0 ? new() { PurposeIds = [purposeId] } : decisions[index], Language);
        builder.Configure(Language, Guard.NotNull(configure));
        if (index < 0)
        {
            return Set(Part with { Decisions = [.. decisions, builder.Part] });
        }

        decisions[index] = builder.Part;
        return Set(Part with { Decisions = decisions });
    }

    internal AutomatedDecisionsBuilder State(DeclarationState state) => Set(Part with { State = state });
}
