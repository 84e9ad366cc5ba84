namespace RegisterNotice.Json.Reading;

/// <summary>The members of one object that its shape does not know and that are kept.</summary>
internal sealed class KeptMembers
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Name and JSON text of each, in the order in which they stand.</summary>
    public List<KeyValuePair<string, string>> Members { get; } = [];

    public bool Has(string name) => names.Contains(name);

    public void Add(string name, string json)
    {
        names.Add(name);
        Members.Add(new(name, json));
    }
}
