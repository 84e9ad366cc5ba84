namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The ways in which a Swedish clause says what data are for.</summary>
/// <remarks><c>ändamålet är ...</c>; <c>används för att ...</c>; <c>i syfte att ...</c>; <c>behandlas för fakturering</c>; <c>används till ...</c>;
/// <c>behövs i verksamheten</c>.</remarks>
internal static class SwedishPurposeFrames
{
    private static readonly string[] OfPaper =
    [
        "beskrivning", "dataskyddsbeskrivning", "policy", "integritetspolicy", "dokument", "kakor", "cookies", "kakorna",
    ];

    /// <summary>Where a clause says what data are for.</summary>
    public static List<PurposeRegion> In(Clause clause)
    {
        var words = clause.Words;
        var behind = words.FindIndex(word => word.Start >= clause.BehindStart);
        if (!clause.IsNegated && Kept(words) is > 0 and var kept)
        {
            return Marked(words, kept + 1, clause);
        }

        if (!clause.IsNegated && Permission(words, clause) is { } asked)
        {
            return [asked];
        }

        if (behind < 0 || clause.Verbs == ClauseVerbs.None)
        {
            return [];
        }

        if (clause.IsNegated)
        {
            var than = words.FindIndex(behind, word => word.Text == "än");
            return than >= 0 && clause.Does(ClauseVerbs.Handling) ? Marked(words, than + 1, clause) : [];
        }

        var noun = words.FindIndex(0, behind, word => IsPurposeNoun(word.Text));
        if (noun >= 0 && clause.Does(ClauseVerbs.Be | ClauseVerbs.Contain)
            && words.FindIndex(0, behind, word => word.BeginsWithAny(OfPaper)) < 0)
        {
            var start = words[behind].Text == "att" ? behind + 1 : behind;
            return start < words.Count ? [new(words[start].Start, clause.End, PhraseForm.Name)] : [];
        }

        var isNeed = clause.Does(ClauseVerbs.Be) && !PurposeJudgement.IsOfProcessing(clause)
            && words.FindIndex(behind, word => word.Text.StartsWith("nödvändig", StringComparison.Ordinal)) >= 0;
        return clause.Does(ClauseVerbs.Handling) || isNeed ? Marked(words, behind, clause) : [];
    }

    // "Registret förs för att ...", "upprätthålls för ..."
    private static int Kept(List<Word> words)
    {
        var kept = words.FindIndex(word => word.Text is "förs" or "upprätthålls" or "upprättats" or "finns");
        return kept > 0 && words.FindIndex(0, kept, word => word.Text.Contains("register") || word.Text.Contains("registret")) >= 0
            ? kept : -1;
    }

    // "be om tillstånd att skicka nyhetsbrev", "kan man sammanställa statistik"
    private static PurposeRegion? Permission(List<Word> words, Clause clause)
    {
        var start = words.FindIndex(word => word.Text is "tillstånd" or "lov") is > 0 and var permission
            ? words.FindIndex(permission + 1, word => word.Text == "att") + 1 : 0;
        start = start > 1 && words[start - 2].Text is "tillstånd" or "lov" ? start : -1;
        var made = clause.IsPossible ? words.FindIndex(word => word.Text is "sammanställa" or "utarbeta") : -1;
        start = start < 0 && made > 0 && words.FindIndex(made, word => word.BeginsWithAny(["statistik", "rapport", "sammandrag"])) > 0
            ? made : start;
        return start > 0 && start < words.Count && Infinitives.Begins(words, start, words.Count, "sv")
            ? new(words[start].Start, clause.End, PhraseForm.Verbs) : null;
    }

    private static bool IsPurposeNoun(string word) =>
        word.EndsWith("ändamål", StringComparison.Ordinal) || word.EndsWith("ändamålet", StringComparison.Ordinal)
            || word.EndsWith("ändamålen", StringComparison.Ordinal) || word is "syftet" or "syfte" or "syften" or "syftena";

    // "för att", "i syfte att", "för", "till", "i samband med": each goes on to the next.
    private static List<PurposeRegion> Marked(List<Word> words, int first, Clause clause)
    {
        var found = new List<PurposeRegion>();
        for (var i = first; i < words.Count; i++)
        {
            var (start, form) = MarkAt(words, i, clause);
            if (start <= i || start >= words.Count || words[i].Depth > 0)
            {
                continue;
            }

            var end = start;
            while (end + 1 < words.Count && MarkAt(words, end + 1, clause).Start <= end + 1)
            {
                end++;
            }

            var stop = end + 1 < words.Count ? words[end].End : clause.End;
            found.Add(new(words[start].Start, stop, form));
            i = end;
        }

        return found;
    }

    // Where what a mark announces begins; no further than the mark where it is none.
    private static (int Start, PhraseForm Form) MarkAt(List<Word> words, int index, Clause clause)
    {
        var next = index + 1 < words.Count ? words[index + 1].Text : "";
        var isTo = words[index].Text == "att" && index > 0
            && (words[index - 1].Text is "för" or "syfte" or "ändamål" || (words[index - 1].Text == "så" && next == "vi"));
        if (isTo)
        {
            return (SkipSubject(words, index + 1), PhraseForm.Verbs);
        }

        var isFor = words[index].Text is "för" && next is not ("att" or "den" or "personer" or "detta");
        var isTill = words[index].Text is "till" && clause.Does(ClauseVerbs.Use) && index + 1 < words.Count
            && ActionNouns.Is(words[index + 1], "sv");
        var isNamed = index + 1 < words.Count && ActionNouns.IsNamed(words[index + 1]);
        var isIn = (words[index].Text is "i" && clause.Does(ClauseVerbs.Need))
            || (words[index].Text is "i" or "vid" && clause.Does(ClauseVerbs.Use | ClauseVerbs.Process) && isNamed);
        if (isFor || isTill || isIn)
        {
            return (HasHead(words, index + 1) ? index + 1 : index, PhraseForm.Noun);
        }

        return (index, PhraseForm.Noun);
    }

    private static bool HasHead(List<Word> words, int start) =>
        start < words.Count && PhraseHeads.Last(words, start, words.Count, PhraseForm.Noun, "sv") >= 0;

    // "för att vi ska kunna leverera garnet"
    private static int SkipSubject(List<Word> words, int start)
    {
        var first = start;
        while (first < words.Count && words[first].Text is "vi" or "ska" or "skall" or "kan" or "kunna" or "bättre" or "du")
        {
            first++;
        }

        // "för att ha möjlighet att ordna kurser"
        var isAble = first + 3 < words.Count && words[first].Text == "ha" && words[first + 1].Text == "möjlighet"
            && words[first + 2].Text == "att";
        first = isAble ? first + 3 : first;

        return first < words.Count ? first : start;
    }
}
