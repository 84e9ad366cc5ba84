using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Scanning;

/// <summary>Tells names of people and bodies from other words.</summary>
internal static class Names
{
    private const int LongestSubject = 80;

    private static readonly string[] NoNames = ["Siirry", "Lisätietoja", "Ota", "Katso", "Huom", "Ks", "Tämä", "Tietoja", "Henkilötietoja", "Rekisteri"];

    // After these comes whoever keeps the register.
    private static readonly string[] Introductions =
    [
        "rekisterinpitäjänä toimii ", "rekisterinpitäjä on ", "rekisterinpitäjänä on ", "rekisterin pitäjänä toimii ", "rekisterin pitäjä on ",
        "rekisterinpitäjä: ", "rekisterin pitäjä: ", "henkilötietojen rekisterinpitäjä on ", "rekisterinpitäjinä toimivat ", "jota ylläpitää ",
        "rekisteriä ylläpitää ", "rekisteriä pitää ", "rekisterin ylläpidosta vastaa ", "rekisteristä vastaa ", "tietojen käsittelystä vastaa ",
        "registret upprätthålls av ", "registret förs av ", "register is kept by ", "register is maintained by ", "personuppgiftsansvarig är ",
        "registeransvarig är ",
        "registerhållare är ", "personuppgiftsansvarig för registret är ", "personuppgiftsansvarig: ", "registeransvarig: ", "the controller is ",
        "controller is ", "data controller is ", "controller: ",
    ];

    // One look tells that a line has none of them, signs left aside.
    private static readonly PhraseAutomaton AnyIntroduction = new([.. Introductions.Select(words => "*" + words.TrimEnd(' ', ':'))]);

    private static readonly string[] Subjects =
    [
        "rekisterinpitäj", "rekisterin pitäj", "henkilötietojen rekisterinpitäj", "tietojen rekisterinpitäj", "palvelun rekisterinpitäj",
        "personuppgiftsansvarig", "registeransvarig", "registerhållare", "controller", "the controller", "data controller", "the data controller",
    ];

    private static readonly string[] Copulas = [" on ", " ovat ", " toimii ", " toimivat ", " är ", " is ", " are "];

    private static readonly char[] EndsOfName = [',', '('];

    private static readonly string[] Verbs =
    [
        " on ", " koskee ", " hoitaa ", " hoitavat ", " vastaa ", " vastaavat ", " toimii ", " toimivat ", " är ", " gäller ", " sköter ", " sköts ", " ansvarar ",
        " is ", " applies ", " handles ", " manages ",
    ];

    private static readonly string[] And = [" ja ", " sekä ", " och ", " samt ", " and ", " & ", ", "];

    private static readonly string[] Apposed = ["rekisterinpitäjä ", "personuppgiftsansvarig ", "registeransvarig ", "controller "];

    /// <summary>The name in a line of a controller's section; null where the line gives none.</summary>
    public static string? Of(string line)
    {
        var introduced = Introduced(line);
        var text = introduced ?? line;
        var name = Clean(text);
        if (name.Length is < 2 or > 120)
        {
            return null;
        }

        if (introduced is null && (LooksLikeProse(name) || IsLead(line)))
        {
            return Organisation(name);
        }

        return name;
    }

    /// <summary>The name that a sentence says keeps the register; null for none.</summary>
    public static string? Introduced(string line)
    {
        foreach (var introduction in AnyIntroduction.IsIn(line) ? Introductions : [])
        {
            var at = line.IndexOf(introduction, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + introduction.Length < line.Length)
            {
                var rest = line[(at + introduction.Length)..];
                return Organisation(rest) ?? FirstSentence(rest);
            }
        }

        if (Copula(line) is > 0 and var behind)
        {
            var rest = line[behind..].Trim();
            var end = rest.IndexOfAny(EndsOfName);
            var first = end > 0 ? rest[..end].TrimEnd() : FirstSentence(rest).TrimEnd('.');
            return Organisation(first) ?? (first.Length > 1 && char.IsUpper(first[0]) && (first.Split(' ').Length <= 6 || LegalForms.In(first[(first.LastIndexOf(' ') + 1)..]) is not null) ? first : Organisation(rest));
        }

        // "Rekisterinpitäjä Villapaja Oy käsittelee": nothing but the name stands behind the word.
        foreach (var word in Apposed)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && Organisation(line[word.Length..]) is { } organisation
                && line.IndexOf(organisation, StringComparison.Ordinal) == word.Length)
            {
                return organisation;
            }
        }

        return null;
    }

    private static string FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? text[..stop] : text;

    private static int SubjectLength(string line)
    {
        foreach (var subject in Subjects)
        {
            if (line.StartsWith(subject, StringComparison.OrdinalIgnoreCase))
            {
                return subject.Length;
            }
        }

        return 0;
    }

    // Behind the verb of a sentence that begins with the controller: "Personuppgiftsansvarig för registret är", "The data controller for this service is".
    private static int Copula(string line)
    {
        var subject = SubjectLength(line);
        foreach (var verb in subject == 0 ? [] : Copulas)
        {
            if (line.IndexOf(verb, subject, StringComparison.Ordinal) is > 0 and < LongestSubject and var at)
            {
                return at + verb.Length;
            }
        }

        return 0;
    }

    /// <summary>The longest run of words with capitals that shows a legal form; null for none.</summary>
    public static string? Organisation(string text)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var end = i;
            while (end < words.Length && end - i < 10)
            {
                var word = words[end].TrimEnd(',', '.', ';', ':', ')');
                if (end > i && LegalForms.In(word) is { Kind: LegalFormKind.Company or LegalFormKind.Association })
                {
                    return WithoutCase(string.Join(" ", words.Skip(i).Take(end - i + 1)).TrimEnd(',', '.', ';', ':', ')'));
                }

                // "Rakennus- ja maalaus Oy": the second part of such a name may begin with a small letter.
                var isSecondPart = end - 2 >= i && words[end - 2][^1] == '-' && words[end - 1] is "ja" or "och";
                if (word.Length == 0 || !(char.IsUpper(word[0]) || isSecondPart || word is "&" or "ja" or "och" or "and" or "–" or "-")
                    || words[end].Length != word.Length)
                {
                    break;
                }

                end++;
            }
        }

        return null;
    }

    // "Villapaja Oy:n"
    private static string WithoutCase(string name) =>
        name.LastIndexOf(':') is > 0 and var colon && LegalForms.In(name[(name.LastIndexOf(' ', colon) + 1)..colon]) is not null
            ? name[..colon] : name;

    /// <summary>Whether a text is a person's name: two to four words with capitals and nothing else.</summary>
    public static bool IsPerson(string text)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4 && LegalForms.In(text) is null && Array.TrueForAll(words, IsNameWord)
            && Array.IndexOf(NoNames, words[0]) < 0;
    }

    /// <summary>The people that a text names one behind the other; the text itself where it names none or something else.</summary>
    public static string[] People(string text) =>
        text.Split(And, StringSplitOptions.None) is { Length: > 1 } people && Array.TrueForAll(people, IsPerson) ? people : [text];

    /// <summary>The text up to where a name ends: before an identifier, an address, a parenthesis, a channel.</summary>
    public static string Clean(string text)
    {
        var end = Math.Min(Labels.NextIn(text), text.Length);
        foreach (var sign in "(\t[|;“”")
        {
            var at = text.IndexOf(sign);
            end = at > 1 && at < end ? at : end;
        }

        var name = text[..end];
        var comma = name.IndexOf(',');
        while (comma > 0)
        {
            // What follows a comma belongs to the name unless it is a street, a code or the like.
            if (Digits.IndexIn(name.AsSpan(comma, Math.Min(60, name.Length - comma)), 0) >= 0)
            {
                name = name[..comma];
                break;
            }

            comma = name.IndexOf(',', comma + 1);
        }

        foreach (var channel in ChannelScanner.Scan(name))
        {
            name = channel.Start < name.Length ? name[..channel.Start] : name;
        }

        // "Villapaja Oy Pajakuja 1 00100 Helsinki"
        if (Digits.AreIn(name) && Organisation(name) is { } organisation && name.StartsWith(organisation + " ", StringComparison.Ordinal))
        {
            name = organisation;
        }

        var box = name.IndexOf(" PL ", StringComparison.Ordinal);
        name = box > 0 ? name[..box] : name;
        return name.Trim().TrimEnd(',', ':', '-', '–', '.', '/').Trim();
    }

    private static bool LooksLikeProse(string text) =>
        (text.Split(' ').Length > 9 && LegalForms.In(text[(text.LastIndexOf(' ') + 1)..]) is null)
            || (text.Split(' ').Length > 3 && Array.Exists(Verbs, verb => text.IndexOf(verb, StringComparison.Ordinal) > 0));

    // "Tietojen käsittelystä vastaavat:" and who they are on the lines below.
    private static bool IsLead(string line) => line[^1] == ':' && line.Split(' ').Length > 2;

    private static bool IsNameWord(string word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]))
        {
            return false;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (!(char.IsLower(word[i]) || word[i] is '-' or '\'' or '.' || (char.IsUpper(word[i]) && word[i - 1] == '-')))
            {
                return false;
            }
        }

        return true;
    }
}
