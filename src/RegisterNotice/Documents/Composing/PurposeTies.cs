namespace RegisterNotice.Documents.Composing;

/// <summary>Which parts of a notice concern which of its purposes. What is tied to no purpose of the notice concerns them all, so that nothing is lost.</summary>
internal sealed class PurposeTies
{
    private readonly int count;
    private readonly HashSet<string>[] categoryIds;

    public PurposeTies(Notice notice)
    {
        count = notice.Purposes.Count;
        Categories = Tied(notice.DataCategories, (category, purpose) => category.Purposes.Count == 0 || category.Purposes.Has(notice.Purposes[purpose].Id));
        categoryIds = Array.ConvertAll(Categories, categories => new HashSet<string>(categories.Select(category => category.Id), StringComparer.Ordinal));
        var subjects = Array.ConvertAll(Categories, categories => categories.Exists(category => category.Subjects.Count == 0)
            ? null
            : new HashSet<string>(categories.SelectMany(category => category.Subjects), StringComparer.Ordinal));
        Subjects = Tied(notice.DataSubjects, (group, purpose) => subjects[purpose]?.Contains(group.Id) ?? true);
        Disclosures = Tied(notice.Disclosures.Items, (disclosure, purpose) => Concern(disclosure.Categories, purpose));
        Retention = Tied(notice.RetentionRules, (rule, purpose) => Concern(rule.Categories, purpose));
    }

    /// <summary>The categories of data of each purpose; of a notice without purposes, all of them in one place.</summary>
    public List<DataCategory>[] Categories { get; }

    public List<DataSubjectGroup>[] Subjects { get; }

    public List<Disclosure>[] Disclosures { get; }

    public List<RetentionRule>[] Retention { get; }

    private bool Concern(IReadOnlyList<string> categories, int purpose) => categories.Count == 0 || categories.Any(categoryIds[purpose].Contains);

    private List<T>[] Tied<T>(IReadOnlyList<T> parts, Func<T, int, bool> concerns)
    {
        var tied = new List<T>[Math.Max(1, count)];
        for (var i = 0; i < tied.Length; i++)
        {
            tied[i] = [];
        }

        foreach (var part in parts)
        {
            var to = Enumerable.Range(0, count).Where(purpose => concerns(part, purpose)).ToArray();
            foreach (var purpose in to.Length > 0 ? to : Enumerable.Range(0, tied.Length))
            {
                tied[purpose].Add(part);
            }
        }

        return tied;
    }
}
