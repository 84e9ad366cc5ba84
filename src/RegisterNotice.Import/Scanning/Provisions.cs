namespace RegisterNotice.Import.Scanning;

/// <summary>Reads which place in an act a text cites: a section, or an article of the GDPR.</summary>
internal static class Provisions
{
    private const int FurthestArticle = 50;

    private static readonly string[] ArticleWords = ["artikel ", "article "];

    /// <summary>A section after Finnish usage: <c>10 §</c>, <c>26§</c>, <c>8 §:n 1 momentti</c>, <c>2 luvun 10 §</c>, <c>§ 10</c>.</summary>
    public static (string? Provision, int End) Section(string text, int start)
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

                if (string.CompareOrdinal(text, next, "luvun", 0, 5) == 0 || string.CompareOrdinal(text, next, "kap", 0, 3) == 0
                    || string.CompareOrdinal(text, next, "luku", 0, 4) == 0)
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
    public static (string? Provision, int End) Article(string text, int start)
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
            if (number.Length > 2 || EndOfDay(text, end) is not null)
            {
                i = EndOfDay(text, end) ?? end;
                continue;
            }

            var (paragraph, point, stop) = Rest(text, end);
            var isArticle = paragraph is not null || Near(text, i, "artik") || Near(text, i, "articl") || Near(text, i, "art.");
            return isArticle ? (Written(number, paragraph, point), stop) : (null, start);
        }

        return (null, start);
    }

    /// <summary>An article before the name, after Swedish and English usage: <c>artikel 6.1 c i dataskyddsförordningen</c>, <c>Article 6(1)(f)
    /// GDPR</c>.</summary>
    public static string? ArticleBefore(string text, int name)
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
                return Written(text[digits..end], paragraph, point);
            }
        }

        return null;
    }

    // "asetus (25.5.2018 alkaen)" says when it applies, and no article.
    private static int? EndOfDay(string text, int day)
    {
        var month = EndOfPart(text, day);
        return month is { } end ? EndOfPart(text, end) : null;
    }

    private static int? EndOfPart(string text, int dot)
    {
        var end = dot + 1;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return dot < text.Length && text[dot] == '.' && end > dot + 1 ? end : null;
    }

    private static string Written(string article, string? paragraph, string? point) =>
        article + (paragraph is null ? "" : $"({paragraph})") + (point is null ? "" : $"({point})");

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
        if (kohta > start && text[kohta - 1] is >= '1' and <= '9'
            && text.IndexOf("artik", start, kohta - start, StringComparison.Ordinal) >= 0)
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

    /// <summary>The first place from one on that is no space.</summary>
    public static int SkipSpace(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\u00A0')
        {
            index++;
        }

        return index;
    }

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
