namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Parts a sentence into clauses.</summary>
/// <remarks>
/// A clause begins at a conjunction that opens one (most of them behind a comma in Finnish), and where a conjunction stands before a
/// further verb. What stands in parentheses is part of the clause
/// around it; its verbs do not count.
/// </remarks>
internal sealed class ClauseReader
{
    // Between the parts of "voidaan ... käyttää" and "ei ... luovuteta".
    private const int FurthestVerb = 8;

    private readonly string text;
    private readonly List<Word> words;
    private readonly VerbTable verbs;
    private readonly ClauseWords small;
    private readonly bool isFinnish;

    private ClauseReader(string text, List<Word> words, string language)
    {
        this.text = text;
        this.words = words;
        verbs = VerbTable.Of(language);
        small = ClauseWords.Of(language);
        isFinnish = language is not ("sv" or "en");
    }

    /// <summary>The clauses of a sentence, in their order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    public static List<Clause> Of(string sentence, string language) => Of(sentence, WordScan.Of(sentence), language);

    /// <summary>The clauses of a sentence whose words are known, in their order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">Its words.</param>
    /// <param name="language">Its language (ISO 639-1).</param>
    public static List<Clause> Of(string sentence, List<Word> words, string language) => new ClauseReader(sentence, words, language).Read();

    private List<Clause> Read()
    {
        var clauses = new List<Clause>();
        var (first, link) = (0, ClauseLink.Main);
        while (first < words.Count)
        {
            var group = Group(first, out var last);
            var next = last;
            var following = ClauseLink.Main;
            while (next < words.Count && !Opens(next, group, out following))
            {
                next++;
            }

            Add(clauses, first, next, link, group, isSoThat: following == ClauseLink.Content);
            (first, link) = (next, following);
        }

        return clauses;
    }

    private void Add(List<Clause> clauses, int first, int next, ClauseLink link, VerbGroup group, bool isSoThat)
    {
        var start = words[first].Start;

        // In "koota tilastoja niin, ettei" the last word points to the clause behind it.
        var behind = isSoThat && next - first > 1 && words[next - 1].IsAny(small.Correlatives) ? next - 1 : next;
        var end = behind < words.Count ? words[behind].Start : text.Length;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.' or '!' or '?'))
        {
            end--;
        }

        var all = next - first == words.Count;
        clauses.Add(new(text, all ? words : words.GetRange(first, next - first), start, end, link, group));
    }

    // Whether a clause begins with a word behind the verbs of the one before it.
    private bool Opens(int index, VerbGroup group, out ClauseLink link)
    {
        link = ClauseLink.Main;
        var word = words[index];
        if (word.Depth > 0)
        {
            return false;
        }

        if (LinkOf(word) is { } found && MayOpen(index))
        {
            link = found;
            return true;
        }

        var isBoundary = word.IsAny(small.Contrasts) || word.Mark == ';' || (word.IsAny(small.Conjunctions) && index + 1 < words.Count);
        return isBoundary && group.Verbs != ClauseVerbs.None && (HasVerbNear(index) || HasThirdPerson(index, group));
    }

    // "Rekisteri on luettelo sekä sisältää tietoja"; but "tarkoitus on kerätä nimet ja säilyttää ne".
    private bool HasThirdPerson(int index, VerbGroup group) =>
        isFinnish && index + 1 < words.Count && !group.IsPossible
            && verbs.Find(words[index + 1].Text) is { IsFinite: true, IsInfinitive: true }
        && !words.Exists(word => word.Start < words[index].Start && (word.Text.Contains("tarkoit") || word.IsAny(small.Purposes)));

    // In Finnish a comma stands before most; some open a clause where it was forgotten. In "paitsi jos" it stands before the first.
    private bool MayOpen(int index) => !isFinnish || words[index].Mark == ','
        || (words[index].IsAny(small.AlwaysOpening) && index > 0 && words[index - 1].Text != "paitsi");

    private ClauseLink? LinkOf(Word word) => small.LinkOf(word.Text);

    // A verb right behind a conjunction, or behind its subject of a word or two.
    private bool HasVerbNear(int index)
    {
        for (var i = index; i < Math.Min(words.Count, index + 4); i++)
        {
            if (i > index && words[i].Mark != '\0')
            {
                return false;
            }

            if (IsFinite(i, index) || words[i].IsAny(small.Modals) || (isFinnish && words[i].IsAny(small.Negations)))
            {
                return true;
            }
        }

        return false;
    }

    // An infinitive that is the third person as well is the verb only behind a subject and where no other verb stands before it.
    private bool IsFinite(int index, int first) =>
        words[index].Depth == 0 && verbs.Find(words[index].Text) is { IsFinite: true } form && (!form.IsInfinitive || index > first + 1);

    /// <summary>The verbs of the clause that begins with a word; none where it has none before the next clause.</summary>
    /// <param name="first">The word.</param>
    /// <param name="behind">The word behind the verbs; the second of the clause where it has none.</param>
    private VerbGroup Group(int first, out int behind)
    {
        behind = first + 1;
        for (var i = first; i < words.Count; i++)
        {
            if (i > first && words[i].Depth == 0 && LinkOf(words[i]) is not null && MayOpen(i))
            {
                break;
            }

            var isOpening = words[i].Depth == 0 && (words[i].IsAny(small.Modals) || (isFinnish && words[i].IsAny(small.Negations)));
            if (isOpening || (verbs.Find(words[i].Text) is { IsFinite: true } form && words[i].Depth == 0 && (!form.IsInfinitive || (i > first && isFinnish) || FollowsSubject(i, first))))
            {
                return From(i, out behind);
            }
        }

        return default;
    }

    // In English, "process" is a verb behind "we" and behind a subject, and no verb at the beginning of "process of orders".
    private bool FollowsSubject(int index, int first) => index > first && (words[index - 1].IsAny(small.First) || !isFinnish);

    private VerbGroup From(int index, out int behind)
    {
        var (done, voice) = (ClauseVerbs.None, Voice.Third);
        var isNegated = false;
        var isPossible = false;
        var end = index;
        var isOpen = true;
        for (var i = index; i < Math.Min(words.Count, index + FurthestVerb) && isOpen; i++)
        {
            var word = words[i];
            if (word.Depth > 0 || (i > index && word.Mark is ',' or ';' or ':'))
            {
                break;
            }

            isNegated |= word.IsAny(small.Negations);
            isPossible |= word.IsAny(small.Possible);
            if (verbs.Find(word.Text) is { } form && (done == ClauseVerbs.None || Takes(form, i, index, done)))
            {
                (voice, end) = (form.Verb == ClauseVerbs.Be ? voice : VoiceOf(form, i), i);
                done = form.Verb != ClauseVerbs.Be && done == ClauseVerbs.Be ? form.Verb : done | form.Verb;
            }
            else if (IsOpening(word))
            {
                end = i;
            }

            isOpen = MayGoOn(i, index, done);
        }

        behind = end + 1;
        return new(done == ClauseVerbs.None ? ClauseVerbs.Other : done, voice, isNegated, isPossible, words[index].Start, words[end].End);
    }

    // Behind "on", a participle is the verb ("on käytetty") and an infinitive is what the clause says ("tarkoitus on kerätä").
    private bool Takes(VerbForm form, int index, int first, ClauseVerbs done) =>
        form.IsInfinitive ? done != ClauseVerbs.Be && (IsOpening(words[first]) || IsBehindConjunction(index))
            : done == ClauseVerbs.Be || IsBehindConjunction(index);

    private bool IsOpening(Word word) => word.IsAny(small.Modals) || word.IsAny(small.Negations);

    private bool IsBehindConjunction(int index) =>
        index > 1 && words[index - 1].IsAny(small.Conjunctions) && verbs.Find(words[index - 2].Text) is not null;

    // After the verb, the group goes on over adverbs and to a verb beside it.
    private bool MayGoOn(int index, int first, ClauseVerbs done)
    {
        if ((done & ~ClauseVerbs.Be) == ClauseVerbs.None)
        {
            return done == ClauseVerbs.None || IsOpening(words[first]) || IsBeWithParticiple(index);
        }

        if (index + 1 >= words.Count)
        {
            return false;
        }

        var next = words[index + 1];
        var isBeside = next.IsAny(small.Conjunctions) && index + 2 < words.Count && verbs.Find(words[index + 2].Text) is not null;
        return isBeside || (words[index].IsAny(small.Conjunctions) && verbs.Find(next.Text) is not null)
            || (!isFinnish && next.IsAny(small.Negations));
    }

    private bool IsBeWithParticiple(int index)
    {
        for (var i = index + 1; i < Math.Min(words.Count, index + 3); i++)
        {
            if (words[i].IsAny(small.Negations) || (IsParticiple(words[i]) && words[i].Mark == '\0'))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsParticiple(Word word) =>
        verbs.Find(word.Text) is { IsInfinitive: false } form && (form.Voice == Voice.Passive || !form.IsFinite);

    private Voice VoiceOf(VerbForm form, int index)
    {
        var isFirst = (index > 0 && words[index - 1].IsAny(small.First)) || (index + 1 < words.Count && words[index + 1].IsAny(small.First))
            || (index > 1 && words[index - 2].IsAny(small.First));
        return isFirst ? Voice.First : form.Voice;
    }
}
