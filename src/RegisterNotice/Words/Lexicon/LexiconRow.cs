namespace RegisterNotice.Words.Lexicon;

/// <summary>What some phrases mean.</summary>
/// <param name="Meaning">The meaning.</param>
/// <param name="Phrases">The phrases, in the notation of <see cref="LexiconNotation"/>.</param>
internal sealed record LexiconRow(Meaning Meaning, string Phrases)
{
    /// <summary>Names that other tables have, each for every word that begins with it, or for that word alone where a space stands behind it.</summary>
    public IEnumerable<string> Names { get; init; } = [];
}
