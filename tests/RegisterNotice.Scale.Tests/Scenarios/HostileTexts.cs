namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>What texts are made of that somebody may send to make the library slow.</summary>
internal static class HostileTexts
{
    // Each is repeated; of two parts with a bar between them, the first is repeated and then the second.
    private static readonly string[] Atoms =
    [
        "a", "A", "ä", "1", "0", ".", ",", ";", ":", "!", "?", "-", "--- ", "_", "*", "**", "+", "=", "#", " #", "@", "a@", "a@b.", "@a ", "a@b.fi ", "/", "//", "\\", "|", "~", "^", "$", "%", "&", "&amp;", "'", "\"",
        "`", "(", ")", "()", "(#", "(#retention) ", "[", "]", "[a](", "](", "![", "{", "}", "{x}", "<", ">", "<b>", "<!--", "</", "http://", "https://", "https://a.fi ", "https://a@b ", "https://u@a", "www.", "mailto:", "tel:",
        " ", "  a", "\t", "\n", "\r", "\r\n", "a\n", "\n\n", "- a\n", "1. a\n", "> ", "1.", "1.1.", "1) ", "a) ", "1 a ", "12.3.2020 ", "010190-900", "+358 40 ", "12345-", "00100 Helsinki ",
        "\u00AD", "\u0301", "a\u0301", "\u200B", "\u202A", "\u2067", "\u202C", "\u2069", "\uD83D\uDE00", "\uFFFD", "\u0001", "\u0085", "\u00A0", "§ ", "”", "„", "«", "–", "…",
        "xx ", "XX ", "___ ", "[nimi] ", "lorem ipsum ", "a (at) ", "a at ", "a(at)b", "[email ", "010190 - 900", "art. 6 ", "artiklan ", "tietosuojavaltuutettu ", "kerran vuodessa ", "henkilötieto ", "Suomi ", "kaksi vuotta ", "not ", "ei ",
        "en gång per år ", "Oy ", "Privacy Shield ", "laki ", "tiedot siirretään ", "vain ", "evästeet ", "\u202A|\u2069", "\u2067|\u202C", "(|)", "[|]", "a|@", "(#|)", "#|a", "<|>", " |.", "https://|)", "1.|a", "\"|a",
    ];

    public static IReadOnlyList<string> All => Atoms;

    public static string Of(int input, int size) => string.Concat(Atoms[input].Length > 1 && Atoms[input].Split('|') is { Length: 2 } both && both[1].Length > 0
        ? Enumerable.Repeat(both[0], size).Concat(Enumerable.Repeat(both[1], size))
        : Enumerable.Repeat(Atoms[input], size));
}
