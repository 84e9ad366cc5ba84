namespace RegisterNotice.Documents.Composing;

/// <summary>A row of the overview: purposes on the same bases, with the same data, kept as long.</summary>
internal sealed class OverviewRow(string? bases, string? data, string? kept)
{
    private readonly List<string> names = [];

    /// <summary>The purposes, a line each.</summary>
    public string? Names => names.Count == 0 ? null : string.Join("\n", names);

    public string? Bases => bases;

    public string? Data => data;

    public string? Kept => kept;

    public void Add(string? name)
    {
        if (name is not null)
        {
            names.Add(name);
        }
    }
}
