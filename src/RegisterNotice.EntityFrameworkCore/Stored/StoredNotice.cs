using RegisterNotice.Publishing;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>A notice in the store.</summary>
public sealed record StoredNotice
{
    /// <summary>Whose notice it is; empty in a host of one tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>Which revision it is, and when it was published.</summary>
    public required PublishedVersion Version { get; init; }

    /// <summary>Who published it, as the host told; for the host's own eyes.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>The notice as it is kept, with its revision for <see cref="RegisterNotice.Notice.Revision"/>.</summary>
    public required Notice Notice { get; init; }
}
