namespace RegisterNotice.Words.Lexicon;

/// <summary>Words that betray a meaning.</summary>
/// <param name="Meaning">The meaning.</param>
/// <param name="Row">The row of the table that they stand for; 0 where the meaning is all they say.</param>
/// <param name="Words">The words in the notation of <see cref="LexiconNotation"/>.</param>
internal readonly record struct MeaningPhrase(Meaning Meaning, int Row, string Words);
