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
        var isTo = words[index].Text == "att" && index > 0 && (words[index - 1].Text is "för" or "syfte" or "ändamål");
        if (isTo)
        {
            return (SkipSubject(words, index + 1), PhraseForm.Verbs);
        }

        var isFor = words[index].Text is "för" && next is not ("att" or "den" or "personer" or "detta");
        var isTill = words[index].Text is "till" && clause.Does(ClauseVerbs.Use) && index + 1 < words.Count
            && ActionNouns.Is(words[index + 1], "sv");
        var isIn = words[index].Text is "i" && clause.Does(ClauseVerbs.Need);
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

        return first < words.Count ? first : start;
    }
}
