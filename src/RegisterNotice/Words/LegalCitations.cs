using RegisterNotice.Law;

namespace RegisterNotice.Words;

/// <summary>Writes a place in an act as lawyers of each language cite it.</summary>
internal static class LegalCitations
{
    // The Finnish text of Article 13(1) letters its points a, b, c, d, d, e: points (e) and (f) of the other languages cannot be cited by letter.
    private static readonly string[] LettersThatDifferInFinnish = ["13(1)(e)", "13(1)(f)"];

    /// <summary>The citation, such as <c>tietosuoja-asetuksen 13 artiklan 1 kohdan c alakohta</c>; the text as written where the act is not known.</summary>
    public static string Cite(LegalReference reference, LanguageTag language)
    {
        var act = reference is { Text: null, Name: { Count: > 0 } own } ? Act.Named(reference, own) : Acts.Find(reference.Act);
        if (act is null)
        {
            return reference.Text ?? string.Join(", ", new[] { reference.Act, reference.Provision }.Where(part => part is not null));
        }

        var name = act.Name.For(language);
        var isNumbered = act.Number.Length > 0 && (act.Kind == ActKind.FinnishAct || act.FinnishGenitive.Length == 0);
        var numbered = isNumbered ? $"{name} ({act.Number})" : name;
        if (act.Kind == ActKind.Judgment)
        {
            return $"{act.Number} {name}";
        }

        if (reference.Provision is not { Length: > 0 } provision)
        {
            return numbered;
        }

        var place = Place.Parse(provision);
        var main = LanguageFallback.Main(language);
        if (act.Kind == ActKind.UnionAct)
        {
            return main.Value switch
            {
                "fi" => $"{Genitive(act, numbered)} {FinnishArticle(provision, place)}",
                "sv" => $"artikel {SwedishArticle(place)} i {numbered}",
                _ => $"{numbered} Article {provision}",
            };
        }

        return main.Value switch
        {
            "fi" when act.FinnishGenitive.Length > 0 => $"{act.FinnishGenitive} ({act.Number}) {Section(place, main)}",
            "fi" or "sv" => $"{numbered} {Section(place, main)}",
            _ => $"{numbered}, {Section(place, main)}",
        };
    }

    // A name that is not ours is not inflected.
    private static string Genitive(Act act, string numbered) => act.FinnishGenitive.Length > 0 ? act.FinnishGenitive : numbered;

    /// <summary>The citation behind one of another place in the same Finnish act, which is not named again: <c>24 §</c>; behind any other, the whole citation.</summary>
    public static string CiteBehind(LegalReference before, LegalReference reference, LanguageTag language) =>
        before.Provision is { Length: > 0 }
            && reference.Provision is { Length: > 0 } provision
            && before.Act == reference.Act
            && Acts.Find(reference.Act) is { Kind: ActKind.FinnishAct }
            ? Section(Place.Parse(provision), LanguageFallback.Main(language))
            : Cite(reference, language);

    private static string Section(Place place, LanguageTag main) => main.Value switch
    {
        "fi" => FinnishSection(place),
        "sv" => SwedishSection(place),
        _ => EnglishSection(place),
    };

    private static string FinnishArticle(string provision, Place place)
    {
        if (place.Item is not null && LettersThatDifferInFinnish.Contains(provision))
        {
            place = place with { Item = null };
        }

        return place switch
        {
            { Subsection: null, Item: null } => $"{place.Section} artikla",
            { Item: null } => $"{place.Section} artiklan {place.Subsection} kohta",
            { Subsection: null } => $"{place.Section} artiklan {place.Item} alakohta",
            _ => $"{place.Section} artiklan {place.Subsection} kohdan {place.Item} alakohta",
        };
    }

    private static string SwedishArticle(Place place) =>
        place.Section + (place.Subsection is null ? "" : "." + place.Subsection) + (place.Item is null ? "" : " " + place.Item);

    private static string FinnishSection(Place place)
    {
        var chapter = place.Chapter is null ? "" : $"{place.Chapter} luvun ";
        return place switch
        {
            { Subsection: null } => $"{chapter}{place.Section} §",
            { Item: null } => $"{chapter}{place.Section} §:n {place.Subsection} momentti",
            _ => $"{chapter}{place.Section} §:n {place.Subsection} momentin {place.Item} kohta",
        };
    }

    private static string SwedishSection(Place place) =>
        (place.Chapter is null ? "" : $"{place.Chapter} kap. ") + $"{place.Section} §"
        + (place.Subsection is null ? "" : $" {place.Subsection} mom.") + (place.Item is null ? "" : $" {place.Item} punkten");

    private static string EnglishSection(Place place) =>
        (place.Chapter is null ? "" : $"chapter {place.Chapter}, ") + $"section {place.Section}"
        + (place.Subsection is null ? "" : $", subsection {place.Subsection}") + (place.Item is null ? "" : $", item {place.Item}");

    /// <summary>The parts of <see cref="LegalReference.Provision"/>: <c>2:10(1)(3)</c>.</summary>
    private sealed record Place(string? Chapter, string Section, string? Subsection, string? Item)
    {
        public static Place Parse(string provision)
        {
            var colon = provision.IndexOf(':');
            var parts = provision[(colon + 1)..].Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries);
            return new(
                colon < 0 ? null : provision[..colon],
                parts.Length > 0 ? parts[0].Trim() : "",
                parts.Length > 1 ? parts[1] : null,
                parts.Length > 2 ? parts[2] : null);
        }
    }
}
