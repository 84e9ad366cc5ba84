namespace RegisterNotice.Import.Scanning;

/// <summary>Tells from the end of a line and the beginning of the next whether a sentence or a word goes on over the line's end.</summary>
internal static class LineEnds
{
    private const int ShortestFull = 25;
    private const string Stops = ".!?:;";
    private const string Hyphens = "-\u2010\u00AD";
    private const string Closings = ")]\"”’' *_";

    // After these a sentence goes on, whatever comes.
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "ja", "sekä", "tai", "eli", "että", "joka", "jotka", "joiden", "jonka", "jos", "kun", "kuten", "koska", "jotta", "sen", "niiden", "tämän",
        "on", "ovat", "ei",
        "och", "samt", "eller", "som", "att", "för", "till", "av", "i", "på", "med", "från", "den", "det", "en", "ett", "om", "är", "inte",
        "and", "or", "the", "of", "to", "for", "in", "by", "with", "a", "an", "that", "which", "from", "is", "are", "not", "your", "our",
    };

    private static readonly HashSet<string> Conjunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "ja", "tai", "sekä", "eli", "och", "eller", "samt", "and", "or",
    };

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "esim", "mm", "ml", "ns", "ko", "em", "mom", "art", "nro", "kts", "ks", "vrt", "n", "t.ex", "bl.a", "s.k", "e.g", "i.e", "no",
    };

    // Finnish verbs that HeadingWords does not name: passives and what we do.
    private static readonly string[] VerbEnds = ["taan", "tään", "daan", "dään", "llaan", "llään", "mme", "isi", "isivat", "isivät"];

    /// <summary>Whether the line ends what it says: with a stop, a colon or the like.</summary>
    public static bool Stop(string line)
    {
        var end = TextScan.StartOf(line, line.Length, Closings);
        return end > 0 && Stops.IndexOf(line[end - 1]) >= 0 && !EndsWithAbbreviation(line, end);
    }

    /// <summary>Whether the last word of a line calls for more: a comma stands behind it, or it is a word that no sentence ends with.</summary>
    public static bool AreOpen(string line) =>
        line[^1] == ',' || Joints.Contains(LastWord(line, line.Length)) || EndsWithAbbreviation(line, line.Length);

    /// <summary>Whether the last word of a line is one that no sentence ends with.</summary>
    public static bool AskForMore(string line) => Joints.Contains(LastWord(line, line.Length));

    /// <summary>Whether the words of an item go on in small letters on the next line, though that is not set in.</summary>
    public static bool GoOn(string line, string next) =>
        char.IsLower(next[0]) && !Stop(line) && (line.Length >= ShortestFull || AreOpen(line) || CutWord(line));

    /// <summary>Whether a hyphen ends the line with a part of a word before it.</summary>
    public static bool CutWord(string line) => line.Length > 1 && Hyphens.IndexOf(line[^1]) >= 0 && char.IsLetter(line[^2]);

    /// <summary>Whether the hyphen at the end of a line stands only because the line ends there: <c>valvontaviran-</c> and <c>omaiselle</c>, but not
    /// <c>asiakas-</c> and <c>ja</c>.</summary>
    public static bool CutWord(string line, string next) =>
        CutWord(line) && char.IsLower(next[0]) && !Conjunctions.Contains(FirstWord(next));

    /// <summary>Whether the hyphen belongs to the word even where the line does not end: <c>IP-osoite</c>.</summary>
    public static bool KeepHyphen(string line) => line[^1] != '\u00AD' && (char.IsUpper(line[^2]) || char.IsDigit(line[^2]));

    /// <summary>The letters that a text begins with.</summary>
    public static string FirstWord(string text) => text[..TextScan.EndOfLetters(text, 0)];

    /// <summary>How long the first word of a text is, with what is glued to it.</summary>
    public static int LengthOfFirstWord(string text) => text.IndexOf(' ') is > 0 and var space ? space : text.Length;

    /// <summary>Whether a word of the text has the ending of a verb that says what is done.</summary>
    public static bool HasVerbForm(string text)
    {
        for (var end = text.Length; end > 0;)
        {
            var last = TextScan.StartOf(text, end, c => !char.IsLetter(c));
            var start = TextScan.StartOf(text, last, char.IsLetter);
            if (last - start > 5 && EndsVerb(text, last))
            {
                return true;
            }

            end = start;
        }

        return false;
    }

    private static bool EndsVerb(string text, int end)
    {
        foreach (var ending in VerbEnds)
        {
            if (TextScan.Stands(text, end - ending.Length, ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAbbreviation(string line, int end) =>
        end > 1 && line[end - 1] == '.' && Abbreviations.Contains(LastWord(line, end - 1));

    private static string LastWord(string line, int end)
    {
        var start = TextScan.StartOf(line, end, c => char.IsLetter(c) || c == '.');
        return line[start..end];
    }
}
