namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Where a sentence says what data are for.</summary>
/// <param name="Start">Where in the sentence it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">In what form it says so.</param>
internal readonly record struct PurposeRegion(int Start, int End, PhraseForm Form);
