using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Parts a sentence that lists things into the things.</summary>
internal static class Enumerations
{
    private const int FewestItems = 3;
    private const int LongestItem = 110;

    private const int LongestIntroduction = 140;

    private static readonly string[] Conjunctions = [" ja ", " sekä ", " tai ", " och ", " samt ", " eller ", " and ", " or ", " että "];

    /// <summary>The items of a sentence that introduces an enumeration of at least three; else the sentence.</summary>
    public static IReadOnlyList<(string Text, int Offset)> Items(Sentence sentence)
    {
        var text = sentence.Text.TrimEnd('.', ';', ',', ' ');
        if (sentence.IsListItem && text.Length < 160)
        {
            return [(text, 0)];
        }

        var start = Start(sentence, text);
        var items = Parts(text, start);
        return items.Count >= FewestItems && items.TrueForAll(item => item.Text.Length <= LongestItem) ? items : [(text, 0)];
    }

    /// <summary>The things that a text names and nothing else: parted by semicolons where it has any, else by commas and conjunctions.</summary>
    public static IEnumerable<string> Things(string text)
    {
        var list = text.TrimEnd('.', ' ');
        if (list.IndexOf(';') >= 0)
        {
            return list.Split(';').Select(thing => thing.Trim()).Where(thing => thing.Length > 0);
        }

        var parts = Parts(list, 0);
        var conjunction = parts.Count > 1 ? null : FirstConjunction(list);
        return conjunction is null ? parts.Select(part => part.Text)
            : list.Split([conjunction], 2, StringSplitOptions.None).Select(thing => thing.Trim());
    }

    private static string? FirstConjunction(string list)
    {
        foreach (var word in Conjunctions)
        {
            if (list.IndexOf(word, StringComparison.Ordinal) > 0)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The parts of a text between commas and conjunctions, outside parentheses.</summary>
    public static List<(string Text, int Offset)> Parts(string text, int start)
    {
        var items = new List<(string, int)>();
        var (from, depth) = (start, 0);
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (depth > 0)
            {
                continue;
            }

            var length = text[i] is ',' or ';' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) ? 1 : items.Count > 0
                ? Conjunction(text, i) : 0;
            if (length > 0)
            {
                Add(items, text, from, i);
                from = i + length;
                i = from - 1;
            }
        }

        Add(items, text, from, text.Length);
        return items;
    }

    private static int Start(Sentence sentence, string text)
    {
        var start = 0;
        var comma = text.LastIndexOf(',');
        foreach (var hit in sentence.Has(Meaning.Introduction) ? sentence.Hits : [])
        {
            start = hit.Meaning == Meaning.Introduction && hit.Start < LongestIntroduction && hit.Start < comma
                ? Math.Max(start, hit.End + 1) : start;
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > start && colon < 100 ? colon + 2 : Math.Min(start, text.Length);
    }

    // How long the conjunction is, with the space on either side; the space before it need not be there at the beginning.
    private static int Conjunction(string text, int index)
    {
        if (index >= 0 && text[index] != ' ')
        {
            return 0;
        }

        foreach (var word in Conjunctions)
        {
            if (string.CompareOrdinal(text, index + 1, word, 1, word.Length - 1) == 0)
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static void Add(List<(string Text, int Offset)> items, string text, int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is ',' or ';'))
        {
            from++;
        }

        from += Math.Max(0, Conjunction(text, from - 1) - 1);
        var item = to > from ? text[from..to].Trim() : "";
        if (item.Length > 1)
        {
            items.Add((item, from));
        }
    }
}
