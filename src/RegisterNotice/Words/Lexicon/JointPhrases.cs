namespace RegisterNotice.Words.Lexicon;

/// <summary>What phrases mean together.</summary>
/// <param name="Meaning">What they mean.</param>
/// <param name="Wanted">The groups of phrases of which each must stand in the sentence.</param>
/// <param name="Unwanted">Those of which none may.</param>
internal sealed record JointPhrases(MeaningSet Meaning, PhraseBits Wanted, PhraseBits Unwanted);
