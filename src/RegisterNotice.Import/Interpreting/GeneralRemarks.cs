using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells where a page speaks of a matter in general and not of what it does itself: what a word means, what others do, what would be if.</summary>
/// <remarks>Many notices say first what cookies or automated decisions are, and then that they have none.</remarks>
internal static class GeneralRemarks
{
    // Of what is called by a name, this near.
    private const int LongestExamples = 12;
    private const int LongestSubject = 30;
    private const int LongestKind = 60;

    // The matter stands before these.
    private static readonly string[] MeaningVerbs =
    [
        "tarkoittaa", "tarkoittavat", "tarkoitetaan", "tarkoitamme", "viittaa", "viitataan", "merkitsee", "määritellään", "on kyse", "on kysymys",
        "avses", "avser", "avser vi", "menas", "menar vi", "innebär", "betyder", "syftar på", "definieras",
        "refers to", "refer to", "means", "mean", "we mean", "is meant", "is defined", "are defined",
    ];

    // Before a verb of meaning these take up what was said, and it is a consequence that follows; "by automated means" is none at all.
    private static readonly string[] NoSubjects =
    [
        "mikä", "millä", "mitä", "joka", "jolla", "joilla", "tämä", "tällä", "se", "sillä", "vilket", "vilka", "varmed", "som", "det", "detta",
        "which", "that", "this", "it",
        "automated", "automatic", "electronic", "technical", "by", "other",
    ];

    // These stand before the matter.
    private static readonly string[] Examples =
    [
        "esimerkkejä", "esimerkki", "yksi", "eräs", "exempel på", "ett slags", "en form av", "en typ av", "examples of", "example of", "kind of", "type of",
    ];

    private static readonly string[] Copulas = [" on ", " ovat ", " är ", " is ", " are "];

    // What a thing is said to be, where the page says what it is.
    private static readonly string[] Kinds =
    [
        "tiedosto", "tekstitiedosto", "tunniste", "käsittely", "päätöksentekoa", "menettely", "menetelm", "prosessi", "tekniikk", "valtio", "maita", "maa",
        "textfil", "fil", "filer", "form av", "datafil", "process", "metod", "teknik", "behandling", "land", "länder",
        "file", "text file", "any form", "a form", "form of", "piece", "string", "technolog", "a decision", "decisions that", "countr",
    ];

    // "Profiling is a part of what is done", "cookies are in use": no kind of thing.
    private static readonly string[] NoKinds = ["used", "set", "placed", "made", "part of", "käytössä", "käytetään", "osa", "använd", "del av"];

    private static readonly string[] Own = ["vi", "we", "our", "vår", "våra", "oss", "us"];
    private static readonly string[] SaidByUs = ["emme", "tarkoitamme", "menar vi", "avser vi", "we mean"];

    private static readonly string[] Conditions = ["jos", "mikäli", "siinä tapauksessa", "om", "ifall", "i fall", "if", "should", "in case", "were we"];
    private static readonly string[] LaterOn = ["tulevaisuudessa", "myöhemmin", "jatkossa", "i framtiden", "senare", "skulle", "in the future", "would"];

    private static readonly string[] Others =
    [
        "useimmat", "monet", "useat", "yleisesti", "monilla", "useilla", "många", "de flesta", "allmänt", "vanligtvis", "many", "most", "commonly", "often",
    ];

    private static readonly string[] Law =
    [
        "asetuksen mukaan", "lain mukaan", "tietosuoja-asetuksessa", "sallittu", "kielletty", "enligt förordningen", "dataskyddsförordningen",
        "tillåt", "förbjud",
        "under the gdpr", "the gdpr", "article 22", "allowed", "permitted", "prohibited",
    ];

    /// <summary>Whether a sentence says what a matter is: <c>evästeillä tarkoitetaan</c>, a cookie is a small file. What it says of the page itself
    /// is no definition.</summary>
    public static bool Defines(Sentence sentence, Meaning matter) => IsDefinition(sentence, matter) && !IsOfUs(sentence);

    /// <summary>Whether a sentence speaks of a matter as it is elsewhere, or may be one day. Beside a denial it affirms nothing.</summary>
    public static bool IsAside(Sentence sentence, Meaning matter) =>
        IsCondition(sentence)
        || IsDefinition(sentence, matter)
        || Says(sentence.Text, LaterOn)
        || (!IsOfUs(sentence) && (Says(sentence.Text, Others) || Says(sentence.Text, Law)));

    /// <summary>Whether a sentence begins with a condition: "if data are transferred".</summary>
    public static bool IsCondition(Sentence sentence) => Array.Exists(Conditions, word => StandsAt(sentence.Text, word, 0));

    /// <summary>Whether one of some words stands in a text, from the beginning of a word on.</summary>
    public static bool Says(string text, string[] words) => Array.Exists(words, word => IndexOf(text, word, 0) >= 0);

    private static bool IsDefinition(Sentence sentence, Meaning matter)
    {
        foreach (var hit in sentence.Has(matter) ? sentence.Hits : [])
        {
            if (hit.Meaning == matter
                && (IsSubjectOfMeaning(sentence.Text, hit) || IsExample(sentence.Text, hit) || IsSaidToBe(sentence.Text, hit)))
            {
                return true;
            }
        }

        return false;
    }

    // "Automaattisella päätöksenteolla tarkoitetaan"; in "data are transferred, which means that" it is something else that follows.
    private static bool IsSubjectOfMeaning(string text, MeaningHit hit)
    {
        foreach (var verb in MeaningVerbs)
        {
            var at = IndexOf(text, verb, hit.End);
            var isWhole = at >= 0 && !TextScan.IsLetter(text, at + verb.Length);
            if (isWhole && Array.IndexOf(NoSubjects, WordBefore(text, at)) < 0 && !Intends(text, verb, at + verb.Length + 1))
            {
                return true;
            }
        }

        return false;
    }

    // "Vi avser att".
    private static bool Intends(string text, string verb, int behind) => verb == "avser" && StandsAt(text, "att", behind);

    private static bool IsExample(string text, MeaningHit hit)
    {
        foreach (var word in Examples)
        {
            var at = IndexOf(text, word, 0);
            if (at >= 0 && at < hit.Start && hit.Start - (at + word.Length) <= LongestExamples)
            {
                return true;
            }
        }

        return false;
    }

    // "Evästeet ovat pieniä tiedostoja": at the beginning, and of a kind; "evästeet ovat käytössä" says no kind.
    private static bool IsSaidToBe(string text, MeaningHit hit)
    {
        if (hit.Start > LongestExamples)
        {
            return false;
        }

        foreach (var copula in Copulas)
        {
            var at = text.IndexOf(copula, hit.End, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at - hit.End <= LongestSubject)
            {
                var behind = text[(at + copula.Length)..Math.Min(text.Length, at + copula.Length + LongestKind)];
                return Says(behind, Kinds) && !Says(behind, NoKinds);
            }
        }

        return false;
    }

    // Who means something by a word has said nothing of what they do.
    private static bool IsOfUs(Sentence sentence)
    {
        var text = sentence.Text;
        foreach (var said in SaidByUs)
        {
            var at = IndexOf(text, said, 0);
            text = at < 0 ? text : text.Remove(at, said.Length);
        }

        return Array.Exists(Own, word => IndexOf(text, word, 0) is >= 0 and var at && !TextScan.IsLetter(text, at + word.Length))
            || HasFirstPerson(text);
    }

    private static bool HasFirstPerson(string text)
    {
        for (var at = text.IndexOf("mme", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("mme", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!TextScan.IsLetter(text, at + 3))
            {
                return true;
            }
        }

        return false;
    }

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && !TextScan.IsLetter(text, end - 1))
        {
            end--;
        }

        var start = end;
        while (start > 0 && TextScan.IsLetter(text, start - 1))
        {
            start--;
        }

        return text[start..end].ToLowerInvariant();
    }

    private static int IndexOf(string text, string word, int from)
    {
        for (var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!TextScan.IsLetter(text, at - 1))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool StandsAt(string text, string word, int at) =>
        at + word.Length <= text.Length
        && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (word[^1] == ' ' || !TextScan.IsLetter(text, at + word.Length));
}
