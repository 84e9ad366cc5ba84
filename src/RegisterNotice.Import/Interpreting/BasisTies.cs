using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Tells of which purposes a statement of a legal basis speaks.</summary>
/// <remarks>
/// Of those under which it stands; of those of its own sentence, item, row or bracket; of those that it names (<c>Suostumus: uutiskirje</c>,
/// <c>Sopimus (tilaukset)</c>,
/// <c>markkinointi perustuu suostumukseen</c>); of those of the sentence before, where it points at them (<c>tämä perustuu</c>). Of none: then it
/// speaks of the register as a whole.
/// </remarks>
internal sealed class BasisTies(NoticeDraft draft, PurposeReader purposes)
{
    private const int AlikeLetters = 6;
    private const int ShortestAlike = 5;

    private readonly List<List<Word>> ofPurposes = [];

    private static readonly string[] Pointers = ["tämä", "tällöin", "näissä", "näiden", "detta", "dessa", "då", "this", "these", "tässä", "niiden"];

    // Words of a statement that name no purpose.
    private static readonly string[] General =
    [
        "käsitte", "tieto", "tietoj", "henkil", "rekist", "perust", "oikeus", "peruste", "sopimu", "suostu", "lakisä", "velvoi", "etu", "etuun",
        "asetuk", "tietos", "gdpr", "yleise", "laki", "lain", "asiakk",
        "asiaka", "toteut", "noudat", "täytän", "täyttä", "behand", "person", "uppgif", "grund", "rättsl", "avtal", "samtyc", "intres", "legal",
        "basis", "process", "proces", "person", "data", "consen", "contra",
        "legiti", "intere", "obliga", "kunden", "vår", "our", "your", "artikl", "kohta", "kohdan", "alakoh", "jäsen", "antama", "hoitam", "ylläpi", "yhteydess",
    ];

    /// <summary>The purposes of which a statement speaks, by their places in the notice; none where it speaks of all.</summary>
    /// <param name="sentence">The statement.</param>
    /// <param name="kind">The basis; null for a condition that goes with one.</param>
    public IReadOnlyList<int> Of(Sentence sentence, LegalBasisKind? kind)
    {
        // Behind a list, a line with the bases of all is no detail of the last.
        var hasOwnBracket = kind is { } of && sentence.Has(Meaning.LegalBasisNoun) && BasisThings.InOwnBracket(sentence, of) is not null;
        if (!hasOwnBracket && sentence.Detailed is { } entry && purposes.PurposesOf(entry) is { Count: > 0 } under)
        {
            return under;
        }

        if (Own(sentence, kind) is { Count: > 0 } own)
        {
            return own;
        }

        if (Named(sentence, kind) is { Count: > 0 } named)
        {
            return named;
        }

        if (Announced(sentence) is { Count: > 0 } announced)
        {
            return announced;
        }

        if (Subjects(sentence) is { Count: > 0 } subjects)
        {
            return subjects;
        }

        return Before(sentence);
    }

    // "Suostumukseen perustuva käsittely:" speaks of what its list names, and not of all purposes, as a list of purposes does.
    private List<int> Announced(Sentence sentence) =>
        !sentence.IsLead || PurposeLists.AskFor(sentence) ? []
            : [.. draft.Sentences.Where(item => item.Lead == sentence).SelectMany(purposes.PurposesOf).Distinct()];

    // A basis in a bracket belongs to the purpose before it; any other to all purposes of its sentence.
    private IReadOnlyList<int> Own(Sentence sentence, LegalBasisKind? kind)
    {
        var own = purposes.PurposesOf(sentence);
        if (own.Count < 2 || kind is null || BracketOf(sentence) is not (> 0 and var bracket))
        {
            return own;
        }

        var before = own.Where(index => draft.Purposes[index].Description[draft.Language] is { } text
            && sentence.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at && at < bracket).ToList();
        return before.Count > 0 ? [before[^1]] : own;
    }

    private static int BracketOf(Sentence sentence)
    {
        foreach (var hit in sentence.Hits)
        {
            if (BasisStatements.IsBasis(hit.Meaning))
            {
                var open = sentence.Text.LastIndexOf('(', Math.Min(hit.Start, sentence.Text.Length - 1));
                return open > 0 && sentence.Text.IndexOf(')', open) >= hit.End - 1 ? open : -1;
            }
        }

        return -1;
    }

    // "Suostumus: uutiskirje", "Sopimuksen täytäntöönpano (varaukset, tilaukset)", "Avtal (för att kunna leverera garnet)"
    private List<int> Named(Sentence sentence, LegalBasisKind? kind)
    {
        var isStated = sentence.Section.Announces(SectionKind.LegalBasis) || sentence.Lead?.Has(Meaning.Basis) == true
            || sentence.Has(Meaning.LegalBasisNoun) || sentence.Lead?.Has(Meaning.LegalBasisNoun) == true;
        var ownBracket = isStated && kind is { } named ? BasisThings.InOwnBracket(sentence, named) : null;
        if (!isStated || (ownBracket ?? BasisThings.In(sentence, kind, draft.Language.Value)) is not { } things)
        {
            return [];
        }

        var (start, text) = things;
        var found = new List<int>();
        var (phrases, areActions) = PhrasesOf(text);
        foreach (var phrase in phrases)
        {
            var matching = areActions ? Same(phrase.Text) : Matching(phrase.Text, isName: true);
            if (matching.Count > 0)
            {
                found.AddRange(matching);
            }
            else if (kind is not null && ownBracket is null && PurposeItems.NamesAction(phrase.Text, draft.Language.Value)
                && PurposeJudgement.Names(phrase.Text, draft.Language.Value)
                && purposes.Add(sentence, phrase.Text, start + phrase.Offset, FactConfidence.Inferred) is >= 0 and var added)
            {
                found.Add(added);
            }
        }

        return [.. found.Distinct()];
    }

    private (List<Phrase> Phrases, bool AreActions) PhrasesOf(string text)
    {
        var language = draft.Language.Value;
        var actions = PurposeFrames.InBasis(text, language);
        return actions.Count > 0 ? (actions, true) : (Phrases.Of(text, PhraseForm.Name, language), false);
    }

    // What is done is the same purpose only where most of its words are: "genomföra bokningen" is not "bekräfta bokningen".
    private List<int> Same(string text)
    {
        var words = WordScan.Of(text);
        return [.. Enumerable.Range(0, draft.Purposes.Count).Where(IsSame)];

        bool IsSame(int purpose)
        {
            var own = WordsOf(purpose);
            var shared = words.Count(word => own.Exists(other => other.Text == word.Text || IsAlike(word.Text, other.Text)));
            return shared * 10 >= Math.Max(words.Count, own.Count) * 6;
        }
    }

    // "Markkinointi perustuu suostumukseen": what stands before the verb names the purpose.
    private List<int> Subjects(Sentence sentence)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Does(ClauseVerbs.Rest | ClauseVerbs.Be) && !clause.IsNegated && NamesBasisBehind(sentence, clause)
                && Matching(clause.Before) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    // In "seurakunnalla on velvollisuus" it is the owner that stands before the verb.
    private static bool NamesBasisBehind(Sentence sentence, Clause clause) =>
        Array.Exists(sentence.Hits, hit => hit.Start >= clause.VerbStart && hit.Start < clause.End && BasisStatements.IsBasis(hit.Meaning))
            && !(clause.Does(ClauseVerbs.Be) && clause.Words.FindLast(word => word.Start < clause.VerbStart).Text is { } last
                && (last.EndsWith("lla", StringComparison.Ordinal) || last.EndsWith("llä", StringComparison.Ordinal)));

    // "Tämä perustuu ..." behind the sentence that it points at; a whole sentence right under a name, in one block, speaks of what is named.
    private IReadOnlyList<int> Before(Sentence sentence)
    {
        if (sentence.Before is not { } before)
        {
            return [];
        }

        var points = sentence.Clauses is [{ Words: [var first, ..] }, ..] && first.IsAny(Pointers);
        var isUnderName = before.Line != sentence.Line && !sentence.Line.StartsBlock && before.Text[^1] is not ('.' or ':')
            && (before.Lead is null || sentence.Section.Entries.Any(entry => entry.Details.Count > 0)) && !sentence.IsListItem;
        return points || isUnderName ? purposes.PurposesOf(before) : [];
    }

    // Purposes in whose words, or in those around them in their item, a word of the text stands; else those for which the same is done.
    private List<int> Matching(string text, bool isName = false)
    {
        var all = WordScan.Of(text).FindAll(word => word.Text.Length >= ShortestAlike);
        var words = all.FindAll(word => !word.BeginsWithAny(General));

        // "jäsenrekisteri" alone is no word that all purposes share.
        var isGeneral = words.Count == 0 && isName && all is [{ Text.Length: > AlikeLetters }] && !BasisStatements.NamesBasis(text);
        words = isGeneral ? all : words;
        var found = new List<int>();
        for (var i = 0; i < draft.Purposes.Count; i++)
        {
            if (words.Count > 0 && Shares(words, i))
            {
                found.Add(i);
            }
        }

        if (found.Count > 0 || words.Count == 0 || isGeneral)
        {
            return found;
        }

        var done = PurposeActivities.In(MeaningReader.Read(text));
        return [.. Enumerable.Range(0, draft.Purposes.Count).Where(i => draft.Purposes[i].Activities.Intersect(done).Any())];
    }

    private bool Shares(List<Word> words, int purpose)
    {
        var own = WordsOf(purpose);
        if (words.Exists(word => own.Exists(other => IsAlike(word.Text, other.Text))))
        {
            return true;
        }

        // The label of the item: "Evästeet: kävijäseuranta".
        var item = purposes.SentenceOf(purpose);
        return item?.Line.Property is { } label && WordScan.Of(label.Text) is var labels
            && words.Exists(word => labels.Exists(other => IsAlike(word.Text, other.Text)));
    }

    // A purpose keeps its words while bases are tied to it.
    private List<Word> WordsOf(int purpose)
    {
        while (ofPurposes.Count <= purpose)
        {
            ofPurposes.Add(WordScan.Of(draft.Purposes[ofPurposes.Count].Description[draft.Language] ?? ""));
        }

        return ofPurposes[purpose];
    }

    // Words that begin alike, or a word and a compound that ends with it: "analytiikka", "kävijäanalytiikkaan".
    private static bool IsAlike(string one, string other)
    {
        if (one.Length < ShortestAlike || other.Length < ShortestAlike)
        {
            return false;
        }

        var shared = Math.Min(AlikeLetters, Math.Min(one.Length, other.Length));
        return string.CompareOrdinal(one, 0, other, 0, shared) == 0 || EndsCompound(one, other) || EndsCompound(other, one);
    }

    private static bool EndsCompound(string compound, string word) =>
        word.Length > AlikeLetters && compound.IndexOf(word[..(AlikeLetters + 1)], StringComparison.Ordinal) is > 2 and var at
            && compound.Length - at <= word.Length + 3;
}
