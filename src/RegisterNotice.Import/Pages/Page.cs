namespace RegisterNotice.Import.Pages;

/// <summary>A page as lines, whatever its format was.</summary>
internal sealed class Page(List<PageLine> lines)
{
    public List<PageLine> Lines { get; set; } = lines;

    /// <summary>The language that the page says it is in.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Notices that the page carries as data.</summary>
    public IReadOnlyList<Notice> Embedded { get; init; } = [];
}
