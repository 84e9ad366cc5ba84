namespace RegisterNotice.Words;

/// <summary>What the GDPR is called: in full at its first mention, short after that.</summary>
internal static class GdprNames
{
    /// <summary>The name, and what stands beside an article: the Finnish genitive, in English the name behind the article; null where the name is not bent.</summary>
    public static (string Nominative, string? Genitive) In(LanguageTag main, CitationStyle style) => (main.Value, style) switch
    {
        ("fi", CitationStyle.InFull) => ("EU:n yleinen tietosuoja-asetus ((EU) 2016/679)", "EU:n yleisen tietosuoja-asetuksen ((EU) 2016/679)"),
        ("fi", CitationStyle.InFull | CitationStyle.InParentheses) => ("EU:n yleinen tietosuoja-asetus 2016/679", null),
        ("fi", _) => ("yleinen tietosuoja-asetus", "tietosuoja-asetuksen"),
        ("sv", CitationStyle.InFull) => ("EU:s allmänna dataskyddsförordning ((EU) 2016/679)", null),
        ("sv", CitationStyle.InFull | CitationStyle.InParentheses) => ("EU:s allmänna dataskyddsförordning 2016/679", null),
        ("sv", _) => ("dataskyddsförordningen", null),
        (_, CitationStyle.InFull) => ("General Data Protection Regulation (EU) 2016/679 (GDPR)", "of the General Data Protection Regulation (EU) 2016/679 (GDPR)"),
        (_, CitationStyle.InFull | CitationStyle.InParentheses) => ("EU General Data Protection Regulation 2016/679, GDPR", "of the EU General Data Protection Regulation 2016/679, GDPR"),
        _ => ("GDPR", "GDPR"),
    };
}
