using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds the acts that a text cites, with the place in each.</summary>
internal static class ActCitations
{
    // Numbers that tell the act though its name is misspelt or left out.
    private static readonly (string Number, string Act)[] Numbers = [("523/1999", "523/1999"), ("523/99", "523/1999"), ("1999/523", "523/1999"), ("/523)", "523/1999"), ("2016/679", "2016/679"), ("1050/2018", "1050/2018")];

    private const int FurthestArticle = 50;

    private static readonly char[] Parentheses = ['(', ')'];
    private static readonly string[] NamesOfLaw = ["laki", "lain", "asetus", "lagen", "lag ", "förordning", "act ", "decree"];
    private static readonly string[] ArticleWords = ["artikel ", "article "];

    // What the law of every member state is.
    private static readonly string[] OfUnion = ["2016/679", "95/46"];

    /// <summary>The citations of a text in a language, each act and place once, in their order; its acts may be those of another country.</summary>
    public static List<Citation> In(string text, LanguageTag language, bool areForeign) => In(text, MeaningReader.Hits(text, out _), language, areForeign);

    /// <summary>The citations of a text whose meanings are known, and whose acts may be those of another country.</summary>
    public static List<Citation> In(string text, MeaningHit[] hits, LanguageTag language, bool areForeign) => Settle(In(text, hits, language), text, areForeign);

    private static List<Citation> Settle(List<Citation> citations, string text, bool areForeign) =>
        areForeign ? citations.ConvertAll(citation => citation with { Reference = Foreign(citation.Reference, text) }) : citations;

    /// <summary>Whether a text may cite an act: most have neither a name nor the stroke of a number.</summary>
    public static bool MayBeIn(string text, MeaningSet meanings) => meanings.Has(Meaning.ActName) || text.IndexOf('/') >= 0;

    private static List<Citation> In(string text, MeaningHit[] hits, LanguageTag language)
    {
        var hasNumber = text.IndexOf('/') >= 0;

        var found = new List<Citation>();
        foreach (var hit in hits)
        {
            if (hit.Meaning == Meaning.ActName && !Covers(found, hit.Start, hit.Start + 1))
            {
                found.Add(Cite(text, language, Math.Max(0, hit.Start), hit.End, ActNames.Table[hit]));
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

    // Any other act by its number in parentheses: "liikenteen palveluista annetun lain (320/2017) 146 §".
    private static void Unnamed(string text, LanguageTag language, List<Citation> found)
    {
        for (var i = 1; i + 6 < text.Length; i++)
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
                var (provision, end) = Provision(text, Math.Min(i + 6, text.Length));
                end = Math.Min(Math.Max(end, i + 5), text.Length);
                found.Add(new(new() { Act = number, Provision = provision, Text = LocalizedText.Of(language, text[(start - 1)..end].Trim()) }, start - 1, end - start + 1));
            }
        }
    }

    // Within parentheses the number stands bare behind the name: "(laki yleisistä kirjastoista 1492/2016, 6 §)".
    private static bool IsBehindName(string text, int number)
    {
        var open = number < 2 || text[number - 1] != ' ' ? -1 : text.LastIndexOfAny(Parentheses, number - 1);
        if (open < 0 || text[open] != '(')
        {
            return false;
        }

        // Of several citations in the same parentheses, the one behind the last semicolon.
        var part = text.LastIndexOf(';', number - 1, number - open);
        var name = text[(Math.Max(open, part) + 1)..number];
        return Array.Exists(NamesOfLaw, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

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
        while (after < text.Length && after - end < 30 && (text[after] is ' ' or '(' or ')' or '/' or '.' or ',' or '\u00A0' || text[after] is >= '0' and <= '9' || IsUnionSign(text, after)))
        {
            if (text[after] is >= '0' and <= '9' && Provision(text, after) is { Provision: not null })
            {
                break;
            }

            after++;
        }

        var start = Provision(text, end).Provision is not null ? end : after;
        var (provision, stop) = act == "2016/679" ? Article(text, end) : Provision(text, start);
        provision ??= act == "2016/679" ? ArticleBefore(text, at) : null;
        return new(new() { Act = act, Provision = provision, Text = LocalizedText.Of(language, text[at..Math.Max(stop, end)].Trim()) }, at, Math.Max(stop, end) - at);
    }

    private static bool IsUnionSign(string text, int index) => string.CompareOrdinal(text, index, "EU", 0, 2) == 0 || (index > 0 && string.CompareOrdinal(text, index - 1, "EU", 0, 2) == 0);

    /// <summary>A section after Finnish usage: <c>10 §</c>, <c>26§</c>, <c>8 §:n 1 momentti</c>, <c>2 luvun 10 §</c>, <c>§ 10</c>.</summary>
    private static (string? Provision, int End) Provision(string text, int start)
    {
        var (chapter, i) = ((string?)null, start);
        var limit = Math.Min(text.Length, start + 40);
        while (i < limit)
        {
            var c = text[i];
            if (c is >= '0' and <= '9')
            {
                var end = i;
                while (end < text.Length && text[end] is >= '0' and <= '9')
                {
                    end++;
                }

                var number = text[i..end];
                var next = SkipSpace(text, end);
                if (next < text.Length && text[next] == '§' && number.Length <= 3)
                {
                    return (chapter is null ? number : $"{chapter}:{number}", next + 1);
                }

                if (string.CompareOrdinal(text, next, "luvun", 0, 5) == 0 || string.CompareOrdinal(text, next, "kap", 0, 3) == 0 || string.CompareOrdinal(text, next, "luku", 0, 4) == 0)
                {
                    chapter = number;
                }

                i = end;
                continue;
            }

            if (c == '§')
            {
                var at = SkipSpace(text, i + 1);
                var end = at;
                while (end < text.Length && text[end] is >= '0' and <= '9')
                {
                    end++;
                }

                return end > at ? (chapter is null ? text[at..end] : $"{chapter}:{text[at..end]}", end) : (null, start);
            }

            if (c is '.' or ';' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
            {
                break;
            }

            i++;
        }

        return (null, start);
    }

    /// <summary>An article: <c>6 artiklan 1 kohdan c alakohta</c>, <c>artiklan 22</c>, <c>6(1)(b)</c>, <c>artikel 6.1 c</c>, <c>Article 6(1)(f)</c>.</summary>
    private static (string? Provision, int End) Article(string text, int start)
    {
        var limit = Math.Min(text.Length, start + 30);
        for (var i = start; i < limit; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                if (text[i] is ')' or ';')
                {
                    break;
                }

                continue;
            }

            var end = i;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            var number = text[i..end];
            if (number.Length > 2)
            {
                i = end;
                continue;
            }

            var (paragraph, point, stop) = Rest(text, end);
            var isArticle = paragraph is not null || Near(text, i, "artik") || Near(text, i, "articl") || Near(text, i, "art.");
            return isArticle ? (number + (paragraph is null ? "" : $"({paragraph})") + (point is null ? "" : $"({point})"), stop) : (null, start);
        }

        return (null, start);
    }

    /// <summary>An article before the name, after Swedish and English usage: <c>artikel 6.1 c i dataskyddsförordningen</c>, <c>Article 6(1)(f) GDPR</c>.</summary>
    private static string? ArticleBefore(string text, int name)
    {
        var from = Math.Max(0, name - FurthestArticle);
        foreach (var word in ArticleWords)
        {
            var at = name > from ? text.LastIndexOf(word, name - 1, name - from, StringComparison.OrdinalIgnoreCase) : -1;
            var digits = at + word.Length;
            if (at < 0 || digits >= name || text[digits] is < '1' or > '9')
            {
                continue;
            }

            var end = digits;
            while (end < name && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            var (paragraph, point, stop) = Rest(text, end);
            var between = stop < name ? text[stop..name] : "";
            if (end - digits <= 2 && !HasEnd(between))
            {
                return text[digits..end] + (paragraph is null ? "" : $"({paragraph})") + (point is null ? "" : $"({point})");
            }
        }

        return null;
    }

    private static (string? Paragraph, string? Point, int End) Rest(string text, int start)
    {
        // 6(1)(b), 6.1 b, 6.1(b)
        if (start + 1 < text.Length && text[start] is '(' or '.' && text[start + 1] is >= '1' and <= '9')
        {
            var paragraph = text[start + 1].ToString();
            var at = start + 2;
            at += at < text.Length && text[at] == ')' ? 1 : 0;
            at = SkipSpace(text, at);
            at += string.CompareOrdinal(text, at, "section ", 0, 8) == 0 ? 8 : string.CompareOrdinal(text, at, "point ", 0, 6) == 0 ? 6 : 0;
            at += at < text.Length && text[at] == '(' ? 1 : 0;
            var isPoint = at < text.Length && text[at] is >= 'a' and <= 'j' && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));
            return (paragraph, isPoint ? text[at].ToString() : null, isPoint ? at + 1 : at);
        }

        // 6 artiklan 1 kohdan c alakohta
        var kohta = text.IndexOf(" koh", start, Math.Min(text.Length - start, 24), StringComparison.Ordinal);
        if (kohta > start && text[kohta - 1] is >= '1' and <= '9' && text.IndexOf("artik", start, kohta - start, StringComparison.Ordinal) >= 0)
        {
            var space = text.IndexOf(' ', kohta + 1);
            var isPoint = space > 0 && space + 2 < text.Length && text[space + 1] is >= 'a' and <= 'j' && !char.IsLetter(text[space + 2]);
            return (text[kohta - 1].ToString(), isPoint ? text[space + 1].ToString() : null, isPoint ? space + 2 : kohta + 4);
        }

        return (null, null, start);
    }

    private static bool Near(string text, int index, string word)
    {
        var from = Math.Max(0, index - 14);
        return text.IndexOf(word, from, Math.Min(text.Length, index + 14) - from, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static int SkipSpace(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\u00A0')
        {
            index++;
        }

        return index;
    }

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
        reference.Act is { } act && Array.IndexOf(OfUnion, act) < 0 && words.IndexOf(act, StringComparison.Ordinal) < 0 ? reference with { Act = null, Provision = null } : reference;

    // What parts one provision from the next.
    private static bool HasEnd(string text)
    {
        foreach (var c in text)
        {
            if (c is ';' or ',' or (>= '0' and <= '9'))
            {
                return true;
            }
        }

        return false;
    }
}
