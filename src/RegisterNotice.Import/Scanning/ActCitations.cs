using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds the acts that a text cites, with the place in each.</summary>
internal static class ActCitations
{
    // Numbers that tell the act though its name is misspelt or left out.
    private static readonly (string Number, string Act)[] Numbers =
    [
        ("523/1999", "523/1999"), ("523/99", "523/1999"), ("1999/523", "523/1999"), ("/523)", "523/1999"), ("2016/679", "2016/679"), ("1050/2018", "1050/2018"),
    ];

    private static readonly string[] Legislation = ["lainsäädän", "lagstiftning"];
    private static readonly string[] NamesOfLaw = ["laki", "lain", "asetus", "lagen", "lag ", "förordning", "act ", "decree"];

    private static readonly string[] OtherCountries =
    [
        "Ruotsin", "Norjan", "Tanskan", "Viron", "Saksan", "Ranskan", "Irlannin", "Alankomaiden", "Yhdysvaltain", "Britannian", "Venäjän",
        "svenska", "Sveriges", "norska", "Norges", "danska", "Danmarks", "estniska", "Estlands", "tyska", "Tysklands", "brittiska", "amerikanska",
        "Swedish", "Norwegian", "Danish", "Estonian", "German", "French", "Irish", "Dutch", "British", "UK", "American", "Polish", "Latvian", "Lithuanian",
    ];

    // What the law of every member state is.
    private static readonly string[] OfUnion = ["2016/679", "95/46"];

    /// <summary>The citations of a text in a language, each act and place once, in their order; its acts may be those of another country.</summary>
    public static List<Citation> In(string text, LanguageTag language, bool areForeign) =>
        In(text, MeaningReader.Hits(text, out _), language, areForeign);

    /// <summary>The citations of a text whose meanings are known, and whose acts may be those of another country.</summary>
    public static List<Citation> In(string text, MeaningHit[] hits, LanguageTag language, bool areForeign) =>
        Settle(In(text, hits, language), text, areForeign);

    private static List<Citation> Settle(List<Citation> citations, string text, bool areForeign) =>
        citations.ConvertAll(citation => areForeign || IsOfAnotherCountry(text, citation.Start)
            ? citation with { Reference = Foreign(citation.Reference, text) } : citation);

    // "The Swedish Accounting Act", "Ruotsin kirjanpitolaki": the word before the name tells whose it is.
    private static bool IsOfAnotherCountry(string text, int name)
    {
        var before = text.AsSpan(0, Math.Max(0, name)).TrimEnd(' ');
        foreach (var country in OtherCountries)
        {
            if (before.EndsWith(country.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && !TextScan.IsLetter(text, before.Length - country.Length - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text may cite an act: most have neither a name nor the stroke of a number.</summary>
    public static bool MayBeIn(string text, MeaningSet meanings) => meanings.Has(Meaning.ActName) || text.IndexOf('/') >= 0;

    private static List<Citation> In(string text, MeaningHit[] hits, LanguageTag language)
    {
        var hasNumber = text.IndexOf('/') >= 0;

        var found = new List<Citation>();
        foreach (var hit in hits)
        {
            if (hit.Meaning == Meaning.ActName && !Covers(found, hit.Start, hit.Start + 1) && !IsLegislation(text, hit))
            {
                var first = Cite(text, language, Math.Max(0, hit.Start), hit.End, ActNames.Table[hit]);
                found.Add(first);
                AddFurther(found, text, language, first);
            }
        }

        foreach (var (number, act) in hasNumber ? Numbers : [])
        {
            var at = text.IndexOf(number, StringComparison.Ordinal);
            if (at >= 0 && !found.Exists(known => known.Reference.Act == act))
            {
                found.Add(Cite(text, language, at, at, act));
            }
        }

        if (hasNumber)
        {
            Unnamed(text, language, found);
        }

        if (found.Count > 1)
        {
            found.Sort((a, b) => a.Start.CompareTo(b.Start));
        }

        return found;
    }

    // "Tietosuojalainsäädäntö" is all the law of data protection, and no act of that name.
    private static bool IsLegislation(string text, MeaningHit hit)
    {
        var (start, end) = (Math.Max(0, hit.Start), hit.End);
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Array.Exists(Legislation, word => text.IndexOf(word, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static void AddFurther(List<Citation> found, string text, LanguageTag language, Citation first)
    {
        var (reference, start, length) = first;
        if (reference.Provision is null)
        {
            return;
        }

        var further = reference.Act == "2016/679" ? FurtherProvisions.Articles(text, start + length) : FurtherProvisions.Sections(text, start + length);
        foreach (var (provision, end) in further)
        {
            found.Add(new(reference with { Provision = provision, Text = LocalizedText.Of(language, text[start..end]) }, start, end - start));
        }
    }

    // Any other act by its number in parentheses: "ajoneuvolain (82/2021) 3 §".
    private static void Unnamed(string text, LanguageTag language, List<Citation> found)
    {
        for (var i = 1; i + 4 < text.Length; i++)
        {
            if (text[i] != '/' || text[i - 1] is < '0' or > '9' || !(text[i + 1] is '1' or '2') || !AllDigits(text, i + 1, 4))
            {
                continue;
            }

            var start = i;
            while (start > 0 && text[start - 1] is >= '0' and <= '9')
            {
                start--;
            }

            var isInParentheses = start > 0 && text[start - 1] == '(' && i + 5 < text.Length && text[i + 5] == ')';
            if ((isInParentheses || IsBehindName(text, start)) && i - start is > 0 and <= 4 && !Covers(found, start, i))
            {
                var number = text[start..(i + 5)];
                var (provision, end) = Provisions.Section(text, Math.Min(i + 6, text.Length));
                end = Math.Min(Math.Max(end, i + 5), text.Length);
                found.Add(new(new() { Act = number, Provision = provision, Text = LocalizedText.Of(language, text[(start - 1)..end].Trim()) }, start - 1, end - start + 1));
            }
        }
    }

    // Within parentheses the number stands bare behind the name: "(laki yleisistä kirjastoista 1492/2016, 6 §)". Of several citations in the same
    // parentheses, the one behind the last semicolon.
    private static bool IsBehindName(string text, int number)
    {
        if (number < 2 || text[number - 1] != ' ')
        {
            return false;
        }

        var (depth, from) = (0, -1);
        for (var i = number - 1; i >= 0; i--)
        {
            depth += DepthBackwards(text[i]);
            from = from < 0 && depth == 0 && text[i] == ';' ? i + 1 : from;
            if (depth < 0)
            {
                var name = text[(from < 0 ? i + 1 : from)..number];
                return TextScan.HasAny(name, NamesOfLaw);
            }
        }

        return false;
    }

    private static int DepthBackwards(char c) => c switch
    {
        ')' => 1,
        '(' => -1,
        _ => 0,
    };

    private static bool Covers(List<Citation> found, int start, int end)
    {
        foreach (var known in found)
        {
            if (known.Start <= start && known.Start + known.Length >= end)
            {
                return true;
            }
        }

        return false;
    }

    private static Citation Cite(string text, LanguageTag language, int at, int end, string act)
    {
        // The name to the end of its last word.
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-'))
        {
            end++;
        }

        // The number of the act, in parentheses or not.
        var after = end;
        while (after < text.Length && after - end < 30
            && (text[after] is ' ' or '(' or ')' or '/' or '.' or ',' or '\u00A0' || text[after] is >= '0' and <= '9'
            || IsUnionSign(text, after)))
        {
            if (text[after] is >= '0' and <= '9' && Provisions.Section(text, after) is { Provision: not null })
            {
                break;
            }

            after++;
        }

        var start = Provisions.Section(text, end).Provision is not null ? end : after;
        var (provision, stop) = act == "2016/679" ? Provisions.Article(text, end) : Provisions.Section(text, start);
        provision ??= act == "2016/679" ? Provisions.ArticleBefore(text, at) : null;
        return new(new() { Act = act, Provision = provision, Text = LocalizedText.Of(language, text[at..Math.Max(stop, end)].Trim().TrimEnd(',', ';', ' ')) }, at, Math.Max(stop, end) - at);
    }

    private static bool IsUnionSign(string text, int index) =>
        string.CompareOrdinal(text, index, "EU", 0, 2) == 0 || (index > 0 && string.CompareOrdinal(text, index - 1, "EU", 0, 2) == 0);

    private static bool AllDigits(string text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (i >= text.Length || text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    // A citation of a foreign act: without the number of the Finnish one, unless the words state it.
    private static LegalReference Foreign(LegalReference reference, string words) =>
        reference.Act is { } act && Array.IndexOf(OfUnion, act) < 0 && words.IndexOf(act, StringComparison.Ordinal) < 0
            ? reference with { Act = null, Provision = null } : reference;
}
