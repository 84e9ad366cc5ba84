namespace RegisterNotice.Words.Phrases;

/// <summary>The forms of a unit of time that the phrases need, a language each.</summary>
internal sealed record PeriodUnit
{
    /// <summary>
    /// Finnish nominative (<c>vuosi</c>), partitive (<c>vuotta</c>), genitive (<c>vuoden</c>), adessive (<c>vuodella</c>) and inessive (<c>vuodessa</c>), all
    /// singular as after a number.
    /// </summary>
    public required FinnishForms Finnish { get; init; }

    /// <summary>The Swedish article, the singular and the plural; the genitive adds an s.</summary>
    public required SwedishForms Swedish { get; init; }

    /// <summary>The English indefinite article and the singular; the plural adds an s.</summary>
    public required EnglishForms English { get; init; }

    internal sealed record FinnishForms(string Nominative, string Partitive, string Genitive, string Adessive, string Inessive);

    internal sealed record SwedishForms(string One, string Singular, string Plural);

    internal sealed record EnglishForms(string Article, string Singular);
}
