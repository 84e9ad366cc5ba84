namespace RegisterNotice.Import.Form;

/// <summary>A line as it was composed: one line of the page, or several that a text was wrapped into.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Indent">How far the line was indented.</param>
internal sealed record FormLine(string Text, SourceSpan Span, int Indent = 0);
