namespace RegisterNotice.Changes.Weights;

/// <summary>The retention rules of a revision by the categories that they cover.</summary>
internal sealed class RulesByCategory
{
    private readonly Dictionary<string, List<RetentionRule>> byCategory = new(StringComparer.Ordinal);
    private readonly List<RetentionRule> ofAll = [];

    /// <summary>The rules, with each category under the id that it has in the new revision.</summary>
    public RulesByCategory(IReadOnlyList<RetentionRule> rules, Func<string, string?> idOf)
    {
        foreach (var rule in rules)
        {
            if (rule.CategoryIds.Count == 0)
            {
                ofAll.Add(rule);
            }

            foreach (var id in rule.CategoryIds)
            {
                Add(rule, idOf(id));
            }
        }
    }

    public bool Covers(string category) => ofAll.Count > 0 || byCategory.ContainsKey(category);

    public IEnumerable<RetentionRule> Covering(string category) =>
        byCategory.TryGetValue(category, out var rules) ? ofAll.Concat(rules) : ofAll;

    private void Add(RetentionRule rule, string? category)
    {
        if (category is null)
        {
            return;
        }

        if (!byCategory.TryGetValue(category, out var rules))
        {
            byCategory[category] = rules = [];
        }

        rules.Add(rule);
    }
}
