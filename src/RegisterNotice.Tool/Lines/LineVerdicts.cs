namespace RegisterNotice.Tool.Lines;

/// <summary>What was found in some lines.</summary>
/// <param name="Report">What is written of them, in UTF-8; lent, to be given back.</param>
/// <param name="Notices">How many lines there were.</param>
/// <param name="WithErrors">On how many a notice has errors that are not suppressed.</param>
/// <param name="Unusable">How many hold no notice.</param>
internal sealed record LineVerdicts(MemoryStream Report, int Notices, int WithErrors, int Unusable);
