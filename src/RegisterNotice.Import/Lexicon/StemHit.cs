namespace RegisterNotice.Import.Lexicon;

/// <summary>Where a stem was found in a sentence.</summary>
/// <param name="Stem">The stem.</param>
/// <param name="End">The index behind its last letter.</param>
internal readonly record struct StemHit(Stem Stem, int End);
