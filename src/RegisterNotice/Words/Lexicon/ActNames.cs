namespace RegisterNotice.Words.Lexicon;

/// <summary>The names by which notices cite acts, with the number of each.</summary>
internal static class ActNames
{
    public static readonly WordTable<string> Table = new(Meaning.ActName,
    [
        ("2016/679", ["tietosuoja asetu*", "tietosuojaasetu*", "dataskyddsförordning*", "general data protection regulation*", "gdpr*"]),
        ("95/46", ["henkilötietodirektiiv*"]),
        ("1050/2018", ["tietosuojalai*", "tietosuojalak*", "dataskyddslag*", "data protection act*"]),
        ("523/1999", ["henkilötietolai*", "henkilötietolak*", "personuppgiftslag*", "personal data act*"]),
        ("471/1987", ["henkilörekisterilai*", "henkilörekisterilak*"]),
        ("516/2004", ["sähköisen viestinnän tietosuojala*"]),
        ("917/2014", ["sähköisen viestinnän palvelu*", "tietoyhteiskuntakaar*"]),
        ("1336/1997", ["kirjanpitolai*", "kirjanpitolak*", "bokföringslag*", "accounting act*"]),
        ("503/1989", ["yhdistyslai*", "yhdistyslak*", "föreningslag*", "associations act*"]),
        ("759/2004", ["työelämän tietosuojala*", "yksityisyyden suojasta työelämässä*"]),
        ("55/2001", ["työsopimuslai*", "työsopimuslak*"]),
        ("1325/2014", ["yhdenvertaisuuslai*", "yhdenvertaisuuslak*"]),
    ]);
}
