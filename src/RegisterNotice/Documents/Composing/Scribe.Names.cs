using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <content>Names of parts inside sentences, and citations.</content>
internal sealed partial class Scribe
{
    // The next name of a part begins what is told, and keeps its capital.
    private bool keepsCapital;

    private bool isRegulationNamed;

    /// <summary>The names of categories, as they stand inside a sentence; an identifier without a category stands for itself.</summary>
    public Words? CategoryNames(IReadOnlyList<string> ids) =>
        Join(ids, static (scribe, id) => scribe.Named(id, scribe.categories.Find(id)?.Name));

    /// <summary>The names of categories at the beginning of what is told of them: the first keeps its capital.</summary>
    public Words? LeadingCategoryNames(IReadOnlyList<string> ids)
    {
        keepsCapital = true;
        var names = CategoryNames(ids);
        keepsCapital = false;
        return names;
    }

    /// <summary>The names of purposes, as they stand inside a sentence; an identifier without a purpose stands for itself.</summary>
    public Words? PurposeNames(IReadOnlyList<string> ids) =>
        Join(ids, static (scribe, id) => scribe.Named(id, scribe.purposes.Find(id)?.Description));

    /// <summary>The names of purposes at the beginning of what is told of them: the first keeps its capital.</summary>
    public Words? LeadingPurposeNames(IReadOnlyList<string> ids)
    {
        keepsCapital = true;
        var names = PurposeNames(ids);
        keepsCapital = false;
        return names;
    }

    /// <summary>The names of groups of data subjects, as they stand inside a sentence; an identifier without a group stands for itself.</summary>
    public Words? SubjectNames(IReadOnlyList<string> ids) =>
        Join(ids, static (scribe, id) => scribe.Named(id, scribe.subjects.Find(id)?.Name));

    /// <summary>A place in an act; the reference as the notice writes it, where it names no such place or an act that is not known by its number.</summary>
    public MarkedText? Cite(LegalReference? reference, CitationStyle style = CitationStyle.Running)
    {
        if (reference is null)
        {
            return null;
        }

        var written = IsAsWritten(reference) ? Say(reference.Text) : null;
        var name = Acts.Find(reference.Act) is null ? Say(reference.Name) : null;
        if (written is { } own && (own.Foreign is null || reference.Provision is null || name is null))
        {
            return Mark(own);
        }

        var cited = written is null ? reference : reference with { Text = null };
        var citation = Raw(LegalCitations.Cite(cited, Main, style));
        citation = citation is not null && cited.Act == Acts.Gdpr.Number ? Introduced(citation) : citation;
        return citation is not null && cited.Text is null && name is { Foreign: { } foreign }
            ? Mark(new Words(citation, foreign))
            : citation;
    }

    /// <summary>An article; of the Regulation, which is named in full where the document mentions it for the first time.</summary>
    public string Cite(Article article) =>
        article.Place.Act == Acts.Gdpr.Number ? Introduced(this[article.Citation]) : this[article.Citation];

    /// <summary>Whether a reference is given in the notice's own words, which need not fit into a sentence of ours.</summary>
    public static bool IsAsWritten(LegalReference? reference) =>
        reference is { Text: { } text } && (reference.Provision is null || Acts.Find(reference.Act) is null) && HasWords(text);

    /// <summary>An article and the place that the notice names beside it; of two places of which one lies in the other, the narrower.</summary>
    public Parenthesis Cite(Article article, LegalReference? beside) => beside switch
    {
        null => new(Cite(article)),
        _ when Holds(beside, article.Place) => new(Cite(article)),
        _ when Holds(article.Place, beside) => new(Cite(beside, CitationStyle.InParentheses)),
        _ => new(Cite(article), Cite(beside, CitationStyle.InParentheses)),
    };

    // Name and description are required: a part that was found has one.
    private Words? Named(string id, LocalizedText? name)
    {
        if (name is not null)
        {
            return Say(name)?.AsName() is { } said ? Cased(said) : null;
        }

        return Raw(id) is { } raw ? new Words(raw) : null;
    }

    /// <summary>A citation of the Regulation, with the full name of it where the document mentions it for the first time.</summary>
    public string Introduced(string citation)
    {
        if (isRegulationNamed)
        {
            return citation;
        }

        foreach (var (known, full) in LawPhrases.Regulation)
        {
            var at = citation.IndexOf(known[Main], StringComparison.Ordinal);
            if (at >= 0)
            {
                isRegulationNamed = true;
                return citation[..at] + full[Main] + citation[(at + known[Main].Length)..];
            }
        }

        return citation;
    }

    private static bool HasWords(LocalizedText text)
    {
        foreach (var version in text.AsSpan())
        {
            if (Raw(version.Value) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private Words Cased(Words name)
    {
        var cased = keepsCapital ? name : properNames.Inside(name, name.Foreign ?? Main);
        keepsCapital = false;
        return cased;
    }

    private static bool Holds(LegalReference outer, LegalReference inner) =>
        outer.Act == inner.Act && (outer.Provision, inner.Provision) switch
        {
            (null, _) => outer.Text is null,
            ({ } wide, { } narrow) =>
                narrow.StartsWith(wide, StringComparison.Ordinal) && (narrow.Length == wide.Length || narrow[wide.Length] == '('),
            _ => false,
        };

    /// <summary>The names of controllers; an identifier without a controller stands for itself.</summary>
    public string? ControllerNames(IReadOnlyList<string> ids) => Join(ids, static (scribe, id) => scribe.ControllerName(id));

    /// <summary>The name of a controller; an identifier without a controller stands for itself.</summary>
    public string? ControllerName(string? id)
    {
        foreach (var controller in Notice.Controllers.AsSpan())
        {
            if (id is not null && controller.Id == id)
            {
                return Raw(controller.Name);
            }
        }

        return Raw(id);
    }

    /// <summary>The names of countries; null where there is none.</summary>
    public string? CountryList(IReadOnlyList<CountryCode> countries) =>
        Join(countries, static (scribe, country) => Raw(CountryNames.Name(country, scribe.Main)));
}
