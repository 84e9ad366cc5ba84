using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Telling;

/// <summary>What the words of the model's lists are called.</summary>
internal static class WordNames
{
    private static readonly Dictionary<Type, Func<Enum, LanguageTag, string>> ByType = new()
    {
        [typeof(LegalBasisKind)] = Of(PurposePhrases.Names),
        [typeof(SpecialCategoryGround)] = Of(PurposePhrases.Grounds),
        [typeof(ProcessingActivity)] = Of(ActivityPhrases.Names),
        [typeof(DataSensitivity)] = Of(DataPhrases.Sensitivities),
        [typeof(ProvisionKind)] = Of(DataPhrases.Provisions),
        [typeof(SourceKind)] = Of(SourcePhrases.Kinds),
        [typeof(RecipientKind)] = Of(RecipientPhrases.Kinds),
        [typeof(Sector)] = Of(ChangedFacts.Sectors),
        [typeof(ControllerRole)] = Of(PartyPhrases.Roles),
        [typeof(TransferSafeguard)] = Of(TransferPhrases.Names),
        [typeof(TransferDerogation)] = Of(TransferPhrases.Derogations),
        [typeof(RetentionStart)] = Of(RetentionPhrases.Starts),
        [typeof(RetentionCriterion)] = Of(RetentionPhrases.Criteria),
        [typeof(SecurityMeasureKind)] = Of(SecurityPhrases.Names),
        [typeof(RightKind)] = Of(RightPhrases.Headings),
        [typeof(ChannelKind)] = Of(RequestPhrases.Channels),
        [typeof(RequestFormality)] = Of(RequestPhrases.Formalities),
        [typeof(IdentityEvidence)] = Of(RequestPhrases.EvidenceNames),
        [typeof(MeasureScope)] = Of(SecurityPhrases.Scopes),
        [typeof(ResearchKind)] = Of(ResearchPhrases.Kinds),
        [typeof(AfterResearch)] = Of(ResearchPhrases.Afterwards),
        [typeof(PeriodCombination)] = Of(ChangedFacts.Combinations),
        [typeof(DecisionGround)] = Of(ChangedFacts.DecisionGrounds),
        [typeof(RightApplicability)] = Of(ChangedFacts.Applicabilities),
        [typeof(DeclarationState)] = Of(ChangeSentences.States),
    };

    /// <summary>The name in a language; empty for a word that has none.</summary>
    public static string Of(Enum word, LanguageTag language) =>
        ByType.TryGetValue(word.GetType(), out var name) ? name(word, language) : "";

    private static Func<Enum, LanguageTag, string> Of<T>(Dictionary<T, Phrase> phrases)
        where T : struct, Enum => (word, language) => PartNames.Phrase(phrases, (T)word, language);
}
