using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A place in law that the composer itself cites.</summary>
internal sealed class Article(LegalReference place)
{
    public LegalReference Place => place;

    /// <summary>The citation in each language, written once for all notices.</summary>
    public Phrase Citation { get; } = new(
        LegalCitations.Cite(place, LanguageTag.Finnish),
        LegalCitations.Cite(place, LanguageTag.Swedish),
        LegalCitations.Cite(place, LanguageTag.English));

    public static Article Gdpr(string provision) => new(Acts.Gdpr.At(provision));
}
