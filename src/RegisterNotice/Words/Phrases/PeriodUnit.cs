namespace RegisterNotice.Words.Phrases;

/// <summary>The forms of a unit of time that the phrases need, a language each.</summary>
internal sealed record PeriodUnit
{
    /// <summary>Finnish nominative (<c>vuosi</c>), partitive (<c>vuotta</c>), genitive (<c>vuoden</c>), adessive (<c>vuodella</c>) and inessive (<c>vuodessa</c>), all singular as after a number.</summary>
    public required (string Nominative, string Partitive, string Genitive, string Adessive, string Inessive) Finnish { get; init; }

    /// <summary>The Swedish article, the singular and the plural; the genitive adds an s.</summary>
    public required (string One, string Singular, string Plural) Swedish { get; init; }

    /// <summary>The English indefinite article and the singular; the plural adds an s.</summary>
    public required (string Article, string Singular) English { get; init; }
}
