using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;

namespace RegisterNotice.Changes.Weights;

/// <summary>The items of all data categories together, so that one that went into another category is moved, not collected anew.</summary>
internal static class DataItems
{
    private static readonly FactName Fact = FactName.Gdpr(ChangedFacts.DataItem, "14(1)(d)");

    public static void Compare(ComparisonRun run)
    {
        var categories = run.DataCategories;
        if (ReferenceEquals(categories.Old, categories.New) || categories.Old.Equals(categories.New))
        {
            return;
        }

        var (gone, come) = (new List<(int Category, int Item)>(), new List<(int Category, int Item)>());
        for (var i = 0; i < categories.Old.Count; i++)
        {
            if (categories.NewOf(i) is >= 0 and var at)
            {
                Compare(run, i, at, gone, come);
            }
        }

        var goneByText = GoneByText(run, gone);
        var moved = new HashSet<(int, int)>();
        foreach (var (category, item) in come)
        {
            Come(run, category, item, goneByText, moved);
        }

        foreach (var (category, item) in gone)
        {
            if (!moved.Contains((category, item)))
            {
                var about = categories.Old[category];
                run.Report(
                    Fact, ChangeKind.Removed, Notable, SpotOf(category, item), about.Items[item], null,
                    DataCategoryShape.Items.ElementKind, about);
            }
        }
    }

    private static void Compare(
        ComparisonRun run, int old, int @new, List<(int Category, int Item)> gone, List<(int Category, int Item)> come)
    {
        var (before, after) = (run.DataCategories.Old[old].Items, run.DataCategories.New[@new].Items);
        if (ReferenceEquals(before, after) || before.Equals(after))
        {
            return;
        }

        var matching = run.Match(before, after, TextPasses.All);
        gone.AddRange(matching.FreeOld.Select(item => (old, item)));
        come.AddRange(matching.FreeNew.Select(item => (@new, item)));
        for (var i = 0; i < before.Count; i++)
        {
            if (matching.NewOf(i) is >= 0 and var at && !before[i].Equals(after[at]))
            {
                Rewordings.Report(run, Fact, new(SpotOf(old, i), SpotOf(@new, at), run.DataCategories.New[@new]), before[i], after[at]);
            }
        }
    }

    private static void Come(
        ComparisonRun run, int category, int item, Dictionary<string, Queue<(int Category, int Item)>> goneByText,
        HashSet<(int, int)> moved)
    {
        var about = run.DataCategories.New[category];
        var text = about.Items[item];
        var spot = SpotOf(category, item);
        foreach (var key in TextKeys.Of(text))
        {
            if (goneByText.TryGetValue(key, out var places) && TryTake(places, moved, out var from))
            {
                var isMore = Sensitivities.IsMore(run.DataCategories.Old[from.Category].Sensitivity, about.Sensitivity);
                run.Report(
                    Fact, ChangeKind.Moved, isMore ? Material : Notable, spot, run.DataCategories.Old[from.Category].Items[from.Item], text,
                    DataCategoryShape.Items.ElementKind, about);
                return;
            }
        }

        run.Report(
            Fact, ChangeKind.Added, about.Sensitivity == DataSensitivity.Ordinary ? Notable : Material, spot, null, text,
            DataCategoryShape.Items.ElementKind, about);
    }

    // What went with a whole category can have gone into another, too.
    private static Dictionary<string, Queue<(int Category, int Item)>> GoneByText(ComparisonRun run, List<(int Category, int Item)> gone)
    {
        var found = new Dictionary<string, Queue<(int Category, int Item)>>(StringComparer.Ordinal);
        var old = run.DataCategories.Old;
        var withCategories = run.DataCategories.FreeOld.SelectMany(
            category => Enumerable.Range(0, old[category].Items.Count).Select(item => (category, item)));
        foreach (var (category, item) in gone.Concat(withCategories))
        {
            foreach (var key in TextKeys.Of(old[category].Items[item]))
            {
                if (!found.TryGetValue(key, out var places))
                {
                    found[key] = places = new();
                }

                places.Enqueue((category, item));
            }
        }

        return found;
    }

    // An item stands under each of its languages.
    private static bool TryTake(Queue<(int Category, int Item)> places, HashSet<(int, int)> moved, out (int Category, int Item) taken)
    {
        while (places.Count > 0)
        {
            taken = places.Dequeue();
            if (moved.Add(taken))
            {
                return true;
            }
        }

        taken = default;
        return false;
    }

    private static Spot SpotOf(int category, int item) =>
        Spot.Notice.Element(NoticeShape.DataCategories.PlainName, category).Element(DataCategoryShape.Items.PlainName, item);
}
