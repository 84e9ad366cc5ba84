using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Finds Swedish words for persons: <c>kunders</c>, <c>föreningens medlemmar</c>, <c>registrerade användare</c>.</summary>
internal static class SwedishPersons
{
    private const int ShortestFirstPart = 3;

    private static readonly string[] Modifiers =
    [
        "registrerade", "potentiella", "nya", "tidigare", "nuvarande", "befintliga", "minderåriga", "minderårig", "inloggade", "aktiva",
        "deltagande", "privata", "berörda",
    ];

    private static readonly string[] Prepositions = ["om", "från", "av", "till", "med", "hos", "för", "på", "vid"];
    private static readonly string[] Articles = ["den", "det", "de", "en", "ett", "våra", "vår", "alla", "sina"];

    private static readonly Dictionary<char, (string Form, PersonNoun Noun, string Plural)[]> ByFirst = Read()
        .GroupBy(form => form.Key[0])
        .ToDictionary(group => group.Key, group => group.Select(form => (form.Key, form.Value.Noun, form.Value.Plural)).ToArray());

    /// <summary>The persons that a text names, in its order.</summary>
    public static List<PersonPhrase> In(string text, List<Word> words)
    {
        var found = new List<PersonPhrase>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Find(words[i].Text) is { } form)
            {
                found.Add(Whole(text, words, i, form));
            }
        }

        return found;
    }

    private static PersonPhrase Whole(string text, List<Word> words, int index, (PersonNoun Noun, string Plural, bool IsOwning, bool IsCompound) form)
    {
        var first = index;
        while (first > 0 && words[first].Mark == '\0' && (words[first - 1].IsAny(Modifiers) || IsOwner(words[first - 1])))
        {
            first--;
        }

        var before = first > 0 && words[first - 1].IsAny(Articles) ? first - 2 : first - 1;
        var isConcerned = before >= 0 && words[before].IsAny(Prepositions);
        var name = first < index ? $"{text[words[first].Start..words[index].Start]}{form.Plural}" : form.Plural;
        var isMinor = form.Noun.Kind == PersonKind.Children
            || Enumerable.Range(first, index - first).Any(i => words[i].Text.StartsWith("minderårig", StringComparison.Ordinal));
        var means = isConcerned ? PersonCase.Concerned : PersonCase.Named;
        return new(name, form.Noun.Kind, form.IsOwning ? PersonCase.Owning : means, form.IsCompound
            || first < index, isMinor, words[first].Start, words[index].End);
    }

    // "föreningens", "tjänstens"; no person, and no word that ends in s without belonging to somebody.
    private static bool IsOwner(Word word) =>
        word.Text.Length > 5 && (word.EndsWith("ens") || word.EndsWith("ets") || word.EndsWith("ans")) && Find(word.Text) is null;

    /// <summary>Whether a word is one for persons.</summary>
    /// <param name="word">The word in small letters.</param>
    public static bool Has(string word) => Find(word) is not null;

    private static (PersonNoun Noun, string Plural, bool IsOwning, bool IsCompound)? Find(string word)
    {
        for (var at = 0; at < word.Length - 2; at += at == 0 ? ShortestFirstPart : 1)
        {
            if (!ByFirst.TryGetValue(word[at], out var forms))
            {
                continue;
            }

            var whole = FormOf(word, at, word.Length, forms);
            var form = whole ?? (word[^1] == 's' ? FormOf(word, at, word.Length - 1, forms) : null);
            if (form is { } known)
            {
                return (known.Noun, word[..at] + known.Plural, whole is null, at > 0);
            }
        }

        return null;
    }

    private static (string Form, PersonNoun Noun, string Plural)? FormOf(
        string word, int start, int end, (string Form, PersonNoun Noun, string Plural)[] forms)
    {
        foreach (var known in forms)
        {
            if (known.Form.Length == end - start && string.CompareOrdinal(word, start, known.Form, 0, end - start) == 0)
            {
                return known;
            }
        }

        return null;
    }

    private static Dictionary<string, (PersonNoun Noun, string Plural)> Read()
    {
        var forms = new Dictionary<string, (PersonNoun, string)>(StringComparer.Ordinal);
        foreach (var noun in PersonNouns.Rows)
        {
            var plural = "";
            foreach (var form in noun.Swedish.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                plural = plural.Length == 0 ? form : plural;
                forms[form] = (noun, plural);
            }
        }

        return forms;
    }
}
