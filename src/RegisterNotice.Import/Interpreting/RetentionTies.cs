namespace RegisterNotice.Import.Interpreting;

/// <summary>Ties rules of retention to the categories of data that stand before them: as their label, or as the name of the thing of which they say
/// more.</summary>
internal static class RetentionTies
{
    private const int LongestNames = 200;

    /// <summary>Ties a rule that is read from a sentence; nothing where no category has the name that stands before it.</summary>
    public static void Tie(NoticeDraft draft, int index, Sentence sentence)
    {
        if (NameBefore.Of(sentence) is not { Length: > 0 and <= LongestNames } names)
        {
            return;
        }

        draft.Ties.Add(() =>
        {
            var rule = draft.RetentionRules[index];
            draft.RetentionRules[index] = rule with { CategoryIds = [.. rule.CategoryIds.Union(CategoryNames.In(draft, names))] };
        });
    }
}
