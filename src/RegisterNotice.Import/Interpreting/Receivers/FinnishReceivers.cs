using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;

namespace RegisterNotice.Import.Interpreting.Receivers;

/// <summary>Finds who receives data in a Finnish clause: whoever stands in the case of "to", with the words that tell which.</summary>
/// <remarks>
/// <c>kerhojen ohjaajille</c>, <c>kutomossa toimiville vuokralaisille</c>, <c>maksun- tai luotonvälittäjälle</c>; and
/// whoever has the system into which data go:
/// <c>palvelua ylläpitävien kolmansien osapuolien järjestelmiin</c>. Nobody is named by <c>ulkopuolisille</c> alone, nor by a thing (<c>palvelimelle</c>).
/// </remarks>
internal sealed class FinnishReceivers
{
    private static readonly string[] Conjunctions = ["ja", "tai", "sekä", "eli"];

    // What a clause has around its verb, and the data that it speaks of.
    private static readonly string[] Stops =
    [
        "vain", "ainoastaan", "pelkästään", "myös", "kuin", "kuitenkin", "tietoja", "tiedot", "tietojasi", "tietosi", "tietojen", "tietojesi",
        "henkilötietoja", "henkilötiedot", "henkilötietojasi", "henkilötietosi",
        "henkilötietojen", "nimen", "osoitteen", "puhelinnumeron", "sähköpostiosoitteen", "yhteystietoja", "yhteystiedot", "ilman", "tarvittaessa",
        "lain", "rekisteristä", "eteenpäin", "esimerkiksi", "esim", "mm",
        "lisäksi", "kuten", "esim.", "mukaanlukien", "jotta", "joka", "jotka", "kun", "jos", "kanssa", "varten", "mukaan", "lukuun", "toimesta", "jolloin",
        "riippuen", "riippumatta", "huolimatta", "perusteella", "nojalla", "puolesta", "alkaen", "lähtien", "sijaan", "ohella",
    ];

    private static readonly string[] OnBehalf = ["lukuun", "puolesta"];

    // Participles before their noun; what stands before them belongs to them: "käyttötarkoituksesta ilmeneville".
    private static readonly string[] Participles =
        ["ville", "valle", "välle", "vien", "van", "vän", "neille", "neelle", "neiden", "neen", "tuille", "tujen", "tyille", "tyjen", "tulle", "tylle"];

    // Into whose system data go.
    private static readonly string[] Systems =
    [
        "järjestelm", "palvelimi", "palvelime", "pilvipalvelu", "ohjelmisto", "tietokan", "rekisteri", "rekisterei", "alustal", "alustoi", "työkalu",
        "mainostyökalu", "mainosjärjestelm",
    ];

    private readonly string text;
    private readonly List<Word> words;
    private readonly List<Receiver> found = [];

    private FinnishReceivers(string text, List<Word> words) => (this.text, this.words) = (text, words);

    /// <summary>Those whom a part of a text names, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">Where it ends.</param>
    public static List<Receiver> In(string text, List<Word> words, int from, int to)
    {
        var isWhole = from == 0 && to == text.Length;
        var reader = new FinnishReceivers(text, isWhole ? words : words.FindAll(word => word.Start >= from && word.End <= to));
        for (var i = 0; i < reader.words.Count; i++)
        {
            reader.Read(i);
        }

        return reader.found;
    }

    private void Read(int index)
    {
        var word = words[index];
        if (word.Depth > 0)
        {
            return;
        }

        if (FinnishNominative.IsAllative(word.Text) && !IsAgreeing(index))
        {
            if (!ReceiverWords.IsThing(word.Text) && !IsLegalForm(word.Text))
            {
                Add(StartOf(index), index);
            }

            ReadOwner(index);
        }
        else if (FinnishEndings.IsIllative(word))
        {
            ReadOwner(index);
        }
        else if (word.Text == "toimesta" && index > 0 && word.Mark == '\0' && IsOwner(words[index - 1])
            && !words[index - 1].Text.StartsWith("ylläpitäj", StringComparison.Ordinal))
        {
            // Who does something with data: "teknisten palveluntarjoajien toimesta".
            var count = found.Count;
            Add(StartOf(index - 1), index - 1);
            if (found.Count > count)
            {
                found[^1] = found[^1] with { End = word.End };
            }
        }
    }

    // "Lankaliitto ry:lle" is a name, which its legal form tells.
    private static bool IsLegalForm(string word) => word.IndexOf(':') is > 0 and var colon && LegalForms.In(word[..colon]) is not null;

    // "Luotettaville" in "luotettaville palveluntarjoajille": the phrase goes on.
    private bool IsAgreeing(int index) =>
        index + 1 < words.Count && words[index + 1] is { Mark: '\0', Depth: 0 } next && FinnishNominative.IsAllative(next.Text)
            && !ReceiverWords.IsThing(next.Text);

    // "Kolmansien osapuolien järjestelmiin".
    private void ReadOwner(int index)
    {
        var isSystem = Array.Exists(Systems, stem => words[index].Text.IndexOf(stem, StringComparison.Ordinal) >= 0);
        if (!isSystem || index == 0 || words[index].Mark != '\0' || !IsOwner(words[index - 1]))
        {
            return;
        }

        // "Kerhon lukuun toimivien ...": for whom they act is said before.
        var first = StartOf(index - 1);
        var isBehindOther = first > 0 && first < index - 1 && words[first - 1].IsAny(OnBehalf)
            && words[first].Text.StartsWith("toimiv", StringComparison.Ordinal);
        Add(isBehindOther ? first + 1 : first, index - 1);
    }

    private static bool IsOwner(Word word) =>
        FinnishEndings.IsGenitive(word) && !IsStop(word) && !FinnishEndings.IsClosing(word) && !ReceiverWords.IsOwn(word.Text);

    private int StartOf(int head)
    {
        var first = head;
        while (first > 0 && words[first].Mark == '\0')
        {
            if (Joins(first))
            {
                first -= 2;
            }
            else if (Modifies(words[first - 1], words[first]))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // "Maksun- tai luotonvälittäjälle", "ylläpitävien tai kehittävien".
    private bool Joins(int first)
    {
        if (first < 2 || !words[first - 1].IsAny(Conjunctions))
        {
            return false;
        }

        var before = words[first - 2];
        return before.Depth == 0
            && (before.IsFirstOfCompound || (before.EndsWithAny(Participles) && words[first].EndsWithAny(Participles) && !IsStop(before)));
    }

    private static bool Modifies(Word before, Word word)
    {
        if (before.Depth > 0 || IsStop(before)
            && !(before.EndsWith("tietojen") && word.Text.StartsWith("käsittelij", StringComparison.Ordinal)))
        {
            return false;
        }

        if (FinnishNominative.IsAllative(before.Text))
        {
            return !ReceiverWords.IsThing(before.Text);
        }

        var isComplement = word.EndsWithAny(Participles)
            && (FinnishEndings.IsLocal(before) || FinnishEndings.IsPartitive(before) || FinnishEndings.IsIllative(before));
        return isComplement || before.IsFirstOfCompound || word.Text[0] == '-'
            || (FinnishEndings.IsGenitive(before) && !FinnishEndings.IsClosing(before));
    }

    private static bool IsStop(Word word) =>
        word.IsAny(Stops) || VerbTable.Of("fi").Find(word.Text) is not null || word.EndsWith("taan") || word.EndsWith("tään")
            || word.EndsWith("daan") || word.EndsWith("dään") || word.EndsWith("sti");

    private void Add(int first, int last)
    {
        var start = words[first].Start;
        var phrase = words.GetRange(first, last - first + 1);
        if (phrase.TrueForAll(word => ReceiverWords.IsAnyBody(word.Text) || word.IsAny(Conjunctions)) || IsOfOwnOrSubject(phrase))
        {
            return;
        }

        // "Logistiikka ja maksupalvelu -yhteistyökumppaneille" are two.
        var end = words[last].End;
        if (words[last].Text[0] == '-' && last >= 3 && words[last - 2].IsAny(Conjunctions) && words[last - 1].Mark == '\0')
        {
            Add(text[words[last - 3].Start..words[last - 3].End] + " " + text[words[last].Start..end], words[last - 3].Start, end);
            start = words[last - 1].Start;
        }

        // "Kattojärjestöllemme Suomen Lankaliitolle": what it is, and its name.
        var name = phrase.FindIndex(1, word => TextScan.IsCapital(text, word.Start));
        if (name > 0 && FinnishNominative.IsAllative(phrase[name - 1].Text))
        {
            Add(text[start..phrase[name - 1].End], start, phrase[name - 1].End);
            start = phrase[name].Start;
        }

        Add(text[start..end], start, end);
    }

    private static bool IsOfOwnOrSubject(List<Word> phrase)
    {
        var head = phrase[^1].Text;
        var isOther = phrase.Exists(word => word.Text is "muille" or "muiden" or "toisille" or "toisten" or "muulle" or "kaikille");
        return ReceiverWords.IsOwn(head) && !isOther || (ReceiverWords.IsSubject(head) && !isOther);
    }

    private void Add(string phrase, int start, int end)
    {
        var bent = FinnishNominative.IsAllative(phrase[(phrase.LastIndexOf(' ') + 1)..])
            ? FinnishNominative.Of(phrase)
            : FinnishNominative.OfOwner(phrase);
        var isName = TextScan.IsCapital(text, start) && start > 0 && LastStart(start) && bent is not null;
        found.Add(new(bent ?? phrase, start, end, isName));
    }

    // A capital at the beginning of a sentence tells nothing.
    private bool LastStart(int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        return !before.IsEmpty && before[^1] is not ('.' or ':' or '–' or '•' or '-' or '!' or '?');
    }
}
