using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Of what a representation is made: whatever has the same key has the same bytes.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Content">The fingerprint of the notice, or of all that the page tells of.</param>
/// <param name="Address">The address below which the page links to others.</param>
/// <param name="Format">The format.</param>
/// <param name="Language">The language; null where it makes no difference.</param>
internal sealed record RepresentationKey(
    PageKind Kind,
    NoticeFingerprint Content,
    string Address,
    PageFormat Format,
    LanguageTag? Language);
