namespace RegisterNotice.Changes.Weights;

/// <summary>What decides how long data are kept, where no period does.</summary>
internal static class Criteria
{
    /// <summary>Whether data are kept for ever.</summary>
    public static bool HaveNoEnd(RetentionCriterion? criterion) =>
        criterion is RetentionCriterion.Indefinite or RetentionCriterion.PermanentArchive;
}
