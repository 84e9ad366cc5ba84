using RegisterNotice.Changes.Telling;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Weights;

/// <summary>What a fact is called, how its changes are told, and the provision for whose sake it stands in a notice.</summary>
internal sealed record FactName(FactPhrases Phrases, LegalReference Ground)
{
    /// <summary>A fact that stands in a notice for the sake of a provision of the GDPR.</summary>
    public static FactName Gdpr(FactPhrases phrases, string provision) => new(phrases, ChangeGrounds.Gdpr(provision));

    /// <summary>The sentence for what became of the fact.</summary>
    /// <param name="kind">What became of it.</param>
    /// <param name="weight">What that weighs: other words that are editorial say the same.</param>
    public Phrase SentenceFor(ChangeKind kind, ChangeWeight weight) => kind switch
    {
        ChangeKind.Added => Phrases.Added,
        ChangeKind.Removed => Phrases.Removed,
        ChangeKind.Moved => ChangeSentences.Moved,
        ChangeKind.Reworded when weight == ChangeWeight.Editorial => ChangeSentences.Reworded,
        ChangeKind.Reworded => ChangeSentences.RewordedUnclear,
        _ => Phrases.Changed,
    };
}
