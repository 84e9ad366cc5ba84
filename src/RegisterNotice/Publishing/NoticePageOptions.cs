using RegisterNotice.Documents;

namespace RegisterNotice.Publishing;

/// <summary>How a notice becomes a page.</summary>
public sealed record NoticePageOptions
{
    /// <summary>A whole page in the notice's own language and words that carries the notice as data.</summary>
    public static NoticePageOptions Default { get; } = new();

    /// <summary>Language, layout, words and detail.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ComposeOptions Compose { get; init => field = Guard.NotNull(value); } = ComposeOptions.Default;

    /// <summary>Page or fragment, and more. Its <see cref="HtmlOptions.EmbeddedJson"/> gives way to the notice where the page carries that; where it names no
    /// <see cref="HtmlOptions.LanguageVersions"/>, those of the notice are linked to.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public HtmlOptions Html { get; init => field = Guard.NotNull(value); } = HtmlOptions.Default;

    /// <summary>Whether the page carries the notice as data; where null, a whole page does and a fragment does not.</summary>
    public bool? EmbedNotice { get; init; }

    /// <summary>Whether the page will carry the notice.</summary>
    internal bool Embeds => EmbedNotice ?? Html.Page;
}
