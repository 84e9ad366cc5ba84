using RegisterNotice.Import.Interpreting.Receivers;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>The recipients that a sentence names.</summary>
internal static class Recipients
{
    // Before the legal form: a longer run of words with capitals is more than a name.
    private const int MostWordsOfName = 4;

    // Of a name so short, no letter is cut.
    private const int ShortName = 4;

    // Others who are made use of; who they are follows as examples.
    private static readonly string[] Used = ["kolmansia osapuolia", "palveluntarjoajia", "alihankkijoita", "kumppaneita"];

    // Words for whoever it is name nobody.
    private static readonly string[] Nobody = ["recipients", "the recipient", "recipient", "vastaanottajat", "vastaanottaja", "mottagare", "mottagaren"];

    // Behind a genitive, what makes its bearer one who receives.
    private static readonly string[] ByGenitive = [" toimesta", " kautta", " kanssa", " käyttöön", " lukuun"];

    /// <summary>Those with a name, then those of a category.</summary>
    /// <param name="draft">The notice that is read.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where the part of it begins that says who receives.</param>
    /// <param name="to">Where that part ends.</param>
    /// <param name="isException">Whether the part is an exception, which needs no verb of its own.</param>
    public static List<Recipient> In(NoticeDraft draft, Sentence sentence, int from, int to, bool isException = false)
    {
        var text = sentence.Text;
        var language = draft.Language.Value;
        var phrases = language is "sv" or "en" ? Behind(sentence, from, to, language, isException) : InFinnish(sentence, from, to);
        phrases.AddRange(phrases.ConvertAll(phrase => ReceiverExamples.Behind(text, phrase.End, language)).SelectMany(examples => examples).ToList());
        phrases.AddRange(NamedReceivers.In(sentence).FindAll(name => name.Start >= from && name.End <= to));
        var found = Named(sentence, from, to, draft.Parties.Controllers);
        foreach (var phrase in phrases)
        {
            AddPhrase(draft, sentence, phrase, found);
        }

        foreach (var hit in sentence.Hits)
        {
            var isFree = hit.Meaning == Meaning.RecipientCategory && hit.Start >= from && hit.Start < to
                && !phrases.Exists(phrase => hit.Start < phrase.End && phrase.Start < hit.End);
            if (isFree && Receives(text, hit, language))
            {
                AddCategory(draft, RecipientCategories.Table[hit], found);
            }
        }

        return found;
    }

    // In Swedish and English, whoever stands behind the verb that hands over: "to target advertising" hands over nothing.
    private static List<Receiver> Behind(Sentence sentence, int from, int to, string language, bool isException)
    {
        if (isException)
        {
            return PrepositionalReceivers.In(sentence.Text, sentence.Words, from, to, language);
        }

        foreach (var hit in sentence.Hits)
        {
            if (hit.Meaning is Meaning.Disclose or Meaning.HandOver or Meaning.Move or Meaning.Sell && hit.Start >= from && hit.Start < to)
            {
                return PrepositionalReceivers.In(sentence.Text, sentence.Words, hit.Start, to, language);
            }
        }

        return [];
    }

    private static List<Receiver> InFinnish(Sentence sentence, int from, int to)
    {
        var found = FinnishReceivers.In(sentence.Text, sentence.Words, from, to);
        if (sentence.Has(Meaning.SeeData) && !sentence.Has(Meaning.Disclose))
        {
            // Whoever maintains a system sees what is in it.
            found.RemoveAll(receiver => receiver.Text.IndexOf("ylläpitäj", StringComparison.OrdinalIgnoreCase) >= 0);
        }

        foreach (var used in Used)
        {
            var at = sentence.Text.IndexOf(used, from, to - from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                found.AddRange(ReceiverExamples.Behind(sentence.Text, at + used.Length, "fi"));
            }
        }

        return found;
    }

    /// <summary>Those with a name.</summary>
    public static List<Recipient> Named(Sentence sentence, IReadOnlyList<Controller> notThese) =>
        Named(sentence, 0, sentence.Text.Length, notThese);

    /// <summary>A category in the words of the page.</summary>
    public static Recipient OfCategory(NoticeDraft draft, string words)
    {
        var hits = MeaningReader.Hits(words, out _);
        var at = Array.FindIndex(hits, hit => hit.Meaning == Meaning.RecipientCategory);
        var row = at < 0 ? null : RecipientCategories.Table[hits[at]];
        return new()
        {
            Category = draft.Text(words),
            Kind = row?.Kind,
            Sector = row?.Kind == RecipientKind.Authority ? Sector.Public
            : null
        };
    }

    /// <summary>Whether a name is that of whoever keeps the register.</summary>
    public static bool IsOwn(string name, IReadOnlyList<Controller> controllers) =>
        controllers.Any(controller => IsPartOf(name, controller.Name) || IsPartOf(controller.Name, name));

    // Also in the genitive: "Lankakaupan", "Kudelman".
    private static bool IsPartOf(string name, string other)
    {
        var stem = name.EndsWith("in", StringComparison.Ordinal) ? name[..^2] : name.TrimEnd('n');
        return other.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0
            || (stem.Length > ShortName && other.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static List<Recipient> Named(Sentence sentence, int from, int to, IReadOnlyList<Controller> notThese)
    {
        var found = new List<Recipient>();
        foreach (var hit in sentence.Has(Meaning.RecipientName) ? sentence.Hits : [])
        {
            if (hit.Meaning == Meaning.RecipientName && hit.Start >= from && hit.Start < to)
            {
                AddName(RecipientNames.Table[hit], found);
            }
        }

        if (sentence.Has(Meaning.LegalForm))
        {
            AddOrganisations(sentence.Text[from..to], notThese, found);
        }

        return found;
    }

    private static void AddPhrase(NoticeDraft draft, Sentence sentence, Receiver phrase, List<Recipient> found)
    {
        var words = sentence.Text[phrase.Start..phrase.End];
        if (Array.IndexOf(Nobody, phrase.Text.ToLowerInvariant()) >= 0
            || IsOwn(phrase.Text, draft.Parties.Controllers)
            || found.Exists(known => known.Name is { } name && Mentions(words, name)))
        {
            return;
        }

        if (phrase.IsName)
        {
            AddName(phrase.Text, found);
        }
        else if (!found.Exists(known => string.Equals(known.Category?.ToString(), phrase.Text, StringComparison.OrdinalIgnoreCase)))
        {
            found.Add(OfCategory(draft, phrase.Text));
        }
    }

    // In some case the last letters of a name change: "Postille", "Facebookin".
    private static bool Mentions(string words, string name) =>
        words.IndexOf(name.Length > ShortName ? name[..^1] : name, StringComparison.OrdinalIgnoreCase) >= 0;

    // Of two names of which one holds the other, the longer: "Google" and "Google Drive".
    private static void AddName(string name, List<Recipient> found)
    {
        var shorter = found.FindIndex(known => known.Name is { } other && name.StartsWith(other, StringComparison.OrdinalIgnoreCase));
        if (shorter >= 0)
        {
            found[shorter] = found[shorter] with { Name = name };
        }
        else if (!found.Exists(known => known.Name is { } other && other.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
        {
            found.Add(new() { Name = name });
        }
    }

    private static void AddCategory(NoticeDraft draft, RecipientCategory category, List<Recipient> found)
    {
        var words = draft.Text(category.In(draft.Language));
        if (!found.Exists(known => words.Equals(known.Category)))
        {
            found.Add(new() { Category = words, Kind = category.Kind, Sector = category.Kind == RecipientKind.Authority ? Sector.Public : null });
        }
    }

    // What stands in the genitive, or comes from somebody, receives nothing: "viranomaisen vaatimuksesta", "viranomaistoimien".
    private static bool Receives(string text, MeaningHit hit, string language)
    {
        if (language is "sv" or "en")
        {
            return true;
        }

        var end = TextScan.EndOfLetters(text, hit.End);
        var word = text[hit.Start..end].ToLowerInvariant();
        var isFrom = EndsWithAny(word, "lta", "ltä", "sta", "stä", "ssa", "ssä", "ksi");
        var isGenitive = word.EndsWith("n", StringComparison.Ordinal) && !word.EndsWith("nen", StringComparison.Ordinal);
        return !isFrom && (!isGenitive || Array.Exists(ByGenitive, behind => TextScan.StandsInAnyCase(text, end, behind)));
    }

    private static bool EndsWithAny(string word, params string[] endings) =>
        Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    // Companies and associations by their legal form, which may bear a case: "Esimerkki Oy:lle", "Lankaliitto ry:lle".
    private static void AddOrganisations(string text, IReadOnlyList<Controller> notThese, List<Recipient> found)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i].TrimEnd(',', '.', ';', ')');
            var colon = word.IndexOf(':');
            var form = colon > 0 ? word[..colon] : word;
            if (!IsForm(form))
            {
                continue;
            }

            var start = StartOfName(words, i);
            var name = string.Join(" ", words.Skip(start).Take(i - start).Append(form)).TrimStart('(');
            if (start < i && !IsOwn(name, notThese))
            {
                AddName(name, found);
            }
        }
    }

    private static bool IsForm(string word) => LegalForms.In(word) switch
    {
        { Kind: LegalFormKind.Company } => word.Length > 1 && char.IsUpper(word[0]),
        { Kind: LegalFormKind.Association } => word is "ry" or "rf" or "r.y" or "r.f" or "sr" or "rs" or "Ry" or "Rf",
        _ => false,
    };

    // A name goes back from its legal form over words that begin with a capital, to the end of a sentence or of a part of it.
    private static int StartOfName(string[] words, int form)
    {
        var start = form;
        while (start > 0
            && form - start < MostWordsOfName
            && words[start - 1].TrimStart('(') is [var initial, ..]
            && char.IsUpper(initial)
            && words[start - 1][^1] is not (',' or '.' or ';' or ':'))
        {
            start--;
        }

        return start;
    }
}
