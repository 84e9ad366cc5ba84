namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The ways in which an English clause says what data are for.</summary>
/// <remarks>The purpose is ...; used to deliver, in order to, so that we can; used for billing, for the purpose of; necessary for.</remarks>
internal static class EnglishPurposeFrames
{
    private static readonly string[] OfPaper = ["policy", "notice", "statement", "document", "cookies", "cookie", "section"];

    /// <summary>Where a clause says what data are for.</summary>
    public static List<PurposeRegion> In(Clause clause)
    {
        var words = clause.Words;
        var behind = words.FindIndex(word => word.Start >= clause.BehindStart);
        if (!clause.IsNegated && Enabling(words) is { } enabling)
        {
            return [enabling with { End = clause.End }];
        }

        if (behind < 0 || clause.Verbs == ClauseVerbs.None)
        {
            return [];
        }

        if (clause.IsNegated)
        {
            var than = words.FindIndex(behind, word => word.Text is "than" or "except");
            return than >= 0 && clause.Does(ClauseVerbs.Handling) ? Marked(words, than + 1, clause) : [];
        }

        if (clause.Does(ClauseVerbs.Be | ClauseVerbs.Contain)
            && words.FindIndex(0, behind, word => word.Text is "purpose" or "purposes") >= 0
            && words.FindIndex(0, behind, word => word.IsAny(OfPaper)) < 0)
        {
            var start = words[behind].Text == "to" ? behind + 1 : behind;
            return start < words.Count ? [new(words[start].Start, clause.End, PhraseForm.Name)] : [];
        }

        var isNeed = clause.Does(ClauseVerbs.Be) && !PurposeJudgement.IsOfProcessing(clause)
            && words.FindIndex(behind, word => word.Text is "necessary" or "needed" or "required") >= 0;
        return clause.Does(ClauseVerbs.Handling) || isNeed ? Marked(words, behind, clause) : [];
    }

    // "Your details help us to plan the courses"
    private static PurposeRegion? Enabling(List<Word> words)
    {
        var us = words.FindIndex(word => word.Text == "us");
        var isEnabled = us > 0 && words[us - 1].IsAny(["help", "helps", "enable", "enables", "allow", "allows"])
            && words.FindIndex(0, us, word => word.Text is "data" or "information" or "details" or "register") >= 0;
        var start = isEnabled && us + 1 < words.Count && words[us + 1].Text == "to" ? us + 2 : us + 1;
        return isEnabled && start < words.Count && Infinitives.Begins(words, start, words.Count, "en")
            ? new(words[start].Start, words[^1].End, PhraseForm.Verbs) : null;
    }

    private static List<PurposeRegion> Marked(List<Word> words, int first, Clause clause)
    {
        var found = new List<PurposeRegion>();
        for (var i = first; i < words.Count; i++)
        {
            var (start, form) = MarkAt(words, i);
            if (start <= i || start >= words.Count || words[i].Depth > 0)
            {
                continue;
            }

            var end = start;
            while (end + 1 < words.Count && (MarkAt(words, end + 1).Start <= end + 1 || IsWithin(words[end])))
            {
                end++;
            }

            var stop = end + 1 < words.Count ? words[end].End : clause.End;
            found.Add(new(words[start].Start, stop, form));
            i = end;
        }

        return found;
    }

    // "for billing and to send invoices" announces both; in "parties necessary to manage the order" the second says which parties.
    private static bool IsWithin(Word before) => before.Text is "and" or "or" or "necessary" or "able" or "entitled";

    private static (int Start, PhraseForm Form) MarkAt(List<Word> words, int index)
    {
        var word = words[index].Text;
        if (word == "to" && index + 1 < words.Count && Infinitives.Begins(words, index + 1, words.Count, "en"))
        {
            return (index + 1, PhraseForm.Verbs);
        }

        if (word == "in" && index + 1 < words.Count && words[index + 1].Text != "order" && ActionNouns.IsNamed(words[index + 1]))
        {
            return (index + 1, PhraseForm.Noun);
        }

        if (word == "of" && index > 0 && words[index - 1].Text == "aim")
        {
            return (index + 1, PhraseForm.Noun);
        }

        if (word == "can" && index > 1 && words[index - 2].Text is "that" or "so")
        {
            return (index + 1, PhraseForm.Verbs);
        }

        var connection = word == "for" && index + 1 < words.Count && words[index + 1].Text == "purposes" ? index + 2 : index;
        if (connection + 3 < words.Count && words[connection].Text == "in" && words[connection + 1].Text == "connection"
            && words[connection + 2].Text == "with")
        {
            return (connection + 3, PhraseForm.Noun);
        }

        if (word != "for" || (index + 1 < words.Count && words[index + 1].Text is "example" or "instance"))
        {
            return (index, PhraseForm.Noun);
        }

        var start = index + 1;
        var of = words.FindIndex(start, Math.Min(5, words.Count - start), inner => inner.Text == "of");
        start = of > 0 && words.FindIndex(start, of - start, inner => inner.Text.StartsWith("purpose", StringComparison.Ordinal)) >= 0
            ? of + 1 : start;
        return (start < words.Count && PhraseHeads.Last(words, start, words.Count, PhraseForm.Noun, "en") >= 0 ? start
            : index, PhraseForm.Noun);
    }
}
