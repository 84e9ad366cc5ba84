namespace RegisterNotice.Schedules;

/// <summary>The retention rules of a notice by the data that they cover, so that a long notice is not gone through for each of its categories.</summary>
internal sealed class RuleIndex
{
    private readonly HashSet<string> categories;
    private readonly List<int> ofAll = [];
    private readonly Dictionary<string, List<int>> ofCategory = new(StringComparer.Ordinal);

    public RuleIndex(Notice notice)
    {
        categories = new(notice.DataCategories.Select(category => category.Id), StringComparer.Ordinal);
        for (var i = 0; i < notice.RetentionRules.Count; i++)
        {
            var ids = notice.RetentionRules[i].CategoryIds;
            if (ids.Count == 0)
            {
                ofAll.Add(i);
            }

            foreach (var id in ids.Distinct(StringComparer.Ordinal))
            {
                if (!ofCategory.TryGetValue(id, out var rules))
                {
                    ofCategory[id] = rules = [];
                }

                rules.Add(i);
            }
        }
    }

    /// <summary>Whether the notice has a category with an id.</summary>
    public bool HasCategory(string id) => categories.Contains(id);

    /// <summary>The indexes of the rules that cover a category, in their order.</summary>
    public IEnumerable<int> RulesOf(string id) =>
        ofCategory.TryGetValue(id, out var rules) ? rules.Concat(ofAll).OrderBy(static i => i) : ofAll;
}
