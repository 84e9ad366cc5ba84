using RegisterNotice.Documents;
using RegisterNotice.Documents.Composing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words;

namespace RegisterNotice.Publishing;

/// <summary>What of a notice is for the public.</summary>
public static class NoticePublication
{
    /// <summary>The notice as it may be published as data.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>
    /// The notice without its <see cref="Notice.Internal"/> part, and without what a host or a newer version of the schema has written into any of its parts
    /// (<see cref="NoticePart.AdditionalMembers"/>), since nothing says that it is for the public; the same object where there is nothing of the kind. The
    /// words of enumerations that a newer version knows, and blocks of published wordings, stay.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static Notice ForPublication(this Notice notice) => NoticeShape.Instance.ForPublication(Guard.NotNull(notice));

    /// <summary>The languages in which the notice has a page, the main one first.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="wordSource">Whose words the pages are made of.</param>
    /// <returns>
    /// Of the languages that the notice names, each once, those that the library writes (Finnish, Swedish and English, in any region) and those in which the
    /// notice has words of its own that the pages take; of a notice without any, the one in which <see cref="NoticeComposer"/> writes it unasked. Never empty,
    /// and all well-formed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IReadOnlyList<LanguageTag> PageLanguages(this Notice notice, WordSource wordSource = WordSource.Published)
    {
        var languages = new List<LanguageTag>();
        foreach (var language in Guard.NotNull(notice).Languages.AsSpan())
        {
            if (language.IsValid && !languages.Contains(language) && HasPage(notice, language, wordSource))
            {
                languages.Add(language);
            }
        }

        if (languages.Count == 0)
        {
            var unasked = NoticeLanguage.Of(notice);
            languages.Add(unasked.IsValid ? unasked : LanguageFallback.Main(unasked));
        }

        return ValueList.From(languages);
    }

    private static bool HasPage(Notice notice, LanguageTag language, WordSource wordSource) =>
        LanguageFallback.IsWritten(language) || (wordSource == WordSource.Published && PublishedWording.Of(notice, language) is not null);
}
