using RegisterNotice.Documents.Writing;

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
    /// Whether to write a whole page, with a style for screens and one for paper, or an <c>article</c> element without style (class <c>register-notice</c>) to
    /// put into one.
    /// </summary>
    public bool Page { get; init; } = true;

    /// <summary>
    /// JSON text (RFC 8259) that the page carries as data behind its words; null for a page of words alone. <c>NoticePage</c> puts the notice there.
    /// </summary>
    /// <remarks>
    /// It stands in an element that no browser shows or runs, <c>&lt;script type="application/json" class="register-notice-data"&gt;</c>, with
    /// <see cref="IdPrefix"/><c>notice-data</c> for an identifier. Every <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> and every character that HTML cannot hold is
    /// written as a JSON escape, so that no text can end the element; in JSON these stand in strings alone, where the escape means the same.
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

    /// <summary>
    /// The level of the title's heading, from 1 to 5; those of sections follow from it. Set it to 2 in a fragment for a page that has its own first heading.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 5.</exception>
    public int HeadingLevel
    {
        get;
        init => field = value is >= 1 and <= DeepestTitle
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Headings of titles have the levels 1 to 5.");
    } = 1;

    /// <summary>
    /// Whether links to the sections stand before the first of them, where there are eight or more; where null, they do on a whole page and not in a fragment.
    /// </summary>
    public bool? Contents { get; init; }

    /// <summary>
    /// Where the same notice stands in its languages, this one among them: the page then links to the others, each named in its own language, and tells search
    /// engines of all (<c>hreflang</c>). Where empty, <c>NoticePage</c> takes <see cref="Notice.LanguageVersions"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The address of one is missing, or is neither a whole address nor a path on the same host.</exception>
    public IReadOnlyList<LanguageVersion> LanguageVersions
    {
        get;
        init => field = ValueList.From(value?.Select(Addressed).ToArray());
    } = ValueList<LanguageVersion>.Empty;

    /// <summary>What a search engine shows below the title of a whole page; where null, the title, the controller and the register.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The address of a style sheet, such as a file with <see cref="HtmlStylesheet.Css"/>, that a whole page links to; where null, the page holds its style
    /// itself.
    /// </summary>
    /// <exception cref="ArgumentException">It is neither a whole address nor a path on the same host.</exception>
    public string? Stylesheet { get; init => field = value is null ? null : PageAddress.Checked(value, nameof(value)); }

    /// <summary>
    /// The nonce of the answer's Content-Security-Policy, for the <c>style</c> element of a whole page: characters of Base64; none where null.
    /// </summary>
    /// <exception cref="ArgumentException">It is empty, or another character stands in it.</exception>
    public string? Nonce
    {
        get;
        init => field = value is null || IsNonce(value)
            ? value
            : throw new ArgumentException("A nonce consists of characters of Base64.", nameof(value));
    }

    private static LanguageVersion Addressed(LanguageVersion version)
    {
        _ = PageAddress.Checked(Guard.NotNull(version).Address ?? "", nameof(LanguageVersions));
        return version;
    }

    private static bool IsNonce(string value) =>
        value.Length > 0
            && value.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/' or '-' or '_' or '=');
}
