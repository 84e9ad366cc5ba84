namespace RegisterNotice.Import.Lexicon;

/// <summary>Where a stem was found in a text.</summary>
/// <param name="Stem">The stem.</param>
/// <param name="Row">The row of the table that the words stand for, where the stem is one of a <see cref="WordTable{T}"/>.</param>
/// <param name="Start">The index of its first letter.</param>
/// <param name="End">The index behind its last letter.</param>
internal readonly record struct StemHit(Stem Stem, int Row, int Start, int End);
