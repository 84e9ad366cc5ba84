namespace RegisterNotice.Import.Lexicon;

/// <summary>What the words of a line tell if it is a heading.</summary>
/// <param name="Kinds">What it announces, in the order of its words.</param>
/// <param name="Coverage">The share of its words that headings are made of.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="HasVerb">Whether it says something of something, as a sentence does.</param>
/// <param name="IsTitle">Whether it names the document.</param>
internal readonly record struct HeadingReading(SectionKind[]? Kinds, double Coverage, int Words, bool HasVerb, bool IsTitle)
{
    /// <summary>The end of its first part that by itself is a heading; 0 for none.</summary>
    public int LeadEnd { get; init; }

    public bool HasKinds => Kinds is { Length: > 0 };
}
