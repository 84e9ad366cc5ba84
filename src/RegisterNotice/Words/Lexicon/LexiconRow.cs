namespace RegisterNotice.Words.Lexicon;

/// <summary>What some phrases mean.</summary>
/// <param name="Meaning">The meaning.</param>
/// <param name="Phrases">The phrases, in the notation of <see cref="LexiconNotation"/>.</param>
internal sealed record LexiconRow(Meaning Meaning, string Phrases)
{
    /// <summary>Names that other tables have, each for every word that begins with it, or for that word alone where a space stands behind it.</summary>
    public IEnumerable<string> Names { get; init; } = [];

    /// <summary>Verbs in all their forms, by language and parted by commas, as <see cref="LexiconVerbs"/> reads them.</summary>
    /// <remarks>What is set in parentheses counts only where it is denied.</remarks>
    public string Verbs { get; init; } = "";

    /// <summary>What denies them beside their own forms, in the notation of <see cref="LexiconNotation"/>.</summary>
    public string Denials { get; init; } = "";

    /// <summary>What the row means where its verbs are denied; null where it has none.</summary>
    public Meaning? Denied { get; init; }
}
