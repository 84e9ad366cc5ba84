using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Finds English words for persons: <c>customers</c>, <c>the customer's name</c>, <c>customer information</c>, <c>users of the service</c>.</summary>
internal static class EnglishPersons
{
    private static readonly string[] Modifiers =
    [
        "registered", "potential", "prospective", "existing", "current", "former", "previous", "new", "minor", "underage", "job",
        "website", "newsletter", "event", "site", "course", "corporate", "private", "business",
    ];

    private static readonly string[] Prepositions = ["of", "from", "about", "on", "to", "with", "for", "concerning", "regarding"];
    private static readonly string[] Articles = ["the", "our", "a", "an", "all", "its", "each", "any"];
    private static readonly string[] Verbs =
    [
        "may", "can", "must", "will", "has", "have", "is", "are", "should", "shall", "and", "or", "who", "in", "at", "by", "of",
    ];

    private static readonly Dictionary<string, (PersonNoun Noun, string Plural)> Forms = Read();

    /// <summary>The persons that a text names, in its order.</summary>
    public static List<PersonPhrase> In(string text, List<Word> words)
    {
        var found = new List<PersonPhrase>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Text.Replace('’', '\'');
            var isOwned = word.EndsWith("'s", StringComparison.Ordinal);
            if (Forms.TryGetValue(isOwned ? word[..^2] : word, out var form))
            {
                found.Add(Whole(text, words, i, form, isOwned || IsOwning(text, words, i, form.Plural)));
            }
        }

        return found;
    }

    private static PersonPhrase Whole(string text, List<Word> words, int index, (PersonNoun Noun, string Plural) form, bool isOwning)
    {
        var first = index;
        while (first > 0 && words[first].Mark == '\0' && words[first - 1].IsAny(Modifiers))
        {
            first--;
        }

        var (last, of) = WithComplement(text, words, index);
        var before = first > 0 && words[first - 1].IsAny(Articles) ? first - 2 : first - 1;
        var means = before >= 0 && words[before].IsAny(Prepositions) ? PersonCase.Concerned : PersonCase.Named;
        var name = $"{text[words[first].Start..words[index].Start]}{form.Plural}{of}";
        var isMinor = form.Noun.Kind == PersonKind.Children
            || Enumerable.Range(first, index - first).Any(i => words[i].Text is "minor" or "underage");
        return new(name, form.Noun.Kind, isOwning ? PersonCase.Owning : means, last > index
            || first < index, isMinor, words[first].Start, words[last].End);
    }

    // "customers' data", and "customer data": one of them before another noun.
    private static bool IsOwning(string text, List<Word> words, int index, string plural)
    {
        var end = words[index].End;
        if (end < text.Length && text[end] is '\'' or '’')
        {
            return true;
        }

        return words[index].Text != plural && index + 1 < words.Count && words[index + 1].Mark == '\0' && !words[index + 1].IsAny(Verbs);
    }

    private static (int Last, string Words) WithComplement(string text, List<Word> words, int index)
    {
        var isOf = index + 3 < words.Count && words[index + 1].Text == "of" && words[index + 2].IsAny(Articles)
            && words[index + 3].Mark == '\0';
        return isOf ? (index + 3, text[words[index].End..words[index + 3].End]) : (index, "");
    }

    private static Dictionary<string, (PersonNoun Noun, string Plural)> Read()
    {
        var forms = new Dictionary<string, (PersonNoun, string)>(StringComparer.Ordinal);
        foreach (var noun in PersonNouns.Rows)
        {
            var names = noun.English.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < names.Length; i += 2)
            {
                forms[names[i]] = forms[names[i + 1]] = (noun, names[i]);
            }
        }

        return forms;
    }
}
