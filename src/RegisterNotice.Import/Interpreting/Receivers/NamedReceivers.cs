using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;

namespace RegisterNotice.Import.Interpreting.Receivers;

/// <summary>Finds those who are named as processing data for the controller, wherever a page says so.</summary>
/// <remarks>
/// By the word that stands beside the name: <c>palveluntarjoaja Lankapilvi Oy</c>, <c>teknisenä toteuttajana on Lankapilvi</c>, <c>Lankapilvi Oy:n
/// ylläpitämää palvelua</c>,
/// <c>Villapilvi (henkilötietojen käsittelijä)</c>, <c>tillhandahålls av Garnmoln</c>, hosted by Yarncloud. A name is a word, or several, with a capital.
/// </remarks>
internal static class NamedReceivers
{
    private const int MostWords = 5;
    private const int FurthestName = 4;
    private const int FurthestService = 5;

    // Who processes, by the beginning of the word or of its last part.
    private static readonly string[] Roles =
    [
        "palveluntarjoaj", "palveluntuottaj", "palvelutoimittaj", "järjestelmätoimittaj", "toimittajana", "toimittaja", "alihankkij",
        "henkilötietojen käsittelij", "käsittelijä", "käsittelijöi", "toteuttajana",
        "ylläpitäjänä", "analytiikkapalveluntarjoaj",
        "tjänsteleverantör", "underleverantör", "systemleverantör", "leverantör", "personuppgiftsbiträde", "uppgiftshanterare", "provider",
        "processor", "subcontractor", "sub-processor", "subprocessor", "vendor",
    ];

    // What may stand between the word and the name.
    private static readonly string[] Between =
    [
        "toimii", "toimivat", "on", "ovat", "käytetään", "käytämme", "käyttää", "meillä", "jonka", "nimeltä", "som", "är", "is", "are", "named", "we",
        "use", "oy", "toimiva",
    ];

    private static readonly string[] Provided = ["ylläpitäm", "tarjoam", "tuottam", "toimittam", "kehittäm", "toteuttam", "hallinnoim"];

    private static readonly string[] Services =
    [
        "palvelu", "järjestelm", "alusta", "ohjelm", "sovellu", "pilv", "rekister", "verkkokaup", "verkkosiv", "tjänst", "system", "plattform",
    ];

    private static readonly string[] Providing = ["ylläpitää", "tarjoaa", "tuottaa", "toimittaa", "toteuttaa", "hallinnoi"];

    private static readonly string[] ProvidedBy =
    [
        "tillhandahålls av", "levereras av", "upprätthålls av", "produceras av", "förvaltas av", "som bjuds av", "erbjuds av", "provided by",
        "hosted by", "hosted on", "operated by", "maintained by", "supplied by", "delivered by",
        "palvelun tarjoaa", "palvelun tuottaa", "järjestelmän tarjoaa", "järjestelmän toimittaa", "on toteuttanut", "on toimittanut",
        "palvelusta vastaa", "ylläpidosta vastaa",
    ];

    // A name in parentheses is followed by what it is: "(henkilötietojen käsittelijä)".
    private static readonly string[] Titles =
    [
        "henkilötietojen käsittelijä", "tietojen käsittelijä", "käsittelijä", "personuppgiftsbiträde", "uppgiftshanterare", "data processor",
        "processor", "alihankkija", "palveluntarjoaja",
    ];

    private static readonly string[] AsProcessor =
    [
        " toimii henkilötietojen käsittelij", " toimii käsittelij", " toimii tietojen käsittelij", " toimii täten henkilötietojen käsittelij",
        " toimii palveluntarjoaj", " toimii alihankkij", " är personuppgiftsbiträde",
        " fungerar som personuppgiftsbiträde", " acts as a processor", " acts as a data processor", " is our processor", " acts as our processor",
    ];

    // Endings behind the colon or the hyphen of a name.
    private static readonly char[] EndsOfName = [':', '’', '\''];

    /// <summary>The names in a sentence, each once, in its order.</summary>
    public static List<Receiver> In(Sentence sentence)
    {
        var found = new List<Receiver>();
        var text = sentence.Text;
        if (!MayHave(text))
        {
            return found;
        }

        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var name = BehindRole(text, words, i) ?? BeforeTitle(text, words, i) ?? BeforeProvided(text, words, i) ?? BeforeVerb(text, words, i) ?? OfService(text, words, i);
            Add(found, name);
        }

        foreach (var phrase in ProvidedBy)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            Add(found, at < 0 ? null : NameFrom(text, words, FirstFrom(words, at + phrase.Length)));
        }

        foreach (var phrase in AsProcessor)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            Add(found, at < 0 ? null : NameBefore(text, words, FirstFrom(words, at + 1)));
        }

        return found;
    }

    private static int FirstFrom(List<Word> words, int at) => words.FindIndex(word => word.Start >= at);

    /// <summary>The name that begins with a word, up to where it ends; null where the word begins none.</summary>
    public static Receiver? NameFrom(string text, List<Word> words, int index)
    {
        if (index < 0 || index >= words.Count || !IsOfName(text, words[index]))
        {
            return null;
        }

        var last = index;
        while (last + 1 < words.Count && last - index < MostWords && words[last + 1].Mark == '\0' && IsOpen(words[last])
            && GoesOn(text, words, last + 1) && words[last + 1].Depth == words[index].Depth)
        {
            last++;
        }

        var start = words[index].Start;
        var name = Cut(text[start..words[last].End]);
        return name.Length > 1 ? new(name, start, words[last].End, IsName: true) : null;
    }

    private static bool MayHave(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && !char.IsUpper(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static Receiver? BehindRole(string text, List<Word> words, int index)
    {
        if (!words[index].BeginsWithAny(Roles))
        {
            return null;
        }

        for (var i = index + 1; i < Math.Min(words.Count, index + FurthestName); i++)
        {
            if (words[i].Mark is ',' or ';' || (words[i].Mark == '\0' && words[i - 1].Depth > words[i].Depth))
            {
                return null;
            }

            if (IsOfName(text, words[i]))
            {
                return NameFrom(text, words, i);
            }

            if (!words[i].IsAny(Between))
            {
                return null;
            }
        }

        return null;
    }

    // "Villapilvi (henkilötietojen käsittelijä)".
    private static Receiver? BeforeTitle(string text, List<Word> words, int index)
    {
        var isInside = index > 0 && words[index].Depth == words[index - 1].Depth + 1;
        return isInside && BeginsTitle(text, words[index].Start) ? NameBefore(text, words, index) : null;
    }

    private static bool BeginsTitle(string text, int at) => Array.Exists(Titles, title => TextScan.StandsInAnyCase(text, at, title));

    // "Lankapilvi Oy:n ylläpitämää".
    private static Receiver? BeforeProvided(string text, List<Word> words, int index) =>
        index > 0 && words[index].Mark == '\0' && IsProvided(words, index) && words[index - 1].EndsWith("n") && IsServiceNear(words, index) ? NameBefore(text, words, index) : null;

    // "Ylläpitämää", not "ylläpitäminen".
    private static bool IsProvided(List<Word> words, int index) =>
        words[index].BeginsWithAny(Provided) && words[index].Text.IndexOf("mi", words[index].Text.Length - 5, StringComparison.Ordinal) < 0;

    private static bool IsServiceNear(List<Word> words, int index)
    {
        for (var i = index + 1; i < Math.Min(words.Count, index + FurthestService); i++)
        {
            if (IsService(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsService(string word) => Array.Exists(Services, service => word.IndexOf(service, StringComparison.Ordinal) >= 0);

    // "Lankapilvi (Lankapilvi Oy) ylläpitää varauskalenteria".
    private static Receiver? BeforeVerb(string text, List<Word> words, int index) =>
        index > 0 && words[index].IsAny(Providing) && IsServiceNear(words, index) ? NameBefore(text, words, index) : null;

    // "FormSubmit.co-palvelun kautta".
    private static Receiver? OfService(string text, List<Word> words, int index)
    {
        var word = words[index];
        var hyphen = word.Text.IndexOf('-');
        var isService = hyphen > 1 && index + 1 < words.Count && words[index + 1].Text == "kautta"
            && word.Text.IndexOf("palvelu", hyphen, StringComparison.Ordinal) > 0;
        return isService && IsOfName(text, word) ? new(text[word.Start..(word.Start + hyphen)], word.Start, word.End, IsName: true) : null;
    }

    private static Receiver? NameBefore(string text, List<Word> words, int index)
    {
        var first = index - 1;
        if (first < 0 || !IsOfName(text, words[first]) && LegalForms.In(words[first].Text) is null)
        {
            return null;
        }

        while (first > 0 && index - first < MostWords + 1 && words[first].Mark is '\0' or '–'
            && (IsOfName(text, words[first - 1]) || IsSmallOfName(words, first - 1)) && IsOpen(words[first - 1]))
        {
            first--;
        }

        while (first < index - 1 && !TextScan.IsCapital(text, words[first].Start))
        {
            first++;
        }

        var start = words[first].Start;
        var name = Cut(text[start..words[index - 1].End]);
        return TextScan.IsCapital(text, start) && name.Length > 2 ? new(name, start, words[index - 1].End, IsName: true) : null;
    }

    // "IT-centret för vetenskap": small words within a name.
    private static bool IsSmallOfName(List<Word> words, int index) =>
        index > 0 && words[index].Text is "för" or "of" or "and" or "vetenskap" or "&" or "for";

    private static bool IsOfName(string text, Word word) => TextScan.IsCapital(text, word.Start);

    // A form in a case ends the name: "Oy:n", "Drive-palvelun".
    private static bool IsOpen(Word word) => word.Text.IndexOf(':') < 0;

    private static bool GoesOn(string text, List<Word> words, int index) =>
        IsOfName(text, words[index]) || words[index].Text is "ry" or "rf" or "ry:n" or "ry:lle"
            || LegalForms.In(words[index].Text.Split(':')[0]) is not null;

    private static string Cut(string name)
    {
        var colon = name.LastIndexOfAny(EndsOfName);
        name = colon > 0 && name.IndexOf(' ', colon) < 0 ? name[..colon] : name;
        var part = name.IndexOf("-palvelu", StringComparison.OrdinalIgnoreCase);
        part = part < 0 ? name.IndexOf("-järjestelm", StringComparison.OrdinalIgnoreCase) : part;
        return (part > 0 ? name[..part] : name).TrimEnd(' ', ',', '.', '-', '–');
    }

    private static void Add(List<Receiver> found, Receiver? name)
    {
        if (name is { } one && !Overlaps(found, one))
        {
            found.Add(one);
        }
    }

    private static bool Overlaps(List<Receiver> found, Receiver one)
    {
        foreach (var known in found)
        {
            if (known.Start < one.End && one.Start < known.End)
            {
                return true;
            }
        }

        return false;
    }
}
