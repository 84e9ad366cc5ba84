namespace RegisterNotice.Words.Lexicon;

/// <summary>Where a meaning was found in a text.</summary>
/// <param name="Meaning">The meaning.</param>
/// <param name="Row">The row of the table that the words stand for, where the meaning is one of a <see cref="WordTable{T}"/>.</param>
/// <param name="Start">The index of its first letter.</param>
/// <param name="End">The index behind its last letter.</param>
internal readonly record struct MeaningHit(Meaning Meaning, int Row, int Start, int End);
