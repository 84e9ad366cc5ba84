namespace RegisterNotice.Import.Lexicon;

/// <summary>Words that betray a stem.</summary>
/// <param name="Stem">The stem.</param>
/// <param name="Row">The row of the table that they stand for; 0 where the stem is all they say.</param>
/// <param name="Words">The words in the notation of <see cref="Stems"/>.</param>
internal readonly record struct StemPhrase(Stem Stem, int Row, string Words);
