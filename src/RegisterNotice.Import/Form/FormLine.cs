namespace RegisterNotice.Import.Form;

/// <summary>A line as it was composed: one line of the page, or several that a text was wrapped into.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Indent">How far the line was indented.</param>
internal sealed record FormLine(string Text, SourceSpan Span, int Indent = 0)
{
    /// <summary>Words of the line that stand behind a place in it; all of it where it was wrapped.</summary>
    public SourceSpan SpanOf(string words, int from = 0) =>
        Span.Length == Text.Length && Text.IndexOf(words, from, StringComparison.Ordinal) is >= 0 and var at ? Span with { Column = Span.Column + at, Length = words.Length } : Span;
}
