namespace RegisterNotice.Words.Lexicon;

/// <summary>The words that templates leave for their user to replace: forms of dates, and calls to fill something in.</summary>
internal static class TemplatePhrases
{
    /// <summary>As they are written, in small letters.</summary>
    public static readonly string[] All =
    [
        "pp.kk.vvvv", "pp.kk.20vv", "p.k.vvvv", "dd.mm.yyyy", "dd.mm.åååå", "d.m.yyyy", "yyyy-mm-dd", "vvvv-kk-pp", "åååå-mm-dd",
        "lorem ipsum", "täydennä tähän", "täytä tähän", "lisää tähän", "kirjoita tähän", "fyll i här", "skriv här", "insert here", "to be completed",
        "täydennetään myöhemmin",
    ];
}
