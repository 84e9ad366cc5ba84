namespace RegisterNotice;

/// <summary>Builds a <see cref="ResearchStudy"/>.</summary>
public sealed class ResearchBuilder : PartBuilder<ResearchBuilder, ResearchStudy>
{
    internal ResearchBuilder(ResearchStudy part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override ResearchBuilder Self => this;

    /// <summary>Sets what the study is called.</summary>
    /// <param name="words">The title, in the builder's language.</param>
    public ResearchBuilder Title(string words) => Set(Part with { Title = Add(Part.Title, words) });

    /// <summary>Names who is responsible for the study.</summary>
    /// <param name="name">The name.</param>
    /// <param name="configure">Gives the contact details.</param>
    public ResearchBuilder PrincipalInvestigator(string name, Action<ContactPointBuilder>? configure = null) => Set(Part with
    {
        PrincipalInvestigator = ContactPointBuilder.Continue(Part.PrincipalInvestigator, Guard.NotNull(name), Language, configure),
    });

    /// <summary>Names others who carry the study out.</summary>
    /// <param name="names">Names of people or units.</param>
    public ResearchBuilder Group(params string[] names) => Set(Part with { Group = [.. Part.Group, .. Guard.NoNulls(names)] });

    /// <summary>Says that data are gathered once.</summary>
    public ResearchBuilder OneOff() => Set(Part with { Kind = ResearchKind.OneOff });

    /// <summary>Says that data are gathered of the same people again.</summary>
    public ResearchBuilder FollowUp() => Set(Part with { Kind = ResearchKind.FollowUp });

    /// <summary>Says who has reviewed the ethics of the study.</summary>
    /// <param name="words">The review, in the builder's language.</param>
    public ResearchBuilder EthicsReview(string words) => Set(Part with { EthicsReview = Add(Part.EthicsReview, words) });

    /// <summary>Says where the plan of the study can be had.</summary>
    /// <param name="words">Where, in the builder's language.</param>
    public ResearchBuilder PlanAvailableFrom(string words) => Set(Part with { PlanAvailableFrom = Add(Part.PlanAvailableFrom, words) });

    /// <summary>Says what becomes of the data when the study has ended.</summary>
    /// <param name="fate">What becomes of them.</param>
    /// <param name="description">More of it, in the builder's language.</param>
    public ResearchBuilder Afterwards(AfterResearch fate, string? description = null) => Set(Part with
    {
        Afterwards = fate,
        AfterwardsDescription = description is null ? Part.AfterwardsDescription : Add(Part.AfterwardsDescription, description),
    });

    /// <summary>Says where and in what form the results are published.</summary>
    /// <param name="words">The publication, in the builder's language.</param>
    public ResearchBuilder Publication(string words) => Set(Part with { Publication = Add(Part.Publication, words) });

    /// <summary>Adds safeguards for the rights of the data subjects (Article 89(1)).</summary>
    /// <param name="words">The safeguards, in the builder's language.</param>
    public ResearchBuilder Safeguards(params string[] words) =>
        Set(Part with { Safeguards = Add(Part.Safeguards, Guard.NoNulls(words)) });
}
