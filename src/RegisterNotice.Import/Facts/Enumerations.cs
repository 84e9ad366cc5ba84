namespace RegisterNotice.Import.Facts;

/// <summary>Parts a sentence that lists things into the things.</summary>
internal static class Enumerations
{
    private const int FewestItems = 3;
    private const int LongestItem = 110;

    private static readonly string[] Introductions =
    [
        "tarkoituksena on ", "tarkoitus on ", "tarkoituksena ovat ", "tarkoitukset ovat ", "tarkoituksia ovat ", "käyttötarkoituksena on ", "seuraaviin tarkoituksiin:", "seuraavia tarkoituksia varten:", "käytetään ", "käytämme ", "käsitellään ", "käsittelemme ", "ändamålet är ", "ändamål är ", "syftet är ", "används för ", "används till ", "behandlas för ", "purpose is ", "purposes are ", "used for ", "used to ", "processed for ",
        "seuraavia tietoja:", "seuraavat tiedot:", "tietoja ovat:", "sisältää tiedot ", "sisältää ", "kerätään ", "tallennetaan ", "innehåller ", "följande uppgifter:", "contains ", "the following data:",
    ];

    private static readonly string[] Conjunctions = [" ja ", " sekä ", " tai ", " och ", " samt ", " eller ", " and ", " or ", " että "];

    /// <summary>The items of a sentence that introduces an enumeration of at least three; else the sentence.</summary>
    public static IReadOnlyList<(string Text, int Offset)> Items(Sentence sentence)
    {
        var text = sentence.Text.TrimEnd('.', ';', ',', ' ');
        if (sentence.IsListItem && text.Length < 160)
        {
            return [(text, 0)];
        }

        var start = Start(text);
        var items = Parts(text, start);
        return items.Count >= FewestItems && items.TrueForAll(item => item.Text.Length <= LongestItem) ? items : [(text, 0)];
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

            var length = text[i] is ',' or ';' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) ? 1 : items.Count > 0 ? Conjunction(text, i) : 0;
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

    private static int Start(string text)
    {
        var start = 0;
        foreach (var introduction in Introductions)
        {
            var at = text.IndexOf(introduction, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at < 140 && text.IndexOf(',', at) > 0)
            {
                start = Math.Max(start, at + introduction.Length);
            }
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > start && colon < 100 ? colon + 2 : start;
    }

    private static int Conjunction(string text, int index)
    {
        foreach (var word in Conjunctions)
        {
            if (string.CompareOrdinal(text, index, word, 0, word.Length) == 0)
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

        var leading = Conjunctions.Select(word => word.TrimStart()).FirstOrDefault(word => string.CompareOrdinal(text, from, word, 0, word.Length) == 0);
        from += leading?.Length ?? 0;
        var item = to > from ? text[from..to].Trim() : "";
        if (item.Length > 1)
        {
            items.Add((item, from));
        }
    }
}
