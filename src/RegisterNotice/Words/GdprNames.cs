namespace RegisterNotice.Words;

/// <summary>What the GDPR is called where it was named in full before.</summary>
internal static class GdprNames
{
    /// <summary>
    /// The name, and what stands beside an article: the Finnish genitive, in English the name behind the article; null where the name is not bent.
    /// </summary>
    public static (string Nominative, string? Genitive) In(LanguageTag main) => main.Value switch
    {
        "fi" => ("yleinen tietosuoja-asetus", "tietosuoja-asetuksen"),
        "sv" => ("dataskyddsförordningen", null),
        _ => ("GDPR", "GDPR"),
    };
}
