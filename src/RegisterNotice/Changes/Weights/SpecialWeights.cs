using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;
using static RegisterNotice.Changes.Weights.FactName;

namespace RegisterNotice.Changes.Weights;

/// <summary>What only some notices have: research, exemptions, language versions and the publicity of an authority's documents.</summary>
internal static class SpecialWeights
{
    public static readonly PartWeights<InformationExemption> Exemption = new(
        Row.Value(
            InformationExemptionShape.Reference, Gdpr(ChangedFacts.Exemption, "14(5)"), Notable, Notable, Material,
            Likenesses.OfReferences),
        Row.Text(InformationExemptionShape.Reason, Gdpr(ChangedFacts.Exemption, "14(5)"), Notable, Notable, newWords: Material));

    public static readonly PartWeights<LanguageVersion> LanguageVersion = new(
        Row.Elsewhere(LanguageVersionShape.Language),
        Row.Value(
            LanguageVersionShape.Address, Gdpr(ChangedFacts.LanguageVersion, "12(1)"), Editorial, Editorial, Editorial,
            Likenesses.OfWebsites),
        Row.Silent(LanguageVersionShape.UpdatedOn),
        Row.Value(LanguageVersionShape.Authentic, Gdpr(ChangedFacts.Authentic, "12(1)"), Notable, Notable, Notable));

    public static readonly PartWeights<ResearchStudy> Research = new(
        Row.Text(ResearchStudyShape.Title, Gdpr(ChangedFacts.Research, "89(1)"), Notable, Notable, newWords: Material),
        Row.Part(
            ResearchStudyShape.PrincipalInvestigator, Gdpr(ChangedFacts.PrincipalInvestigator, "89(1)"), PartyWeights.Contact, Notable,
            Notable),
        Row.Set(ResearchStudyShape.Group, Gdpr(ChangedFacts.ResearchGroup, "89(1)"), Notable, Notable, spelling: PlainText.Letters),
        Row.Value(
            ResearchStudyShape.Kind, Gdpr(ChangedFacts.ResearchKind, "89(1)"), _ => Notable, _ => Notable,
            changed: (_, @new) => @new == ResearchKind.OneOff ? Notable : Material),
        Row.Text(ResearchStudyShape.EthicsReview, Gdpr(ChangedFacts.EthicsReview, "89(1)"), Notable, Notable, newWords: Notable),
        Row.Text(ResearchStudyShape.PlanAvailableFrom, Gdpr(ChangedFacts.ResearchPlan, "89(1)"), Notable, Notable, newWords: Notable),
        Row.Value(
            ResearchStudyShape.Afterwards, Gdpr(ChangedFacts.AfterResearch, "5(1)(e)"), added: _ => Notable, removed: _ => Material,
            changed: (_, @new) => @new == AfterResearch.Destroyed ? Notable : Material),
        Row.Text(
            ResearchStudyShape.AfterwardsDescription, Gdpr(ChangedFacts.AfterResearch, "5(1)(e)"), Notable, Notable,
            newWords: pair => pair.New.Afterwards is null ? Material : Notable),
        Row.Text(ResearchStudyShape.Publication, Gdpr(ChangedFacts.ResearchPublication, "89(1)"), Notable, Notable, newWords: Notable),
        Row.Texts(ResearchStudyShape.Safeguards, Gdpr(ChangedFacts.ResearchSafeguard, "89(1)"), added: Notable, removed: Material));

    public static readonly PartWeights<DocumentRegister> DocumentRegister = new(
        Row.Text(DocumentRegisterShape.Name, OfPublicity(ChangedFacts.DocumentRegister), Notable, Notable, newWords: Notable),
        Row.Texts(DocumentRegisterShape.SearchTerms, OfPublicity(ChangedFacts.SearchTerm), Notable, Notable),
        Row.Text(DocumentRegisterShape.Description, OfPublicity(ChangedFacts.DocumentRegister), Notable, Notable, newWords: Notable));

    public static readonly PartWeights<PublicAccess> PublicAccess = new(
        Row.Parts(
            PublicAccessShape.Registers, OfPublicity(ChangedFacts.DocumentRegister), DocumentRegister, Notable, Notable,
            MatchPasses.Content<DocumentRegister>(),
            MatchPasses.ByText<DocumentRegister>(register => register.Name),
            MatchPasses.BySimilarText<DocumentRegister>(register => register.Name)),
        Row.Part(PublicAccessShape.Contact, OfPublicity(ChangedFacts.Contact), PartyWeights.Contact, Notable, Notable),
        Row.Text(PublicAccessShape.Requests, OfPublicity(ChangedFacts.DocumentRequest), Notable, Notable, newWords: Notable),
        Row.Parts(
            PublicAccessShape.Secrecy, OfPublicity(ChangedFacts.Secrecy), WholeParts.Reference, Notable, Notable,
            WholeParts.ReferencePasses),
        Row.Text(PublicAccessShape.OpenInterfaces, OfPublicity(ChangedFacts.OpenInterfaces), Notable, Notable, newWords: Notable));

    public static FactName OfPublicity(FactPhrases phrases) => new(phrases, new() { Act = "906/2019", Provision = "28" });
}
