using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Telling;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>Automated decisions, cookies and security (Articles 13(2)(f), 22 and 32; Act 917/2014, section 205; C-673/17).</summary>
internal static class TechnologyWeights
{
    private static readonly (ChangeWeight Yes, ChangeWeight No) BothNotable = (Notable, Notable);

    public static readonly MatchPass<SecurityMeasure>[] SecurityPasses =
    [
        MatchPasses.Content<SecurityMeasure>(),
        MatchPasses.By<SecurityMeasure>(measure => measure.Kind == SecurityMeasureKind.Other ? null : $"{measure.Kind}|{measure.Scope}"),
        MatchPasses.By<SecurityMeasure>(measure => measure.Kind == SecurityMeasureKind.Other ? null : measure.Kind.ToString()),
        MatchPasses.ByText<SecurityMeasure>(measure => measure.Description, measure => measure.Kind.ToString()),
        MatchPasses.BySimilarText<SecurityMeasure>(measure => measure.Description, measure => measure.Kind.ToString()),
    ];

    public static readonly PartWeights<SecurityMeasure> Security = new(
        Row.Elsewhere(SecurityMeasureShape.Kind),
        Row.Value(SecurityMeasureShape.Scope, Gdpr(ChangedFacts.SecurityScope, "32(1)"), Notable, Notable, Notable),
        Row.Text(SecurityMeasureShape.Description, Gdpr(ChangedFacts.Security, "32(1)"), Editorial, Editorial, newWords: Editorial));

    public static readonly PartWeights<AutomatedDecision> Decision = new(
        Row.References(
            AutomatedDecisionShape.PurposeIds, Gdpr(ChangedFacts.DecisionPurposes, "13(2)(f)"), run => run.PurposeIds, wider: Material,
            narrower: Notable),
        Row.Value(
            AutomatedDecisionShape.Ground, Gdpr(ChangedFacts.DecisionGround, "22(2)"), added: Notable, removed: Notable,
            changed: Material),
        Row.Value(
            AutomatedDecisionShape.Reference, Gdpr(ChangedFacts.Reference, "22(2)(b)"), Notable, Notable, Notable,
            Likenesses.OfReferences),
        Row.Text(AutomatedDecisionShape.Logic, Gdpr(ChangedFacts.Logic, "13(2)(f)"), Notable, Notable, newWords: Material),
        Row.Text(AutomatedDecisionShape.Consequences, Gdpr(ChangedFacts.Consequences, "13(2)(f)"), Notable, Notable, newWords: Material),
        Row.Texts(AutomatedDecisionShape.Safeguards, Gdpr(ChangedFacts.DecisionSafeguard, "22(3)"), added: Notable, removed: Material));

    public static readonly PartWeights<AutomatedDecisions> Decisions = new(
        Row.Elsewhere(AutomatedDecisionsShape.State),
        Row.Text(
            AutomatedDecisionsShape.Description, Gdpr(ChangedFacts.DecisionDescription, "13(2)(f)"), Notable, Notable, newWords: Notable),
        Row.Text(AutomatedDecisionsShape.Logic, Gdpr(ChangedFacts.Logic, "13(2)(f)"), Notable, Notable, newWords: Material),
        Row.Text(AutomatedDecisionsShape.Consequences, Gdpr(ChangedFacts.Consequences, "13(2)(f)"), Notable, Notable, newWords: Material),
        Row.Flag(
            AutomatedDecisionsShape.Profiling, Gdpr(ChangedFacts.Profiling, "13(2)(f)"), added: (Material, Notable),
            removed: (Yes: Notable, No: Material),
            changed: (ToYes: Material, ToNo: Notable)),
        Row.Parts(
            AutomatedDecisionsShape.Decisions, Gdpr(ChangedFacts.Decision, "13(2)(f)"), Decision, added: Material, removed: Notable,
            MatchPasses.Content<AutomatedDecision>(),
            MatchPasses.By<AutomatedDecision>(decision => $"{string.Join("|", decision.PurposeIds)}|{decision.Ground}"),
            MatchPasses.ByText<AutomatedDecision>(decision => decision.Logic),
            MatchPasses.By<AutomatedDecision>(decision => string.Join("|", decision.PurposeIds)),
            MatchPasses.OnlyLeft<AutomatedDecision>()));

    public static readonly PartWeights<TrackingTechnology> Technology = new(
        Row.Value(TrackingTechnologyShape.Name, OfCookies(ChangedFacts.Name), Notable, Notable, Notable, Likenesses.OfNames),
        Row.Value(TrackingTechnologyShape.Provider, OfCookies(ChangedFacts.Provider), Notable, Notable, Material, Likenesses.OfNames),
        Row.Text(TrackingTechnologyShape.Purpose, OfCookies(ChangedFacts.CookiePurpose), Notable, Notable, newWords: Material),
        Row.Period(
            TrackingTechnologyShape.Lifetime, OfCookies(ChangedFacts.Lifetime), added: Notable, removed: Material, longer: Material,
            shorter: Notable),
        Row.Flag(
            TrackingTechnologyShape.SessionOnly, OfCookies(ChangedFacts.SessionOnly), BothNotable, BothNotable,
            changed: (ToYes: Notable, ToNo: Material)),
        Row.Flag(
            TrackingTechnologyShape.Essential, OfCookies(ChangedFacts.Essential), BothNotable, removed: (Material, Material),
            changed: (Material, Material)),
        Row.Flag(
            TrackingTechnologyShape.ThirdPartyAccess, OfCookies(ChangedFacts.ThirdPartyAccess), added: (Yes: Material, No: Notable),
            BothNotable,
            changed: (ToYes: Material, ToNo: Notable)),
        Row.Value(
            TrackingTechnologyShape.Website, OfCookies(ChangedFacts.Website), Editorial, Editorial, Editorial, Likenesses.OfWebsites));

    public static readonly PartWeights<Cookies> Cookies = new(
        Row.Elsewhere(CookiesShape.State),
        Row.Text(CookiesShape.Description, OfCookies(ChangedFacts.CookieDescription), Notable, Notable, newWords: Notable),
        Row.Text(CookiesShape.Consent, Gdpr(ChangedFacts.CookieConsent, "7(3)"), Notable, Notable, newWords: Material),
        Row.Parts(
            CookiesShape.Technologies, OfCookies(ChangedFacts.Technology), Technology,
            added: (_, technology) => technology.Essential == true ? Notable : Material, removed: (_, _) => Notable,
            MatchPasses.Content<TrackingTechnology>(),
            MatchPasses.By<TrackingTechnology>(technology => technology.Name is { Length: > 0 } name ? PlainText.Letters(name) : null),
            MatchPasses.BySimilarText<TrackingTechnology>(
                technology => technology.Provider is null ? null : technology.Purpose,
                technology => PlainText.Letters(technology.Provider ?? ""))));

    public static FactName OfCookies(FactPhrases phrases) => new(phrases, ChangeGrounds.ElectronicCommunicationsServices("205"));
}
