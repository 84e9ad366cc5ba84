using static RegisterNotice.Import.Interpreting.Clauses.FinnishPurposeWords;

namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The ways in which a Finnish clause says what data are for.</summary>
/// <remarks>
/// <c>tarkoitus on ...</c>; <c>käytetään ...-Vn, -ksi, -ssa</c>; <c>... varten</c>; <c>... yhteydessä</c>; <c>jotta ...</c>; <c>...-ksemme</c>; <c>on
/// välttämätön ...-ksi</c>;
/// <c>...-ssa tarvittavia tietoja</c>; <c>...-Vn tarkoitettu rekisteri</c>; <c>rekisteri on tarkoitettu ...-Vn</c>; <c>käsittely liittyy ...-Vn</c>;
/// <c>rekisterin avulla hoidetaan ...</c>; <c>rekisteri palvelee ...-A</c>; <c>tiedoista voidaan koota tilastoja</c>; <c>lupa ...-Vn</c>. What a
/// clause denies is for nothing, but for what stands behind <c>kuin</c>.
/// </remarks>
internal sealed partial class FinnishPurposeFrames
{
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

        return Purpose() ?? Ground() ?? Kind() ?? Permission() ?? Service() ?? Summary() ?? Founding() ?? Handling() ?? Means() ?? Needed();
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

        if (IsNamedAsPurpose(noun))
        {
            return [new(words[0].Start, clause.Before.TrimEnd().Length + clause.Start, PhraseForm.Name)];
        }

        var behind = noun + 1;
        var isAim = words[noun].Text.EndsWith("ena", StringComparison.Ordinal) && behind < words.Count
            && Infinitives.Is(words[behind], "fi");
        return isAim ? Rest(behind) : null;
    }

    // "Kurssien järjestäminen on rekisterin tarkoitus"
    private bool IsNamedAsPurpose(int noun) =>
        clause.Verbs == ClauseVerbs.Be && words[0].Start < clause.VerbStart && !words[0].IsAny(Pointers)
            && words.FindIndex(verb, noun - verb, word => word.Text is "rekisterin" or "käsittelyn" or "tietojen" or "rekisterimme") >= 0;

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
        var need = clause.Does(ClauseVerbs.Be) && !PurposeJudgement.IsOfProcessing(clause) && verb < words.Count
            ? words.FindIndex(verb, word => word.BeginsWithAny(Necessary)) : -1;
        var isNeed = need >= 0 && (!words[need].Text.StartsWith("edellyty", StringComparison.Ordinal) || DataWords.AreIn(clause, "fi"));
        if ((!clause.Does(ClauseVerbs.Handling) && !isNeed) || IsOfPaper())
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

    // "Tämä lauseke käsittelee tietojen käyttöä"
    private bool IsOfPaper() => clause.Voice == Voice.Third && clause.Does(ClauseVerbs.Process)
        && words.FindIndex(0, Math.Min(verb, words.Count), word => word.BeginsWithAny(OfPaper)) >= 0;

    // "Paja käyttää viestinnässä ulkopuolista palvelua": in what something else than data is used.
    private bool UsesAnother() => clause.Verbs == ClauseVerbs.Use
        && words.Exists(word => word.BeginsWithAny(Others) || word.EndsWithAny(OtherEnds))
        && !words.Exists(word => word.IsAny(DataObjects) || word.EndsWithAny(DataObjects));

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
                found.AddRange(words[i].Text == "varten" ? BeforeFor(last, i) : Aims(last, i, PhraseForm.Genitive));
                last = i + 1;
            }
            else if (IsNeedOf(i) && Aims(last, i, PhraseForm.Genitive) is { Count: > 0 } needs)
            {
                found.AddRange(needs);
                last = i + 1;
            }
        }

        found.AddRange(Aims(last, words.Count, PhraseForm.Aim));
        return found;
    }

    // "välttämätön laskutuksen tarpeisiin", "tarpeen kurssien suunnittelun kannalta"; "toiminnan kannalta tarpeellisia tietoja" says which data.
    private bool IsNeedOf(int index) =>
        words[index].Text == "tarpeisiin" || (words[index].Text == "kannalta" && clause.Verbs == ClauseVerbs.Be);

    // "hoitamiseksi ja laskutusta varten": what stands in another case before it is said for itself.
    private List<PurposeRegion> BeforeFor(int first, int mark)
    {
        for (var i = first + 1; i < mark; i++)
        {
            var isParting = words[i].Depth == 0 && (words[i].Mark == ',' || words[i].Text is "ja" or "sekä" or "tai");
            var isAim = isParting && (FinnishEndings.IsTranslative(words[i - 1]) || words[i - 1].EndsWith("miseen"));
            if (isAim && Aims(first, i, PhraseForm.Aim) is { Count: > 0 } aims && Aims(i, mark, PhraseForm.Aim).Count == 0
                && Aims(i, mark, PhraseForm.Partitive) is { Count: > 0 } others)
            {
                return [.. aims, .. others];
            }
        }

        return Aims(first, mark, PhraseForm.Partitive);
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
        head = head < 0 && end > 0 && clause.Does(ClauseVerbs.Use | ClauseVerbs.Need) ? AtBeginning(end) : head;
        return head >= 0 ? Aims(0, head + 1, PhraseForm.Aim) : [];
    }

    // "Kurssien markkinointiin tietoja käytetään vain luvalla": it begins with the purpose.
    private int AtBeginning(int end)
    {
        var head = end - 1;
        while (head >= 0 && !(FinnishEndings.IsIllative(words[head]) && IsHead(head, end, PhraseForm.Aim)))
        {
            head--;
        }

        var start = head < 0 ? -1 : FinnishPhraseStart.Of(words, head, 0);
        return start >= 0 && words.FindIndex(0, start, word => !word.IsAny(Openings)) < 0 ? head : -1;
    }

    // "jotta voimme vastata kyselyihin"; what stands before a verb at the end is what it is about: "jotta kilpailu voidaan järjestää".
    private List<PurposeRegion> SoThat()
    {
        var start = words.FindIndex(1, word => Infinitives.Is(word, "fi"));
        if (start > 0 && words[start].IsAny(Keeping) && words.FindIndex(start, word => word.Text.Contains("rekister")) is > 0 and var kept
            && Aims(kept + 1, words.Count, PhraseForm.Aim) is { Count: > 0 } aims)
        {
            return [new(words[start].Start, words[kept].End, PhraseForm.Verbs), .. aims];
        }

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
            : clause.Does(ClauseVerbs.Use | ClauseVerbs.Process | ClauseVerbs.Need | ClauseVerbs.Contain) && !UsesAnother();
    }
}
