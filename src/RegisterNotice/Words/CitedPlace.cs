namespace RegisterNotice.Words;

/// <summary>The parts of <see cref="LegalReference.Provision"/>: <c>2:10(1)(3)</c>.</summary>
internal sealed record CitedPlace(string? Chapter, string Number, string? Subsection, string? Item)
{
    // The Finnish text of Article 13(1) as first published letters its points a, b, c, d, d, e: points (e) and (f) of the other languages cannot be cited by
    // letter. Whether the corrigendum of 4 March 2021 (OJ L 74) mended it was not read.
    private static readonly string[] LettersThatDifferInFinnish = ["13(1)(e)", "13(1)(f)"];

    public static CitedPlace Parse(string provision)
    {
        var colon = provision.IndexOf(':');
        var parts = provision[(colon + 1)..].Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return new(
            colon < 0 ? null : provision[..colon],
            parts.Length > 0 ? parts[0].Trim() : "",
            parts.Length > 1 ? parts[1] : null,
            parts.Length > 2 ? parts[2] : null);
    }

    /// <summary>The article and its parts in Swedish: <c>13.1 c</c>.</summary>
    public string SwedishArticle => Number + (Subsection is null ? "" : "." + Subsection) + (Item is null ? "" : " " + Item);

    public string FinnishArticle(string provision)
    {
        var item = Item is not null && LettersThatDifferInFinnish.Contains(provision) ? null : Item;
        return (Subsection, item) switch
        {
            (null, null) => $"{Number} artikla",
            (_, null) => $"{Number} artiklan {Subsection} kohta",
            (null, _) => $"{Number} artiklan {item} alakohta",
            _ => $"{Number} artiklan {Subsection} kohdan {item} alakohta",
        };
    }

    /// <summary>The section of a Finnish act in a language.</summary>
    public string Section(LanguageTag main) => main.Value switch
    {
        "fi" => FinnishSection,
        "sv" => SwedishSection,
        _ => EnglishSection,
    };

    private string FinnishSection
    {
        get
        {
            var chapter = Chapter is null ? "" : $"{Chapter} luvun ";
            return this switch
            {
                { Subsection: null } => $"{chapter}{Number} §",
                { Item: null } => $"{chapter}{Number} §:n {Subsection} momentti",
                _ => $"{chapter}{Number} §:n {Subsection} momentin {Item} kohta",
            };
        }
    }

    private string SwedishSection =>
        (Chapter is null ? "" : $"{Chapter} kap. ") + $"{Number} §" + (Subsection is null ? "" : $" {Subsection} mom.")
        + (Item is null ? "" : $" {Item} punkten");

    private string EnglishSection =>
        (Chapter is null ? "" : $"chapter {Chapter}, ") + $"section {Number}" + (Subsection is null ? "" : $", subsection {Subsection}")
        + (Item is null ? "" : $", item {Item}");
}
