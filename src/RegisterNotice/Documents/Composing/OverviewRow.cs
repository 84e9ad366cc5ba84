using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A row of the overview: purposes on the same bases, with the same data, kept as long.</summary>
internal sealed class OverviewRow(string? names, string? bases, string? data, string? kept)
{
    /// <summary>The purposes, a line each.</summary>
    public string? Names { get; private set; } = names;

    public string? Bases => bases;

    public string? Data => data;

    public string? Kept => kept;

    public bool IsLike(OverviewRow other) => bases == other.Bases && data == other.Data && kept == other.Kept;

    public void Add(string? name) => Names = Enumeration.Parted("\n", Names, name);
}
