using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Words;

/// <summary>Writes a place in an act as lawyers of each language cite it.</summary>
internal static class LegalCitations
{
    /// <summary>
    /// The citation, such as <c>tietosuoja-asetuksen 13 artiklan 1 kohdan c alakohta</c>, <c>2 kap. 10 § i bokföringslagen (1336/1997)</c>,
    /// <c>section 29 of the Data Protection Act (1050/2018)</c>. An act that is not in the tables is cited by the name that the reference gives, else as the
    /// notice writes it, else by its number.
    /// </summary>
    /// <param name="reference">The place.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">Where the citation stands.</param>
    public static string Cite(LegalReference reference, LanguageTag language, CitationStyle style = CitationStyle.Running)
    {
        var main = LanguageFallback.Main(language);
        var act = Acts.Find(reference.Act);
        if (act is null && reference.Name is { Count: > 0 } own && reference.Text is null)
        {
            act = Act.Named(reference, own);
        }

        if (act is null)
        {
            return reference.Text?.For(language) ?? Unnamed(reference, main);
        }

        if (act.Kind == ActKind.Judgment)
        {
            return $"{act.Number} {NameOf(act, reference, language)}";
        }

        if (ReferenceEquals(act, Acts.Gdpr))
        {
            return OfGdpr(reference.Provision, main);
        }

        var cited = new CitedAct(NameOf(act, reference, language), NumberOf(act, main), act, style);
        if (reference.Provision is not { Length: > 0 } provision)
        {
            return cited.Whole;
        }

        var place = CitedPlace.Parse(provision);
        return act.Kind == ActKind.FinnishAct
            ? Cite(cited, place.Section(main), main, isUnion: false)
            : Cite(cited, Article(place, provision, main), main, isUnion: true);
    }

    /// <summary>Whether a place is in the same Finnish act as those before it, so that the act need not be named again.</summary>
    public static bool AreOfOneAct(IReadOnlyList<LegalReference> before, LegalReference reference) =>
        before.Count > 0
            && before[^1].Provision is { Length: > 0 }
            && reference.Provision is { Length: > 0 }
            && before[^1].Act == reference.Act
            && Acts.Find(reference.Act) is { Kind: ActKind.FinnishAct };

    /// <summary>
    /// The citation of several places in one Finnish act: <c>henkilötietolain (523/1999) 10 § ja 24 §</c>, <c>10 § och 24 § i personuppgiftslagen
    /// (523/1999)</c>.
    /// </summary>
    public static string CiteTogether(IReadOnlyList<LegalReference> places, LanguageTag language)
    {
        var main = LanguageFallback.Main(language);
        var sections = Enumeration.Join([.. places.Select(place => CitedPlace.Parse(place.Provision!).Section(main))], main);
        var act = Acts.Find(places[0].Act)!;
        var cited = new CitedAct(NameOf(act, places[0], language), NumberOf(act, main), act, CitationStyle.Running);
        return Cite(cited, sections, main, isUnion: false);
    }

    /// <summary>
    /// How a decision of the Union is numbered, the type of which its number does not tell: <c>(EU) 2021/914</c> from 2015 on, <c>2010/87/EU</c> after the
    /// Lisbon Treaty, <c>2001/497/EC</c> before; null for anything else.
    /// </summary>
    public static string? UnionNumber(string? number, LanguageTag main)
    {
        if (number is null || number.IndexOf('/') != 4 || !IsDigits(number, 0, 4) || !IsDigits(number, 5, number.Length))
        {
            return null;
        }

        if (string.CompareOrdinal(number, 0, "2015", 0, 4) >= 0)
        {
            return $"(EU) {number}";
        }

        return string.CompareOrdinal(number, 0, "2010", 0, 4) >= 0
            ? $"{number}/EU"
            : number + main.Value switch { "fi" => "/EY", "sv" => "/EG", _ => "/EC" };
    }

    // The short name stands where the regulation was named in full before.
    private static string OfGdpr(string? provision, LanguageTag main)
    {
        var name = GdprNames.In(main);
        if (provision is not { Length: > 0 })
        {
            return name.Nominative;
        }

        var place = CitedPlace.Parse(provision);
        return main.Value switch
        {
            "fi" => $"{name.Genitive} {place.FinnishArticle(provision)}",
            "sv" => $"artikel {place.SwedishArticle} i {name.Nominative}",
            _ => $"Article {provision} {name.Genitive}",
        };
    }

    private static string Article(CitedPlace place, string provision, LanguageTag main) => main.Value switch
    {
        "fi" => place.FinnishArticle(provision),
        "sv" => place.SwedishArticle,
        _ => provision,
    };

    private static string Cite(CitedAct act, string place, LanguageTag main, bool isUnion) => main.Value switch
    {
        "fi" => act.WithFinnishPlace(place),
        "sv" => $"{(isUnion ? "artikel " : "")}{place} i {act.SwedishDefinite}",
        _ => $"{(isUnion ? "Article " : "")}{place} of {act.EnglishDefinite}",
    };

    // The notice's own name of an act goes before ours, in the language in which it gives one.
    private static string NameOf(Act act, LegalReference reference, LanguageTag language) =>
        (reference.Text is null ? reference.Name?[language] ?? reference.Name?[LanguageFallback.Main(language)] : null)
        ?? act.Name.For(language);

    private static string? NumberOf(Act act, LanguageTag main)
    {
        if (act.Designation is { } designation)
        {
            return designation[main];
        }

        var number = act.Kind == ActKind.UnionAct ? UnionNumber(act.Number, main) ?? act.Number : act.Number;
        return number.Length == 0 ? null : number;
    }

    private static string Unnamed(LegalReference reference, LanguageTag main)
    {
        if (reference.Act is not { Length: > 0 } number)
        {
            return reference.Provision ?? "";
        }

        var union = UnionNumber(number, main);
        var name = NameByNumber(number, union, main);
        if (reference.Provision is not { Length: > 0 } provision)
        {
            return name;
        }

        var place = CitedPlace.Parse(provision);
        return main.Value switch
        {
            "fi" => $"{name}, {(union is null ? place.Section(main) : place.FinnishArticle(provision))}",
            "sv" => $"{(union is null ? place.Section(main) : $"artikel {place.SwedishArticle}")} i {name}",
            _ => $"{(union is null ? place.Section(main) : $"Article {provision}")} of {name}",
        };
    }

    private static string NameByNumber(string number, string? union, LanguageTag main) =>
        (main.Value, union, AdequacyDecisions.Find(number) is not null) switch
        {
            ("fi", not null, true) => $"komission päätös {union}",
            ("sv", not null, true) => $"kommissionens beslut {union}",
            (_, not null, true) => $"Commission Decision {union}",
            ("fi", not null, _) => $"säädös {union}",
            ("sv", not null, _) => $"rättsakt {union}",
            (_, not null, _) => $"act {union}",
            ("fi", _, _) => $"säädös {number}",
            ("sv", _, _) => $"författning {number}",
            _ => $"act {number}",
        };

    private static bool IsDigits(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return from < to;
    }
}
