namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>A clause of a sentence: what is done, by whom, whether it is denied, and what stands before and behind the verb.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">The words of the clause.</param>
/// <param name="start">Where the clause begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="link">How it hangs on what stands before it.</param>
/// <param name="group">Its verbs.</param>
internal sealed class Clause(string sentence, List<Word> words, int start, int end, ClauseLink link, VerbGroup group)
{
    /// <summary>Its words, by their places in the sentence.</summary>
    public List<Word> Words { get; } = words;

    /// <summary>Where in the sentence it begins.</summary>
    public int Start { get; } = start;

    /// <summary>Where in the sentence it ends.</summary>
    public int End { get; } = end;

    /// <summary>How it hangs on what stands before it.</summary>
    public ClauseLink Link { get; } = link;

    /// <summary>What is done; <see cref="ClauseVerbs.None"/> where the clause has no verb.</summary>
    public ClauseVerbs Verbs => group.Verbs;

    public Voice Voice => group.Voice;

    /// <summary>Whether it is denied: <c>ei käytetä</c>, <c>används inte</c>, do not use.</summary>
    public bool IsNegated => group.IsNegated;

    /// <summary>Whether it is only possible: <c>voidaan</c>, <c>kan</c>, may.</summary>
    public bool IsPossible => group.IsPossible;

    /// <summary>Where in the sentence the verbs begin; the end of the clause where it has none.</summary>
    public int VerbStart => group.Verbs == ClauseVerbs.None ? End : group.Start;

    /// <summary>Where in the sentence what stands behind the verbs begins; the beginning of the clause where it has none.</summary>
    public int BehindStart => group.Verbs == ClauseVerbs.None ? Start : group.End;

    /// <summary>What stands before the verbs; all of the clause where it has none.</summary>
    public string Before => sentence[Start..VerbStart];

    /// <summary>What stands behind the verbs; nothing where it has none.</summary>
    public string Behind => group.Verbs == ClauseVerbs.None ? "" : sentence[group.End..End];

    public string Text => sentence[Start..End];

    /// <summary>Whether a word of it that stands in no parentheses is such a one.</summary>
    public bool HasOuter(Predicate<Word> isSuch)
    {
        // Behind a parenthesis with which the clause begins, words stand as deep as those within it.
        if (Words[0].Depth > 0)
        {
            return WordScan.Of(Text).Exists(word => word.Depth == 0 && isSuch(word));
        }

        foreach (var word in Words)
        {
            if (word.Depth == 0 && word.Start < End && isSuch(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word before its verbs is such a one.</summary>
    public bool HasBefore(Predicate<Word> isSuch)
    {
        foreach (var word in Words)
        {
            if (word.Start < VerbStart && isSuch(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words stand in it, in small letters or capitals.</summary>
    public bool Says(string words) => sentence.IndexOf(words, Start, End - Start, StringComparison.OrdinalIgnoreCase) >= 0;

    public bool Does(ClauseVerbs any) => (Verbs & any) != ClauseVerbs.None;

    public override string ToString() => $"[{Before}] {(IsNegated ? "not " : "")}{Verbs} [{Behind}]";
}
