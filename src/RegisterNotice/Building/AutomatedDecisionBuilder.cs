using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds an <see cref="AutomatedDecision"/>.</summary>
public sealed class AutomatedDecisionBuilder : PartBuilder<AutomatedDecisionBuilder, AutomatedDecision>
{
    internal AutomatedDecisionBuilder(AutomatedDecision part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override AutomatedDecisionBuilder Self => this;

    /// <summary>Says for what the decision is made.</summary>
    /// <param name="purposeIds">Identifiers of purposes; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public AutomatedDecisionBuilder For(params string[] purposeIds) =>
        Set(Part with { PurposeIds = [.. Part.PurposeIds, .. Guard.NoNulls(purposeIds)] });

    /// <summary>Says what allows the decision (Article 22(2)).</summary>
    /// <param name="ground">The ground.</param>
    public AutomatedDecisionBuilder On(DecisionGround ground) => Set(Part with { Ground = ground });

    /// <summary>Names the law that authorises the decision (Article 22(2)(b)).</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public AutomatedDecisionBuilder Under(Act act, string? provision = null) => Under(Guard.NotNull(act).At(provision));

    /// <summary>Names the law that authorises the decision (Article 22(2)(b)).</summary>
    /// <param name="reference">The provision, as the notice cites it.</param>
    public AutomatedDecisionBuilder Under(LegalReference reference) =>
        Set(Part with { Ground = Part.Ground ?? DecisionGround.Law, Reference = Guard.NotNull(reference) });

    /// <summary>Sets the logic involved (Article 13(2)(f)).</summary>
    /// <param name="words">The logic, in the builder's language.</param>
    public AutomatedDecisionBuilder Logic(string words) => Set(Part with { Logic = Add(Part.Logic, words) });

    /// <summary>Sets the significance and the envisaged consequences (Article 13(2)(f)).</summary>
    /// <param name="words">The consequences, in the builder's language.</param>
    public AutomatedDecisionBuilder Consequences(string words) => Set(Part with { Consequences = Add(Part.Consequences, words) });

    /// <summary>
    /// Adds what protects the data subject (Article 22(3)). Inside <see cref="PartBuilder{TSelf, TPart}.In"/>, gives the same safeguards in the same order in
    /// another language.
    /// </summary>
    /// <param name="words">The safeguards, in the builder's language.</param>
    public AutomatedDecisionBuilder Safeguards(params string[] words) =>
        Set(Part with { Safeguards = Add(Part.Safeguards, Guard.NoNulls(words)) });
}
