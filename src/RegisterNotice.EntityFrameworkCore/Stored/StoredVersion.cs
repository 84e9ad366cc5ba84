using RegisterNotice.Publishing;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>A revision in the store, without its text.</summary>
public sealed record StoredVersion
{
    /// <summary>Whose notice it is; empty in a host of one tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>Which revision it is, and when it was published.</summary>
    public required PublishedVersion Version { get; init; }

    /// <summary>Who published it, as the host told; for the host's own eyes.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>The version of the JSON schema in which it was written.</summary>
    public required string SchemaVersion { get; init; }
}
