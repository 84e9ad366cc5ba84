namespace RegisterNotice.Words.Lexicon;

/// <summary>Where phrases end in a text.</summary>
/// <param name="At">The place of the last character.</param>
/// <param name="State">The state of the automaton, which tells the phrases.</param>
internal readonly record struct PhraseEnd(int At, int State);
