namespace RegisterNotice.Words.Phrases;

/// <summary>What a fact is called where a change of it is told, and the sentences that say it better than the general ones.</summary>
/// <param name="Name">What it is called, as a heading.</param>
internal sealed record FactPhrases(Phrase Name)
{
    public FactPhrases(string fi, string sv, string en)
        : this(new Phrase(fi, sv, en))
    {
    }

    public Phrase Added { get; init; } = ChangeSentences.Added;

    public Phrase Removed { get; init; } = ChangeSentences.Removed;

    public Phrase Changed { get; init; } = ChangeSentences.Changed;
}
