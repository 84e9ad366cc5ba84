namespace RegisterNotice.Documents;

/// <summary>How a document is written as HTML.</summary>
public sealed record HtmlOptions
{
    private const int DeepestTitle = 5;

    /// <summary>A whole page.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>A fragment to put into a page.</summary>
    public static HtmlOptions Fragment { get; } = new() { Page = false };

    /// <summary>
    /// Whether to write a whole page, with a style for screens and one for paper, or an <c>article</c> element without style (class <c>register-notice</c>) to put into one.
    /// </summary>
    public bool Page { get; init; } = true;

    /// <summary>JSON text (RFC 8259) that the page carries as data behind its words; null for a page of words alone. <c>NoticePage</c> puts the notice there.</summary>
    /// <remarks>
    /// It stands in an element that no browser shows or runs, <c>&lt;script type="application/json" class="register-notice-data"&gt;</c>, with
    /// <see cref="IdPrefix"/><c>notice-data</c> for an identifier. Every <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> and every character that HTML cannot hold is written as a
    /// JSON escape, so that no text can end the element; in JSON these stand in strings alone, where the escape means the same.
    /// </remarks>
    public string? EmbeddedJson { get; init; }

    /// <summary>What stands before each identifier, so that several documents can stand on one page: letters, digits, hyphens and underscores.</summary>
    /// <exception cref="ArgumentException">Another character stands in it.</exception>
    public string IdPrefix
    {
        get;
        init => field = Guard.NotNull(value).All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
            ? value
            : throw new ArgumentException("Only letters, digits, hyphens and underscores can stand before an identifier.", nameof(value));
    } = "";

    /// <summary>The level of the title's heading, from 1 to 5; those of sections follow from it. Set it to 2 in a fragment for a page that has its own first heading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 5.</exception>
    public int HeadingLevel
    {
        get;
        init => field = value is >= 1 and <= DeepestTitle ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Headings of titles have the levels 1 to 5.");
    } = 1;
}
