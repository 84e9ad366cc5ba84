using RegisterNotice.Tests.Changes.Weights;

namespace RegisterNotice.Tests.Changes;

/// <summary>Edits of a notice, each of another member of it, so that none undoes another.</summary>
internal static class NoticeEdits
{
    // What refers to other parts goes with them.
    private static readonly string[] Alone = ["retentionRules", "dataCategories", "purposes", "dataSubjects", "sources"];

    /// <summary>The edits that a seed chooses.</summary>
    public static ChangeCase[] Of(int seed)
    {
        var random = new Random(seed);
        var groups = ChangeCases.All.GroupBy(each => each.Pointer.Split('/')[1]).Where(_ => random.Next(3) == 0).ToList();
        var first = groups.FirstOrDefault(group => Alone.Contains(group.Key));
        return [.. groups.Where(group => !Alone.Contains(group.Key) || group == first).Where(group => group.Key is not ("rights" or "languages"))
            .Select(group => group.ElementAt(random.Next(group.Count())))];
    }

    /// <summary>The notice that the edits begin with.</summary>
    public static Notice Before(IEnumerable<ChangeCase> edits) => edits.Aggregate(ChangingNotice.Base, (notice, each) => each.Old(notice));

    /// <summary>A notice after edits.</summary>
    public static Notice After(Notice notice, IEnumerable<ChangeCase> edits) => edits.Aggregate(notice, (edited, each) => each.New(edited));
}
