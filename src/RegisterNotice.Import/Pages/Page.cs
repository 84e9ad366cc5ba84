namespace RegisterNotice.Import.Pages;

/// <summary>A page as lines, whatever its format was.</summary>
internal sealed class Page(List<PageLine> lines)
{
    public List<PageLine> Lines { get; set; } = lines;

    /// <summary>The language that the page says it is in.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>How many characters the longest line of a text has that could have been broken; 0 where lines are not those of the source.</summary>
    public int Width { get; init; }

    /// <summary>Where the words of its lines stand in the source.</summary>
    public required Places Places { get; init; }
}
