namespace RegisterNotice.Documents.Writing;

/// <summary>Characters of a text over which the same marks stand.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The first behind them.</param>
/// <param name="Link">The number of the link that they are part of; negative for none.</param>
/// <param name="IsStrong">Whether they are strong.</param>
/// <param name="Language">Their language where it is another than the text's.</param>
internal readonly record struct MarkedRun(int Start, int End, int Link, bool IsStrong, LanguageTag? Language);
