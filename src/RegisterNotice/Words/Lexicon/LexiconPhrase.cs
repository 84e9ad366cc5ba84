namespace RegisterNotice.Words.Lexicon;

/// <summary>One phrase of the lexicon, or several that mean something together.</summary>
/// <param name="Wanted">Groups of which each must stand in the sentence; <c>&gt;</c> in a group parts what must stand first from what must follow.</param>
/// <param name="Unwanted">Groups of which none may.</param>
internal sealed record LexiconPhrase(IReadOnlyList<string> Wanted, IReadOnlyList<string> Unwanted)
{
    /// <summary>Whether the phrase is how words begin: whatever follows its last letter, it is found.</summary>
    public bool IsBeginning => StandsAlone && Wanted[0] is [not '*', .., '*'];

    /// <summary>Whether the phrase means something by itself, wherever it stands.</summary>
    public bool StandsAlone =>
        Wanted.Count == 1 && Unwanted.Count == 0 && Wanted[0].IndexOf('>') < 0 && !LexiconNotation.NamesMeaning(Wanted[0]);
}
