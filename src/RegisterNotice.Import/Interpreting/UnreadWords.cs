using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Words from which no fact was read.</summary>
/// <param name="Span">The words of the document.</param>
/// <param name="Text">What they say.</param>
/// <param name="Heading">The heading over them; null for none.</param>
/// <param name="Kinds">What their section is about.</param>
internal readonly record struct UnreadWords(LineSpan Span, string Text, string? Heading, IReadOnlyList<SectionKind> Kinds);
