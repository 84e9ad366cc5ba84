using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>
/// What ties those whose data a rule on retention is about to the controller: told by what the groups are called, else by the kinds of processing, else by who
/// the controller is.
/// </summary>
internal sealed class Relations(Scribe scribe)
{
    // So many are named; of more a sentence could not be read.
    private const int Most = 3;

    /// <summary>What the relation is called: "asiakassuhteen", "asiakassuhteen tai jäsenyyden".</summary>
    public string Name(RetentionRule rule)
    {
        var rows = RowsOf(rule);
        return rows.Count is 0 or > Most
            ? scribe[RelationPhrases.Unnamed]
            : string.Join($" {scribe[RelationPhrases.Or]} ", rows.Select(row => scribe[row.Name]));
    }

    /// <summary>The latest event: "viimeisestä ostoksesta".</summary>
    public string Latest(RetentionRule rule)
    {
        var rows = RowsOf(rule).Where(row => row.Latest is not null).ToArray();
        if (rows.Length == 1)
        {
            return scribe[rows[0].Latest!];
        }

        var activities = ActivitiesOf(rule);
        var known = Array.Find(RelationPhrases.Latest, row => activities.Contains(row.Activity)).Latest;
        return scribe[rows.Length > 1 ? RelationPhrases.Transaction : known ?? RelationPhrases.Transaction];
    }

    private List<RelationRow> RowsOf(RetentionRule rule)
    {
        var rows = SubjectsOf(rule).Select(RowOf).OfType<RelationRow>().Distinct().ToList();
        if (rows.Count > 0)
        {
            return rows;
        }

        var activities = ActivitiesOf(rule);
        rows = [.. RelationPhrases.Rows.Where(row => Array.Exists(row.Activities, activities.Contains))];
        return rows.Count > 0 ? rows : [.. RelationPhrases.Rows.Where(IsOfController).Take(1)];
    }

    // Without a tie, the groups of all data.
    private IEnumerable<DataSubjectGroup> SubjectsOf(RetentionRule rule)
    {
        var categories = CategoriesOf(rule);
        var ids = categories.Count == 0 || categories.Any(category => category.SubjectIds.Count == 0)
            ? []
            : new HashSet<string>(categories.SelectMany(category => category.SubjectIds), StringComparer.Ordinal);
        return scribe.Notice.DataSubjects.Where(group => ids.Count == 0 || ids.Contains(group.Id));
    }

    private HashSet<ProcessingActivity> ActivitiesOf(RetentionRule rule)
    {
        var categories = CategoriesOf(rule);
        var ids = categories.Count == 0 || categories.Any(category => category.PurposeIds.Count == 0)
            ? []
            : new HashSet<string>(categories.SelectMany(category => category.PurposeIds), StringComparer.Ordinal);
        return [.. scribe.Notice.Purposes
            .Where(purpose => ids.Count == 0 || ids.Contains(purpose.Id))
            .SelectMany(purpose => purpose.Activities)];
    }

    private List<DataCategory> CategoriesOf(RetentionRule rule) =>
        [.. scribe.Notice.DataCategories.Where(category => rule.CategoryIds.Contains(category.Id))];

    private static RelationRow? RowOf(DataSubjectGroup group)
    {
        RelationRow? found = null;
        foreach (var text in group.Name.AsSpan())
        {
            found ??= RowOf(text.Value, isHeadLast: !text.Key.IsRegionOf(LanguageTag.English) && !text.Key.Equals(LanguageTag.English));
        }

        return found;
    }

    // The head of a compound comes last in Finnish and Swedish ("asiakasyritysten työntekijät"), and first in English ("employees of customers").
    private static RelationRow? RowOf(string name, bool isHeadLast)
    {
        RelationRow? found = null;
        var at = isHeadLast ? -1 : int.MaxValue;
        foreach (var row in RelationPhrases.Rows)
        {
            foreach (var stem in row.Stems)
            {
                var index = isHeadLast
                    ? name.LastIndexOf(stem, StringComparison.OrdinalIgnoreCase)
                    : name.IndexOf(stem, StringComparison.OrdinalIgnoreCase);
                if (index >= 0 && (isHeadLast ? index > at : index < at) && !IsOfFamily(name))
                {
                    (found, at) = (row, index);
                }
            }
        }

        return found;
    }

    private static bool IsOfFamily(string name) =>
        Array.Exists(RelationPhrases.NoMembers, words => name.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);

    private bool IsOfController(RelationRow row) => row.ControllerWords.Count > 0 && scribe.Notice.Controllers.Any(controller =>
        row.ControllerWords.Any(words => $" {controller.Name} ".IndexOf($" {words} ", StringComparison.OrdinalIgnoreCase) >= 0));
}
