using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Lexicon;

/// <summary>A phrase of headings.</summary>
/// <param name="Word">What it does in a heading.</param>
/// <param name="Alone">The kind of section that it announces by itself; empty where it announces none.</param>
/// <param name="Length">How many characters it has.</param>
internal sealed record HeadingPhrase(HeadingWord Word, SectionKind[] Alone, int Length);
