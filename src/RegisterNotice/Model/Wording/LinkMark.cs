using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The characters lead to another place.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record LinkMark : TextMark
{
    /// <summary>
    /// Where to, as a page writes it: an address (<c>https://tietosuoja.fi/</c>), a path on the same host (<c>/tietosuoja</c>), a mailbox
    /// (<c>mailto:a@b.example</c>), a telephone (<c>tel:+358295666700</c>), or a section of the same document by its kind (<c>#retention</c>). Anything else is
    /// kept, and pages show the words alone.
    /// </summary>
    public required string Target { get; init => field = Guard.NotNull(value); }

    internal override string OneLine => OneLineText.Of(nameof(LinkMark), [Range, OneLineText.Short(Target)]);
}
