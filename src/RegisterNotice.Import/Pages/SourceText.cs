namespace RegisterNotice.Import.Pages;

/// <summary>A page as it was given, by lines and columns.</summary>
/// <param name="text">The page.</param>
/// <param name="breaks">The characters that end a line; a carriage return and a line feed together are one break.</param>
internal sealed class SourceText(string text, string breaks)
{
    /// <summary>What ends a line in HTML and Markdown.</summary>
    public const string Breaks = "\n\r";

    private List<int>? starts;

    public string Text { get; } = text;

    /// <summary>How far from the beginning a place is.</summary>
    public int Offset(int line, int column) => (starts ??= Starts())[line - 1] + column - 1;

    /// <summary>Everything from one place to before another.</summary>
    public SourceSpan Span(int start, int end)
    {
        starts ??= Starts();
        var line = starts.BinarySearch(start);
        line = line < 0 ? ~line - 1 : line;
        return new(line + 1, start - starts[line] + 1, Math.Max(1, end - start));
    }

    /// <summary>Everything from the beginning of one span to the end of another.</summary>
    public SourceSpan Span(SourceSpan first, SourceSpan last) =>
        first with { Length = Offset(last.Line, last.Column) + last.Length - Offset(first.Line, first.Column) };

    private List<int> Starts()
    {
        var found = new List<int> { 0 };
        var set = breaks.AsSpan();
        for (var at = Text.AsSpan().IndexOfAny(set); at >= 0 && at < Text.Length;)
        {
            at += Text[at] == '\r' && at + 1 < Text.Length && Text[at + 1] == '\n' ? 2 : 1;
            found.Add(at);
            var next = Text.AsSpan(at).IndexOfAny(set);
            at = next < 0 ? -1 : at + next;
        }

        return found;
    }
}
