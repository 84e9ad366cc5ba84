using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>What data are processed for each purpose and how long they are kept, told where the purposes differ in it.</summary>
internal sealed class PurposeData
{
    private readonly Scribe scribe;
    private readonly PurposeTies ties;
    private readonly bool differ;

    // By the lists of numbers, which purposes of which the same is said share.
    private readonly Dictionary<IReadOnlyList<int>, MarkedText?> told = [];

    public PurposeData(Scribe scribe)
    {
        this.scribe = scribe;
        ties = new(scribe.Notice);
        differ = scribe.Notice.DataCategories.Any(category => category.PurposeIds.Count > 0)
            && !ties.Categories.All(list => ReferenceEquals(list, ties.Categories[0]));
    }

    /// <summary>Adds the data of a purpose and how long they are kept; nothing where all purposes have the same data, which their own sections tell.</summary>
    public Lines Add(Lines lines, int purpose)
    {
        if (!differ)
        {
            return lines;
        }

        var categories = ties.Categories[purpose];
        return lines
            .Labelled(PurposePhrases.DataColumn, Told(categories, () => Names(categories)))
            .Labelled(PurposePhrases.RetentionColumn, Told(ties.Retention[purpose], () => Kept(ties.Retention[purpose], categories)));
    }

    private MarkedText? Told(IReadOnlyList<int> parts, Func<MarkedText?> tell)
    {
        if (!told.TryGetValue(parts, out var text))
        {
            told[parts] = text = tell();
        }

        return text;
    }

    private MarkedText? Names(IReadOnlyList<int> categories) => scribe.Mark(scribe.CategoryNames([.. categories.Select(IdOf)]));

    private MarkedText? Kept(IReadOnlyList<int> rules, IReadOnlyList<int> categories)
    {
        var ids = new HashSet<string>(categories.Select(IdOf), StringComparer.Ordinal);
        var texts = new List<MarkedText>();
        foreach (var number in rules)
        {
            var rule = scribe.Notice.RetentionRules[number];
            if (RetentionPart.Brief(scribe, rule) is not { } time)
            {
                continue;
            }

            // What holds for all of the purpose's data needs no names.
            string[] some = [.. rule.CategoryIds.Where(ids.Contains)];
            var isForAll = some.Length == 0 || (rules.Count == 1 && some.Length == ids.Count);
            texts.Add(!isForAll && scribe.Mark(scribe.CategoryNames(some)) is { } names ? names + ": " + time : time);
        }

        return texts.Count == 0 ? null : MarkedText.Join("; ", texts);
    }

    private string IdOf(int category) => scribe.Notice.DataCategories[category].Id;
}
