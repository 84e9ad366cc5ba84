namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The ways in which a Finnish clause says what data are for.</summary>
/// <remarks>
/// <c>tarkoitus on ...</c>; <c>käytetään ...-Vn, -ksi, -ssa</c>; <c>... varten</c>; <c>... yhteydessä</c>; <c>jotta ...</c>; <c>...-ksemme</c>; <c>on
/// välttämätön ...-ksi</c>;
/// <c>...-ssa tarvittavia tietoja</c>; <c>...-Vn tarkoitettu rekisteri</c>; <c>rekisteri palvelee ...-A</c>; <c>tiedoista voidaan koota
/// tilastoja</c>; <c>lupa ...-Vn</c>. What a clause denies is for nothing, but for what stands behind <c>kuin</c>.
/// </remarks>
internal sealed class FinnishPurposeFrames
{
    private static readonly string[] OfPaper =
    [
        "selost", "tietosuojaselost", "rekisteriselost", "asiakirja", "dokument", "käytänn", "ohje", "evästei", "eväste", "lausek", "kappale",
    ];
    private static readonly string[] Necessary = ["välttämät", "tarpeen", "tarpeelli", "edellytys", "edellyty"];
    private static readonly string[] NeededFor = ["tarvittavi", "tarvittava", "tarvittav", "tarpeelli", "välttämättömi", "edellyttämi"];
    private static readonly string[] Permissions = ["lupa", "luvan", "lupaa"];
    private static readonly string[] Behinds = ["yhteydessä", "vuoksi", "takia"];

    // Where data are put, not what for.
    private static readonly string[] Places =
    [
        "rekisteri", "järjestelm", "palveluun", "palvelussa", "palvelimel", "luettelo", "tietokan", "palveluihin", "käsittelyssä", "käsittelyyn",
        "verkkopalvelu", "pilvipalvelu",
    ];

    private static readonly string[] PlaceEnds =
    [
        "rekisteriin", "rekistereihin", "rekisterissä", "järjestelmään", "järjestelmiin", "tietokantaan", "luetteloon", "lakiin",
    ];

    // Filling a register is not what it is for.
    private static readonly string[] Filling = ["kerätä", "koota", "tallentaa", "tallettaa", "säilyttää"];
    private static readonly string[] FilledWith = ["tiedot", "tietoja", "tietoa"];
    private static readonly string[] Summaries = ["tilasto", "raport", "yhteenve", "koostei"];
    private static readonly string[] Enablings = ["voidaksemme", "pystyäksemme", "voidakseen", "pystyäkseen"];
    private static readonly string[] DoingEnds = ["minen", "nti", "käsittely", "pito", "hoito", "hallinta"];

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

        return Purpose() ?? Ground() ?? Permission() ?? Service() ?? Summary() ?? Handling() ?? Needed();
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
            return FillsRegister(verb) ? Behind(verb, isOfData: true) : Rest(verb);
        }

        var behind = noun + 1;
        var isAim = words[noun].Text.EndsWith("ena", StringComparison.Ordinal) && behind < words.Count
            && Infinitives.Is(words[behind], "fi");
        return isAim ? Rest(behind) : null;
    }

    private static bool IsPurposeNoun(string word) =>
        word.EndsWith("tarkoitus", StringComparison.Ordinal) || word.EndsWith("tarkoituksena", StringComparison.Ordinal)
            || word.EndsWith("tarkoitukset", StringComparison.Ordinal)
        || word.EndsWith("tarkoituksia", StringComparison.Ordinal) || word.EndsWith("tarkoituksina", StringComparison.Ordinal);

    private List<PurposeRegion> Rest(int first) => first < words.Count ? [new(words[first].Start, clause.End, PhraseForm.Name)] : [];

    // "Tarkoituksena on kerätä jäsenistä tarpeelliset tiedot": what for is said elsewhere, if at all ("tiedotusta varten").
    private bool FillsRegister(int first)
    {
        if (first >= words.Count || !words[first].IsAny(Filling))
        {
            return false;
        }

        var data = words.FindIndex(first, word => word.Depth == 0 && (word.IsAny(FilledWith) || word.EndsWithAny(FilledWith)));
        return data > 0 && words.FindIndex(first, word => !word.IsAny(Filling) && Infinitives.Is(word, "fi")) < 0;
    }

    // "Käsittelyn peruste on hakemusten käsittely": what is done stands where what it rests on was asked for.
    private List<PurposeRegion>? Ground()
    {
        var noun = words.FindIndex(word => word.Text is "peruste" or "perusteena" || word.EndsWithAny(["peruste", "perusteena"]));
        var isDoing = noun >= 0 && noun < verb && clause.Does(ClauseVerbs.Be)
            && words.FindIndex(verb, word => word.IsAny(DoingEnds) || word.EndsWithAny(DoingEnds)) is >= 0 and var doing
            && words.FindIndex(verb, doing - verb, word => word.Mark == ',') < 0;
        return isDoing && !BasisStatements.NamesBasis(clause.Behind) && !clause.Behind.Contains("suhde") ? Rest(verb) : null;
    }

    // "Jäsenrekisteri palvelee sisäistä viestintää"
    private List<PurposeRegion>? Service()
    {
        var serves = words.FindIndex(word => word.Text is "palvelee" or "palvelevat");
        return serves > 0 && words.FindIndex(0, serves, word => word.Text.Contains("rekisteri")) >= 0
            ? NullIfNone(Aims(serves + 1, words.Count, PhraseForm.Partitive)) : null;
    }

    // "Tiedoista voidaan koota tilastoja"
    private List<PurposeRegion>? Summary()
    {
        var made = clause.IsPossible ? words.FindIndex(word => Infinitives.Is(word, "fi")) : -1;
        var isOfData = made > 0
            && words.FindIndex(0, made, word => word.Text.EndsWith("tiedoista", StringComparison.Ordinal)
            || word.EndsWith("rekisteristä")) >= 0;
        return isOfData && words.FindIndex(made, word => word.BeginsWithAny(Summaries)) > 0
            ? [new(words[made].Start, clause.End, PhraseForm.Verbs)] : null;
    }

    // "tuottaaksemme palveluja", "voidaksemme palvella sinua"
    private List<PurposeRegion>? InOrder()
    {
        var first = words.FindIndex(word => word.Depth == 0 && Infinitives.IsWithPerson(word));
        var start = first >= 0 && words[first].IsAny(Enablings) ? words.FindIndex(first + 1, word => Infinitives.Is(word, "fi")) : first;
        return start < 0 ? null
            : [new(words[start].Start, words[start].Start < clause.VerbStart ? clause.VerbStart : clause.End, PhraseForm.Verbs)];
    }

    private List<PurposeRegion>? Permission()
    {
        var permission = words.FindIndex(word => word.IsAny(Permissions));
        if (permission < 0 || permission + 1 >= words.Count || clause.Verbs == ClauseVerbs.Be)
        {
            return null;
        }

        var forThe = words.FindIndex(permission, word => word.Text == "varten");
        return NullIfNone(forThe > 0 ? Aims(permission + 1, forThe, PhraseForm.Partitive)
            : Aims(permission + 1, words.Count, PhraseForm.Aim));
    }

    private List<PurposeRegion>? Handling()
    {
        var isNeed = clause.Does(ClauseVerbs.Be) && !PurposeJudgement.IsOfProcessing(clause) && verb < words.Count
            && words.FindIndex(verb, word => word.BeginsWithAny(Necessary)) is >= 0;
        if (!clause.Does(ClauseVerbs.Handling) && !isNeed)
        {
            return null;
        }

        if (InOrder() is { } inOrder)
        {
            return inOrder;
        }

        var found = Behind(verb, isOfData: false);
        return found.Count > 0 ? found : Before();
    }

    // Behind the word for filling, "toimintaa varten tarpeelliset tiedot" says which data.
    private List<PurposeRegion> Behind(int first, bool isOfData)
    {
        var found = new List<PurposeRegion>();
        var last = first;
        for (var i = first; i < words.Count; i++)
        {
            var isOther = isOfData && i + 1 < words.Count && words[i + 1].BeginsWithAny(NeededFor);
            if ((words[i].Text == "varten" && !isOther) || (words[i].IsAny(Behinds) && IsMark(last, i)))
            {
                found.AddRange(Aims(last, i, words[i].Text == "varten" ? PhraseForm.Partitive : PhraseForm.Genitive));
                last = i + 1;
            }
        }

        found.AddRange(Aims(last, words.Count, PhraseForm.Aim));
        return found;
    }

    // "tilausten yhteydessä"; behind another aim ("jaon yhteydessä tarkistamiseen") it only says when.
    private bool IsMark(int first, int index) =>
        (words[index].Text != "yhteydessä" || !clause.Does(ClauseVerbs.Collect | ClauseVerbs.Keep))
            && Aims(first, index, PhraseForm.Aim).Count == 0 && (index + 1 == words.Count || words[index + 1].Mark != '\0');

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

    // "asiakkuuksien hoitoon tarkoitettu rekisteri"; "jäsensuhteen hoitamisessa tarvittavia tietoja"
    private List<PurposeRegion> Needed()
    {
        var meant = words.FindIndex(word => word.Text is "tarkoitettu" or "tarkoitetut" or "tarkoitettuja");
        if (meant > 0 && words.FindIndex(meant, word => word.Text.Contains("rekister") || word.Text.Contains("tieto") || word.Text.Contains("tiedo")) > 0)
        {
            return Aims(0, meant, PhraseForm.Aim);
        }

        var needed = words.FindIndex(word => word.BeginsWithAny(NeededFor));
        return needed > 0 && clause.Does(ClauseVerbs.Contain | ClauseVerbs.Collect | ClauseVerbs.Keep)
            ? Aims(Math.Min(verb, needed), needed, PhraseForm.Aim) : [];
    }

    // "jotta voimme vastata kyselyihin"; what stands before a verb at the end is what it is about: "jotta kilpailu voidaan järjestää".
    private List<PurposeRegion> SoThat()
    {
        var start = words.FindIndex(1, word => Infinitives.Is(word, "fi"));
        if (start > 0 && (start + 1 < words.Count || start < 3))
        {
            return [new(words[start].Start, clause.End, PhraseForm.Verbs)];
        }

        return words.Count > 2 ? [new(words[1].Start, clause.End, PhraseForm.Clause)] : [];
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
            return FinnishEndings.IsGenitive(word) && ActionNouns.Is(word, "fi")
                && (index + 1 == end || words[index + 1].Mark != '\0' || words[index + 1].Text is "ja" or "sekä" or "tai");
        }

        if (!PhraseHeads.Has(word, form) || PhraseHeads.IsBeforeParticiple(words, index, end) || word.BeginsWithAny(Places)
            || word.EndsWithAny(PlaceEnds))
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
        return isIllative ? !clause.Does(ClauseVerbs.Keep) || clause.Does(ClauseVerbs.Use)
            : clause.Does(ClauseVerbs.Use | ClauseVerbs.Process | ClauseVerbs.Need | ClauseVerbs.Contain);
    }
}
