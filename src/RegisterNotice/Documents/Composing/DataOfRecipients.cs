namespace RegisterNotice.Documents.Composing;

/// <summary>Which data of a purpose go to which recipient. Of a disclosure that concerns several purposes, the row of each names the data of its own.</summary>
internal sealed class DataOfRecipients(Scribe scribe, PurposeTies ties)
{
    private readonly Dictionary<string, int[]>?[] places = new Dictionary<string, int[]>?[scribe.Notice.Disclosures.Items.Count];

    // By the lists themselves, which purposes share that have the same parts: lists do not compare by content.
    private readonly Dictionary<(IReadOnlyList<int> Disclosures, IReadOnlyList<int> Categories), ValueList<MarkedText>> known = [];

    private readonly HashSet<string> ids = new(scribe.Notice.DataCategories.Select(category => category.Id), StringComparer.Ordinal);

    /// <summary>What is told of each disclosure that concerns a purpose; nothing of one that does not say which data it is of.</summary>
    public IReadOnlyList<MarkedText> Of(int purpose)
    {
        var parts = (Disclosures: ties.Disclosures[purpose], Categories: ties.Categories[purpose]);
        if (!known.TryGetValue(parts, out var all))
        {
            var told = parts.Disclosures.Select(disclosure => Told(disclosure, parts.Categories)).OfType<MarkedText>();
            known[parts] = all = ValueList<MarkedText>.Own([.. told]);
        }

        return all;
    }

    private MarkedText? Told(int at, IReadOnlyList<int> categories)
    {
        var disclosure = scribe.Notice.Disclosures.Items[at];
        if (disclosure.CategoryIds.Count < 2)
        {
            return RecipientPart.DataOf(scribe, disclosure, disclosure.CategoryIds);
        }

        var placesOf = places[at] ??= PlacesIn(disclosure.CategoryIds);

        // What names no category of the notice concerns every purpose, so that nothing is lost.
        var own = new SortedSet<int>(placesOf[""]);
        foreach (var category in categories)
        {
            own.UnionWith(placesOf.TryGetValue(scribe.Notice.DataCategories[category].Id, out var named) ? named : []);
        }

        return RecipientPart.DataOf(
            scribe,
            disclosure,
            own.Count == 0 ? disclosure.CategoryIds : [.. own.Select(place => disclosure.CategoryIds[place])]);
    }

    // Where a disclosure names each category; under no name, what is none of the notice.
    private Dictionary<string, int[]> PlacesIn(IReadOnlyList<string> named)
    {
        var found = Enumerable.Range(0, named.Count)
            .GroupBy(place => ids.Contains(named[place]) ? named[place] : "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        found[""] = found.TryGetValue("", out var others) ? others : [];
        return found;
    }
}
