using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Finds the gaps that a template leaves for its user to fill: <c>[yrityksen nimi]</c>, <c>xx.xx.20xx</c>, <c>____</c>, <c>{{osoite}}</c>.</summary>
internal static class TemplateGaps
{
    private const int ShortestLine = 4;
    private const int ShortestDots = 6;
    private const int ShortestEllipses = 2;
    private const int LongestName = 80;
    private const int LongestCrosses = 16;

    // What every gap has a sign of that is neither a word nor a cross.
    private const string Signs = "_[{…";

    // What templates ask for. Brackets hold much else: notes, languages, signs of an address.
    private static readonly string[] AskedFor =
    [
        "yrity", "yhtiö", "yhdisty", "organisaatio", "nimi", "nimeä", "nimen", "osoite", "osoitte", "y-tunnus", "puhelin", "päivämäär", "päiväys",
        "pvm", "rekisteri", "rekisterin", "yhteyshenkilö", "palvelun", "verkkosivu", "lisää", "täydennä", "täytä", "kirjoita", "valitse",
        "poista tarvitt",
        "företag", "bolag", "förening", "namn", "adress", "fo-nummer", "telefon", "datum", "kontaktperson", "webbplats", "fyll i", "skriv", "ange", "välj",
        "company", "organisation", "organization", "name", "address", "business id", "phone", "date", "contact person", "website", "insert",
        "fill in", "your ", "choose", "delete as",
    ];

    /// <summary>Whether a text may have a gap that is made of signs, told quickly; <see cref="In"/> tells for sure.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Signs.AsSpan()) >= 0 || text.IndexOf("......".AsSpan()) >= 0 || MayHaveCross(text);

    /// <summary>The first gap in a text; empty where there is none.</summary>
    public static ReadOnlySpan<char> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text, i);
            if (length > 0)
            {
                return text.AsSpan(i, length);
            }
        }

        return default;
    }

    private static bool MayHaveCross(ReadOnlySpan<char> rest)
    {
        while (rest.IndexOfAny('x', 'X') is >= 0 and var at)
        {
            if (at == 0 || !char.IsLetter(rest[at - 1]))
            {
                return true;
            }

            rest = rest[(at + 1)..];
        }

        return false;
    }

    private static int LengthAt(string text, int start)
    {
        var startsWord = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
        switch (text[start])
        {
            case '_':
                return Run(text, start, ShortestLine);
            case '.' when !IsBehind(text, start, '.'):
                return Run(text, start, ShortestDots);
            case '…' when !IsBehind(text, start, '…'):
                return Run(text, start, ShortestEllipses);
            case '[':
                return Bracketed(text, start);
            case '{' when IsBehind(text, start + 2, '{'):
                return Braced(text, start);
            case ('x' or 'X' or (>= '0' and <= '9')) when startsWord:
                return Crosses(text, start);
            default:
                return startsWord ? Words(text, start) : 0;
        }
    }

    // Whether the sign before a place is this one.
    private static bool IsBehind(string text, int at, char sign) => at > 0 && at <= text.Length && text[at - 1] == sign;

    // How many equal signs stand in a row; none where they are too few.
    private static int Run(string text, int start, int fewest)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end - start >= fewest ? end - start : 0;
    }

    private static int Braced(string text, int start) =>
        text.IndexOf("}}", start, Math.Min(LongestName, text.Length - start), StringComparison.Ordinal) is > 0 and var close
            ? close + 2 - start
            : 0;

    // [yrityksen nimi] is a gap; [1], [sic] and [a link](to a page) are not. What stands in place of an e-mail address is the matter of RN1017.
    private static int Bracketed(string text, int start)
    {
        var close = text.IndexOf(']', start, Math.Min(LongestName, text.Length - start));
        if (close < 0 || ObfuscatedEmail.PlaceholderLengthAt(text, start) > 0 || (close + 1 < text.Length && text[close + 1] == '('))
        {
            return 0;
        }

        var name = text.AsSpan(start + 1, close - start - 1).Trim();
        if (name.Length < 2 || name.IndexOfAny('[', '@') >= 0 || !char.IsLetter(name[0]) || !AsksForSomething(name))
        {
            return 0;
        }

        return close + 1 - start;
    }

    private static bool AsksForSomething(ReadOnlySpan<char> name)
    {
        foreach (var word in AskedFor)
        {
            if (name.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                && (at == 0 || !char.IsLetter(name[at - 1])))
            {
                return true;
            }
        }

        return false;
    }

    // A word of crosses alone, or a date or a year with some: xx, XXX, xx.xx.20xx, 1.1.20xx.
    // The walk ends where the word has become too long: it begins anew at every part of a word.
    private static int Crosses(string text, int start)
    {
        var (end, crosses, others) = (start, 0, 0);
        while (end < text.Length && end - start <= LongestCrosses && GoesOn(text, end))
        {
            crosses += text[end] is 'x' or 'X' ? 1 : 0;
            others += char.IsLetter(text[end]) && text[end] is not ('x' or 'X') ? 1 : 0;
            end++;
        }

        return crosses > 1 && others == 0 && end - start <= LongestCrosses ? end - start : 0;
    }

    private static bool GoesOn(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '.' or '/' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    private static int Words(string text, int start)
    {
        foreach (var words in TemplatePhrases.All)
        {
            if (StandsAt(text, start, words))
            {
                return words.Length;
            }
        }

        return 0;
    }

    private static bool StandsAt(string text, int start, string words) =>
        string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
