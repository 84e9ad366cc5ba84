using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>What data are processed for each purpose and how long they are kept, told where the purposes differ in it.</summary>
internal sealed class PurposeData
{
    private readonly Scribe scribe;

    // Null where all purposes have the same data.
    private readonly PurposeTies? ties;

    // By the lists of numbers, which purposes of which the same is said share.
    private readonly Dictionary<IReadOnlyList<int>, MarkedText?> names = [];
    private readonly Dictionary<(IReadOnlyList<int> Rules, IReadOnlyList<int> Categories), MarkedText?> times = [];

    public PurposeData(Scribe scribe)
    {
        this.scribe = scribe;
        if (scribe.Notice.DataCategories.Any(static category => category.PurposeIds.Count > 0))
        {
            var known = new PurposeTies(scribe.Notice);
            ties = Array.TrueForAll(known.Categories, list => ReferenceEquals(list, known.Categories[0])) ? null : known;
        }
    }

    /// <summary>Tells of each purpose what is tied to it, alike or not.</summary>
    public PurposeData(Scribe scribe, PurposeTies ties)
    {
        this.scribe = scribe;
        this.ties = ties;
    }

    /// <summary>Adds the data of a purpose and how long they are kept; nothing where all purposes have the same data, which their own sections tell.</summary>
    public Lines Add(Lines lines, int purpose) =>
        lines.Labelled(PurposePhrases.DataColumn, NamesOf(purpose)).Labelled(PurposePhrases.RetentionColumn, TimeOf(purpose));

    /// <summary>The names of the categories of a purpose.</summary>
    public MarkedText? NamesOf(int purpose)
    {
        if (ties is null)
        {
            return null;
        }

        var categories = ties.Categories[purpose];
        if (!names.TryGetValue(categories, out var data))
        {
            names[categories] = data = Names(categories);
        }

        return data;
    }

    /// <summary>How long the data of a purpose are kept.</summary>
    public MarkedText? TimeOf(int purpose)
    {
        if (ties is null)
        {
            return null;
        }

        var (rules, categories) = (ties.Retention[purpose], ties.Categories[purpose]);
        if (!times.TryGetValue((rules, categories), out var time))
        {
            times[(rules, categories)] = time = Kept(rules, categories);
        }

        return time;
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
