namespace RegisterNotice.Changes.Merging;

/// <summary>The new ids of parts in one revision: of the parts by their places, of references by the former id.</summary>
internal sealed class Renaming
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public Dictionary<int, string> Places { get; } = [];

    // Of several parts with one id the first is meant.
    public void Add(int place, string former, string id)
    {
        if (place >= 0)
        {
            Places[place] = id;
            ids[former] = ids.TryGetValue(former, out var first) ? first : id;
        }
    }

    public IReadOnlyList<string> Of(IReadOnlyList<string> references) =>
        [.. references.Select(id => ids.TryGetValue(id, out var now) ? now : id)];
}
