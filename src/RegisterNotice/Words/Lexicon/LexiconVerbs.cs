using RegisterNotice.Words.Lexicon.Inflection;

namespace RegisterNotice.Words.Lexicon;

/// <summary>The verbs of a row of the lexicon in all their forms, and how each is denied.</summary>
internal static class LexiconVerbs
{
    // A form so short is another word as well: "jaa" is a vote too.
    private const int LongestFormOfTwoWords = 3;

    /// <summary>The verbs of a row with their language.</summary>
    public static List<LexiconVerb> Of(LexiconRow row)
    {
        var found = new List<LexiconVerb>();
        foreach (var line in row.Verbs.Split('\n'))
        {
            var text = line.Trim();
            if (text.Length > 0)
            {
                var language = text[..2];
                foreach (var entry in text[3..].Split(','))
                {
                    found.Add(Read(language, entry.Trim()));
                }
            }
        }

        return found;
    }

    /// <summary>The forms that mean the row by themselves.</summary>
    public static IEnumerable<string> Plain(LexiconVerb verb) =>
        verb.IsOnlyDenied ? [] : verb.Forms.All.Where(form => form.Length > LongestFormOfTwoWords || verb.Language != "fi");

    /// <summary>What denies any verb of a row: a form of its own, a negation before it, or one behind it.</summary>
    public static List<LexiconPhrase> Denials(IReadOnlyList<LexiconVerb> verbs)
    {
        var found = verbs.SelectMany(verb => verb.Forms.Denying).Select(form => new LexiconPhrase([form], [])).ToList();
        var following = string.Join("|", verbs.SelectMany(verb => verb.Forms.Following));
        var leading = string.Join("|", verbs.SelectMany(verb => verb.Forms.Leading));
        if (following.Length > 0)
        {
            found.Add(new([$"{nameof(Meaning.Not)} > {following}"], []));
        }

        if (leading.Length > 0)
        {
            found.Add(new([$"{leading} > {nameof(Meaning.NotBehind)}"], []));
        }

        return found;
    }

    private static LexiconVerb Read(string language, string entry)
    {
        var verb = entry.Trim('(', ')');
        var forms = language switch
        {
            "fi" => FinnishVerb.Of(verb),
            "sv" => SwedishVerb.Of(verb),
            _ => EnglishVerb.Of(verb),
        };
        return new(language, verb, forms, IsOnlyDenied: entry[0] == '(');
    }
}
