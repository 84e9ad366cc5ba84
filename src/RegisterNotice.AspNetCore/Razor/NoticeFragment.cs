using System.Globalization;
using System.Text;
using RegisterNotice.AspNetCore.Pages;
using RegisterNotice.Documents;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Razor;

/// <summary>Writes a notice to stand in a page of a host.</summary>
internal static class NoticeFragment
{
    /// <summary>Writes the notice as an <c>article</c> element.</summary>
    public static string Write(Notice notice, FragmentOptions options)
    {
        var language = options.Language ?? OfReader(notice.Languages, CultureInfo.CurrentUICulture.Name);
        var article = NoticePage.Write(notice, new()
        {
            Compose = options.Compose with { Language = language ?? options.Compose.Language },
            Html = new()
            {
                Page = false,
                HeadingLevel = options.HeadingLevel,
                Nonce = options.Nonce,
                IdPrefix = options.IdPrefix ?? IdPrefix(notice.Id, options.Language),
            },
        });
        return options.IsStyled && StylePolicy.AllowsInline(options.Policies, options.Nonce) ? Style(options.Nonce) + article : article;
    }

    // Two notices, or one in two languages, can stand on one page; what else is in an identifier is written by its number.
    private static string IdPrefix(string id, LanguageTag? language)
    {
        var prefix = new StringBuilder();
        foreach (var c in language is null ? id : $"{id}-{language}")
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '-')
            {
                prefix.Append(c);
            }
            else
            {
                prefix.Append(CultureInfo.InvariantCulture, $"_{(int)c:x4}");
            }
        }

        return prefix.Append('-').ToString();
    }

    // Hosts without the data of cultures know no parents of theirs: the name alone tells.
    private static LanguageTag? OfReader(IReadOnlyList<LanguageTag> languages, string culture) =>
        culture.Length == 0 ? null : LanguageNegotiation.Lookup(culture, languages);

    private static string Style(string? nonce) =>
        $"<style{(nonce is null ? "" : $" nonce=\"{nonce}\"")}>\n{HtmlStylesheet.Css}</style>\n";
}
