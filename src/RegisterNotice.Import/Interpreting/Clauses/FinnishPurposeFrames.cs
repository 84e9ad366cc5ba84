namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The ways in which a Finnish clause says what data are for.</summary>
/// <remarks>
/// <c>tarkoitus on ...</c>; <c>käytetään ...-Vn, -ksi, -ssa</c>; <c>... varten</c>; <c>... yhteydessä</c>; <c>jotta ...</c>; <c>on välttämätön ...-ksi</c>; <c>...-ssa tarvittavia
/// tietoja</c>; <c>lupa ...-Vn</c>. What a clause denies is for nothing, but for what stands behind <c>kuin</c>.
/// </remarks>
internal sealed class FinnishPurposeFrames
{
    private static readonly string[] OfPaper = ["selost", "tietosuojaselost", "rekisteriselost", "asiakirja", "dokument", "käytänn", "ohje", "evästei", "eväste", "lausek", "kappale"];
    private static readonly string[] Necessary = ["välttämät", "tarpeen", "tarpeelli", "edellytys", "edellyty"];
    private static readonly string[] NeededFor = ["tarvittavi", "tarvittava", "tarvittav", "tarpeelli", "välttämättömi", "edellyttämi"];
    private static readonly string[] Permissions = ["lupa", "luvan", "lupaa"];
    private static readonly string[] Behinds = ["yhteydessä", "vuoksi", "takia"];

    // Where data are put, not what for.
    private static readonly string[] Places = ["rekisteri", "järjestelm", "palveluun", "palvelussa", "palvelimel", "luettelo", "tietokan", "palveluihin", "käsittelyssä", "käsittelyyn", "verkkopalvelu", "pilvipalvelu"];

    private readonly Clause clause;
    private readonly List<Word> words;
    private readonly int verb;

    private FinnishPurposeFrames(Clause clause)
    {
        this.clause = clause;
        words = clause.Words;
        verb = words.FindIndex(word => word.Start >= clause.BehindStart);
        verb = verb < 0 || clause.Verbs == ClauseVerbs.None ? words.Count : verb;
    }

    /// <summary>Where a clause says what data are for.</summary>
    /// <param name="clause">The clause.</param>
    public static List<PurposeRegion> In(Clause clause)
    {
        var frames = new FinnishPurposeFrames(clause);
        return frames.words.Count == 0 ? [] : frames.Read();
    }

    private List<PurposeRegion> Read()
    {
        if (clause.IsNegated)
        {
            var than = words.FindIndex(word => word.Text == "kuin");
            return than >= 0 && clause.Does(ClauseVerbs.Handling) ? Aims(than + 1, words.Count, PhraseForm.Aim) : [];
        }

        if (clause.Link == ClauseLink.Purpose)
        {
            return SoThat();
        }

        return Purpose() ?? Permission() ?? Handling() ?? Needed();
    }

    // "Rekisterin tarkoitus on ...", "tarkoituksena kehittää ..."
    private List<PurposeRegion>? Purpose()
    {
        var noun = words.FindIndex(word => IsPurposeNoun(word.Text));
        if (noun < 0 || words.FindIndex(0, noun, word => word.Depth == 0 && word.BeginsWithAny(OfPaper)) >= 0)
        {
            return null;
        }

        if (noun < verb && clause.Does(ClauseVerbs.Be))
        {
            return Rest(verb);
        }

        var behind = noun + 1;
        var isAim = words[noun].Text.EndsWith("ena", StringComparison.Ordinal) && behind < words.Count && Infinitives.Is(words[behind], "fi");
        return isAim ? Rest(behind) : null;
    }

    private static bool IsPurposeNoun(string word) =>
        word.EndsWith("tarkoitus", StringComparison.Ordinal) || word.EndsWith("tarkoituksena", StringComparison.Ordinal) || word.EndsWith("tarkoitukset", StringComparison.Ordinal)
        || word.EndsWith("tarkoituksia", StringComparison.Ordinal) || word.EndsWith("tarkoituksina", StringComparison.Ordinal);

    private List<PurposeRegion> Rest(int first) => first < words.Count ? [new(words[first].Start, clause.End, PhraseForm.Name)] : [];

    private List<PurposeRegion>? Permission()
    {
        var permission = words.FindIndex(word => word.IsAny(Permissions));
        if (permission < 0 || permission + 1 >= words.Count || clause.Verbs == ClauseVerbs.Be)
        {
            return null;
        }

        var forThe = words.FindIndex(permission, word => word.Text == "varten");
        return NullIfNone(forThe > 0 ? Aims(permission + 1, forThe, PhraseForm.Partitive) : Aims(permission + 1, words.Count, PhraseForm.Aim));
    }

    private List<PurposeRegion>? Handling()
    {
        var isNeed = clause.Does(ClauseVerbs.Be) && !PurposeJudgement.IsOfProcessing(clause) && verb < words.Count && words.FindIndex(verb, word => word.BeginsWithAny(Necessary)) is >= 0;
        if (!clause.Does(ClauseVerbs.Handling) && !isNeed)
        {
            return null;
        }

        var found = new List<PurposeRegion>();
        var last = verb;
        for (var i = verb; i < words.Count; i++)
        {
            if (words[i].Text == "varten" || (words[i].IsAny(Behinds) && IsMark(last, i)))
            {
                found.AddRange(Aims(last, i, words[i].Text == "varten" ? PhraseForm.Partitive : PhraseForm.Genitive));
                last = i + 1;
            }
        }

        found.AddRange(Aims(last, words.Count, PhraseForm.Aim));
        return found.Count > 0 ? found : Before();
    }

    // "tilausten yhteydessä"; behind another aim ("jaon yhteydessä tarkistamiseen") it only says when.
    private bool IsMark(int first, int index) =>
        (words[index].Text != "yhteydessä" || !clause.Does(ClauseVerbs.Collect | ClauseVerbs.Keep)) && Aims(first, index, PhraseForm.Aim).Count == 0 && (index + 1 == words.Count || words[index + 1].Mark != '\0');

    // "Laskujen lähettämiseen käytetään osoitetta", "uutiskirjettä varten kerätään ..."
    private List<PurposeRegion> Before()
    {
        var end = words.FindIndex(word => word.Start >= clause.VerbStart);
        var forThe = end <= 0 ? -1 : words.FindLastIndex(end - 1, word => word.Text == "varten");
        if (forThe > 0)
        {
            return Aims(0, forThe, PhraseForm.Partitive);
        }

        var head = end <= 0 ? -1 : words.FindLastIndex(end - 1, word => word.EndsWith("miseen") || word.EndsWith("miseksi"));
        return head >= 0 ? Aims(0, head + 1, PhraseForm.Aim) : [];
    }

    // "jäsensuhteen hoitamisessa tarvittavia tietoja"
    private List<PurposeRegion> Needed()
    {
        var needed = words.FindIndex(word => word.BeginsWithAny(NeededFor));
        return needed > 0 && clause.Does(ClauseVerbs.Contain | ClauseVerbs.Collect | ClauseVerbs.Keep) ? Aims(Math.Min(verb, needed), needed, PhraseForm.Aim) : [];
    }

    // "jotta voimme vastata kyselyihin"
    private List<PurposeRegion> SoThat()
    {
        var start = words.FindIndex(1, word => Infinitives.Is(word, "fi"));
        return start > 0 ? [new(words[start].Start, clause.End, PhraseForm.Verbs)] : [];
    }

    private static List<PurposeRegion>? NullIfNone(List<PurposeRegion> found) => found.Count > 0 ? found : null;

    // From the first word that belongs to a head in the form, to the last.
    private List<PurposeRegion> Aims(int first, int end, PhraseForm form)
    {
        var head = -1;
        for (var i = first; i < end && head < 0; i++)
        {
            head = words[i].Depth == 0 && IsHead(i, end, form) ? i : -1;
        }

        if (head < 0)
        {
            return [];
        }

        var stop = end < words.Count ? words[end - 1].End : clause.End;
        return [new(words[FinnishPhraseStart.Of(words, head, first)].Start, stop, form)];
    }

    private bool IsHead(int index, int end, PhraseForm form)
    {
        var word = words[index];
        if (form == PhraseForm.Genitive)
        {
            return FinnishEndings.IsGenitive(word) && ActionNouns.Is(word, "fi") && (index + 1 == end || words[index + 1].Mark != '\0' || words[index + 1].Text is "ja" or "sekä" or "tai");
        }

        if (!PhraseHeads.Has(word, form) || PhraseHeads.IsBeforeParticiple(words, index, end) || word.BeginsWithAny(Places))
        {
            return false;
        }

        return form != PhraseForm.Aim || IsAim(word);
    }

    // What is kept is put somewhere ("tallennetaan palveluun"), what is used is used in something.
    private bool IsAim(Word word)
    {
        if (FinnishEndings.IsTranslative(word) || word.EndsWith("miseen"))
        {
            return true;
        }

        var isIllative = FinnishEndings.IsIllative(word);
        return isIllative ? !clause.Does(ClauseVerbs.Keep) || clause.Does(ClauseVerbs.Use) : clause.Does(ClauseVerbs.Use | ClauseVerbs.Process | ClauseVerbs.Need | ClauseVerbs.Contain);
    }
}
