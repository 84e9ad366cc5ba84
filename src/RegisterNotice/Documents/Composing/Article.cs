using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A place in law that the composer itself cites.</summary>
internal sealed class Article(LegalReference place)
{
    public LegalReference Place => place;

    /// <summary>The citation in each language as it stands in parentheses, written once for all notices.</summary>
    public Phrase Citation { get; } = new(
        LegalCitations.Cite(place, LanguageTag.Finnish, CitationStyle.InParentheses),
        LegalCitations.Cite(place, LanguageTag.Swedish, CitationStyle.InParentheses),
        LegalCitations.Cite(place, LanguageTag.English, CitationStyle.InParentheses));

    public static Article Gdpr(string provision) => new(Acts.Gdpr.At(provision));
}
