using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>The label of a line, such as "Säilytysaika" in "Säilytysaika: 2 vuotta".</summary>
/// <param name="text">The label.</param>
/// <param name="valueStart">Where in the line its value begins.</param>
internal sealed class PropertyLabel(string text, int valueStart)
{
    private const int Longest = 70;
    private const double LeastCoverage = 0.9;

    private SectionKind[]? kinds;

    public string Text { get; } = text;

    /// <summary>Where the value begins in its line.</summary>
    public int ValueStart { get; } = valueStart;

    /// <summary>What the label announces if it were a heading; empty where it is none.</summary>
    public SectionKind[] Kinds =>
        kinds ??= HeadingLexicon.Read(Text) is { HasVerb: false, Coverage: >= LeastCoverage, Kinds: { } announced } ? announced : [];

    /// <summary>The label of a line; null where it has none, or no value.</summary>
    public static PropertyLabel? Of(Line line)
    {
        var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 1 and <= Longest && line.Kind is LineKind.Text or LineKind.Item ? new(line.Text[..colon], colon + 2) : null;
    }
}
