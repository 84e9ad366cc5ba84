namespace RegisterNotice.Words.Phrases;

/// <summary>How an act is named in full where a page mentions it for the first time.</summary>
internal static class LawPhrases
{
    /// <summary>
    /// The short forms in which citations name the General Data Protection Regulation, and the full ones that introduce it; the first that fits counts.
    /// </summary>
    public static readonly (Phrase Short, Phrase Full)[] Regulation =
    [
        (
            new("tietosuoja-asetuksen", "dataskyddsförordningen", " GDPR"),
            new(
                "EU:n yleisen tietosuoja-asetuksen (EU) 2016/679",
                "EU:s allmänna dataskyddsförordning (EU) 2016/679",
                " of the General Data Protection Regulation (EU) 2016/679 (GDPR)")),
        (
            new("yleinen tietosuoja-asetus", "dataskyddsförordningen", "GDPR"),
            new(
                "EU:n yleinen tietosuoja-asetus (EU) 2016/679",
                "EU:s allmänna dataskyddsförordning (EU) 2016/679",
                "General Data Protection Regulation (EU) 2016/679 (GDPR)")),
    ];
}
