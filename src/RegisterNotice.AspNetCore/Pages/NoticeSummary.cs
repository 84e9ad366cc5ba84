using RegisterNotice.Documents;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>What pages need to know of a notice without reading it. All of it is for the public.</summary>
/// <param name="Languages">The languages in which it has pages, the main one first.</param>
/// <param name="Name">What it is called; null where it says nothing of that.</param>
/// <param name="Publication">The fingerprint of what of it is for the public.</param>
internal sealed record NoticeSummary(IReadOnlyList<LanguageTag> Languages, LocalizedText? Name, Json.NoticeFingerprint Publication)
{
    private const int BytesOfChar = 2;

    /// <summary>About how many bytes it takes.</summary>
    public int Size => Name?.Sum(text => text.Value.Length * BytesOfChar) ?? 0;

    /// <summary>The summary of what of a notice is for the public.</summary>
    public static NoticeSummary Of(Notice published, WordSource wordSource) => new(
        published.PageLanguages(wordSource),
        published.RegisterName is { Count: > 0 } register ? register : published.Title,
        Json.NoticeFingerprint.Of(published));

    /// <summary>What the notice is called for a reader of a language, and the language of that where it is another.</summary>
    public (string Name, LanguageTag? Other) NameFor(LanguageTag language, string id)
    {
        foreach (var (own, name) in Name ?? LocalizedText.Empty)
        {
            if (PageText.IsSameLanguage(own, language) && !string.IsNullOrWhiteSpace(name))
            {
                return (name, null);
            }
        }

        foreach (var (other, name) in Name ?? LocalizedText.Empty)
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                return (name, other);
            }
        }

        return (string.IsNullOrWhiteSpace(id) ? PageTexts.Notice[language] : id, null);
    }
}
