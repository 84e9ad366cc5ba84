using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Chooses a language by the header <c>Accept-Language</c>, by lookup (RFC 4647, section 3.4).</summary>
/// <remarks>
/// Each range is tried in the reader's order, and shortened from its end until there is a page: <c>sv-SE</c> finds <c>sv</c>. Beyond the lookup, a range also
/// finds a region of its language, <c>sv</c> the page in <c>sv-FI</c>, since a reader of one reads the other. Where nothing is found, it is the first language
/// that the reader does not refuse (<c>q=0</c>), and the first of all where every one is refused: a notice in a foreign language is better than none.
/// </remarks>
internal static class LanguageNegotiation
{
    private const string Any = "*";

    // Longer than any language that a notice can have: shortening it would only take time.
    private const int LongestRange = 35;

    /// <summary>The language to answer in, one of those that there are.</summary>
    /// <param name="headers">The headers of the request.</param>
    /// <param name="languages">The languages of the pages, the main one first; at least one.</param>
    public static LanguageTag Choose(IHeaderDictionary headers, IReadOnlyList<LanguageTag> languages)
    {
        var accept = headers.AcceptLanguage;
        if (languages.Count == 1 || accept.Count == 0 || !StringWithQualityHeaderValue.TryParseList(accept, out var ranges))
        {
            return languages[0];
        }

        foreach (var range in ranges.Where(range => range.Quality != 0).OrderByDescending(range => range.Quality ?? 1))
        {
            if (range.Value.HasValue && range.Value != Any && Lookup(range.Value.Value, languages) is { } found)
            {
                return found;
            }
        }

        var refused = ranges.Where(range => range.Quality == 0).ToArray();
        return languages.FirstOrDefault(language => !Array.Exists(refused, range => Covers(range.Value.Value, language))) ?? languages[0];
    }

    /// <summary>The language that a range finds, shortened from its end until it finds one; null where it finds none.</summary>
    public static LanguageTag? Lookup(string range, IReadOnlyList<LanguageTag> languages)
    {
        while (range.Length <= LongestRange)
        {
            var shortened = range;
            if ((languages.FirstOrDefault(language => Is(language.Value, shortened))
                ?? languages.FirstOrDefault(language => Covers(shortened, language))) is { } found)
            {
                return found;
            }

            var end = range.LastIndexOf('-');
            if (end <= 0)
            {
                return null;
            }

            // A single letter or digit begins what stands behind it, and goes with it.
            range = range[..(end >= 2 && range[end - 2] == '-' ? end - 2 : end)];
        }

        return null;
    }

    private static bool Covers(string? range, LanguageTag language) =>
        range is not null
            && (range == Any
                || Is(language.Value, range)
                || (language.Value.Length > range.Length
                    && language.Value[range.Length] == '-'
                    && language.Value.StartsWith(range, StringComparison.OrdinalIgnoreCase)));

    private static bool Is(string tag, string range) => tag.Equals(range, StringComparison.OrdinalIgnoreCase);
}
