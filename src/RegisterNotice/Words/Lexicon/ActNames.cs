namespace RegisterNotice.Words.Lexicon;

/// <summary>The names by which notices cite acts, with the number of each.</summary>
internal static class ActNames
{
    public static readonly WordTable<string> Table = new(Meaning.ActName,
    [
        ("2016/679", """
            fi: tietosuoja asetu*, tietosuojaasetu*
            sv: dataskyddsförordning*
            en: general data protection regulation*, gdpr*
            """),
        ("95/46", """
            fi: henkilötietodirektiiv*
            """),
        ("1050/2018", """
            fi: tietosuojalai*, tietosuojalak*
            sv: dataskyddslag*
            en: data protection act*
            """),
        ("523/1999", """
            fi: henkilötietolai*, henkilötietolak*
            sv: personuppgiftslag*
            en: personal data act*
            """),
        ("471/1987", """
            fi: henkilörekisterilai*, henkilörekisterilak*
            """),
        ("516/2004", """
            fi: sähköisen viestinnän tietosuojala*
            """),
        ("917/2014", """
            fi: sähköisen viestinnän palvelu*, tietoyhteiskuntakaar*
            """),
        ("1336/1997", """
            fi: kirjanpitolai*, kirjanpitolak*
            sv: bokföringslag*
            en: accounting act*
            """),
        ("503/1989", """
            fi: yhdistyslai*, yhdistyslak*
            sv: föreningslag*
            en: associations act*
            """),
        ("759/2004", """
            fi: työelämän tietosuojala*, yksityisyyden suojasta työelämässä*
            """),
        ("55/2001", """
            fi: työsopimuslai*, työsopimuslak*
            """),
        ("1325/2014", """
            fi: yhdenvertaisuuslai*, yhdenvertaisuuslak*
            """),
    ]);
}
