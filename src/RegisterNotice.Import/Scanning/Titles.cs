using RegisterNotice.Law;

namespace RegisterNotice.Import.Scanning;

/// <summary>The titles and posts that stand before or behind a person's name, by the ends of their words.</summary>
internal static class Titles
{
    private const int MostWords = 6;
    private const int LongestDegree = 4;

    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "pj", "vpj", "tj", "siht", "toim.joht", "ordf", "vd", "dr", "prof", "mr", "mrs", "ms",
    };

    /// <summary>The ends of words that are titles.</summary>
    public static readonly string[] Ends =
    [
        "johtaja", "päällikkö", "sihteeri", "hoitaja", "vastaava", "terapeutti", "lääkäri", "rehtori", "pastori", "kirkkoherra", "koordinaattori",
        "assistentti", "suunnittelija", "asiantuntija",
        "omistaja", "yrittäjä", "isännöitsijä", "lakimies", "juristi", "opettaja", "psykologi", "hieroja", "kouluttaja", "valmentaja", "tutkija",
        "professori", "dosentti", "tohtori", "ohjaaja",
        "neuvoja", "esimies", "edustaja", "insinööri", "konsultti", "asiamies", "toimittaja", "kosmetologi", "osteopaatti", "tarkastaja", "arkistonhoitaja",
        "direktör", "chef", "sekreterare", "ordförande", "kassör", "rektor", "ansvarig", "koordinator", "handläggare", "företagare", "ägare",
        "ledare", "jurist", "lärare", "läkare", "forskare",
        "professor", "planerare", "terapeut", "assistent", "sakkunnig", "disponent", "kyrkoherde",
        "director", "manager", "officer", "secretary", "chair", "chairman", "chairperson", "treasurer", "owner", "ceo", "coordinator", "researcher",
        "entrepreneur", "founder", "assistant", "lawyer",
        "teacher", "therapist", "president", "specialist", "engineer", "analyst", "designer",
    ];

    /// <summary>Whether a text is a title: its last word is one, and the others may stand before it.</summary>
    public static bool Is(string text)
    {
        var words = Words(text);
        return words.Length is > 0 and <= MostWords && IsTitle(words[^1]) && !Digits.AreIn(text) && text.IndexOf('@') < 0;
    }

    /// <summary>Parts a person's name from the title before or behind it; the title is empty where there is none, and both are where the text names
    /// no person.</summary>
    public static (string Name, string Title) Split(string text)
    {
        var words = Words(text);
        if (words.Length > 0 && IsTitle(words[^1]) && char.IsUpper(words[^1][0]) && !IsDegree(words[^1]))
        {
            // "Information Specialist" is nobody's name.
            return ("", "");
        }

        for (var i = Math.Min(words.Length - 2, MostWords); i > 0; i--)
        {
            // The last of the words before the name is the title, or a degree stands there: "Verkställande direktör Vieno Villanen", "FT Vieno Villanen".
            if ((IsTitle(words[i - 1]) || (i == 1 && IsDegree(words[0]))) && Joined(words, i, words.Length) is var name
                && Names.IsPerson(name))
            {
                return (name, Joined(words, 0, i));
            }
        }

        for (var i = 2; i < words.Length && i <= MostWords; i++)
        {
            if (char.IsLower(words[i][0]) || (i == words.Length - 1 && IsDegree(words[i])))
            {
                return (IsTitle(words[^1]) || IsDegree(words[^1])) && Joined(words, 0, i) is var name && Names.IsPerson(name)
                    ? (name, Joined(words, i, words.Length)) : ("", "");
            }
        }

        return Names.IsPerson(text) ? (text, "") : ("", "");
    }

    private static string[] Words(string text) => text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    private static string Joined(string[] words, int start, int end) => string.Join(" ", words, start, end - start);

    private static bool IsTitle(string word)
    {
        foreach (var end in Ends)
        {
            if (word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDegree(string word) =>
        Shortened.Contains(word.TrimEnd('.')) || word.Length is > 1 and <= LongestDegree && word.All(char.IsUpper)
            && TextScan.EndOfLetters(word, 0) == word.Length && LegalForms.In(word) is null;
}
