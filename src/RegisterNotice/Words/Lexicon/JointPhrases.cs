namespace RegisterNotice.Words.Lexicon;

/// <summary>What phrases mean together.</summary>
/// <param name="Meanings">What they mean.</param>
/// <param name="Wanted">The groups of phrases of which each must stand in the sentence.</param>
/// <param name="Unwanted">Those of which none may.</param>
internal sealed record JointPhrases(MeaningSet Meanings, PhraseBits Wanted, PhraseBits Unwanted);
