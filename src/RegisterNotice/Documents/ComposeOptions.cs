namespace RegisterNotice.Documents;

/// <summary>How a notice is turned into a document.</summary>
public sealed record ComposeOptions
{
    /// <summary>In the notice's own language, in the classic layout, in the notice's own words where it has them, in full.</summary>
    public static ComposeOptions Default { get; } = new();

    /// <summary>
    /// The language of the document; null for the notice's own: the first of its languages that is Finnish, Swedish or English, of a notice that names none the
    /// language of its texts, English where that is none of the three. The library writes Finnish, Swedish and English (in any region, such as <c>sv-FI</c>);
    /// asked for another language, it publishes the notice's own wording in it, and writes English where there is none.
    /// </summary>
    public LanguageTag? Language { get; init; }

    /// <summary>In which order and under which headings the facts stand. A published wording keeps its own.</summary>
    public Layout Layout { get; init; }

    /// <summary>Whose words the document is made of.</summary>
    public WordSource WordSource { get; init; }

    /// <summary>How much the document tells.</summary>
    public Detail Detail { get; init; }

    /// <summary>
    /// The address of the page with the full notice, to which a <see cref="Detail.Short"/> document points section by section; null where both layers stand on
    /// one page. It must be the address of a page that <see cref="HtmlWriter"/> wrote in the same layout, without an anchor.
    /// </summary>
    public string? FullNotice { get; init; }
}
