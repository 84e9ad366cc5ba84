namespace RegisterNotice.Quickstart;

/// <summary>A row of the archive.</summary>
internal sealed class StoredNotice
{
    public required string Id { get; init; }

    public required int Revision { get; init; }

    public required DateTime StoredAt { get; init; }

    public required Notice Notice { get; init; }
}
