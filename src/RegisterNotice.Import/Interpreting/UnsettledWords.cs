using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Words that look like a fact and could not be settled.</summary>
/// <param name="Span">The words of the document.</param>
/// <param name="Text">What they say.</param>
/// <param name="Code">Why they could not be settled.</param>
internal readonly record struct UnsettledWords(LineSpan Span, string Text, UnclearCode Code);
