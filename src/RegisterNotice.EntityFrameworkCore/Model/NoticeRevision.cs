using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>One row a published revision. Rows are added and never changed: a context that is to save a change of one throws.</summary>
public class NoticeRevision
{
    /// <summary>Whose notice it is; empty in a host of one tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The identifier of the notice, <see cref="Notice.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The number of the revision, from 1 without gaps.</summary>
    public required int Revision { get; init; }

    /// <summary>When it was published; stored as Unix ticks (100 ns since 1970-01-01T00:00Z).</summary>
    public required Instant PublishedAt { get; init; }

    /// <summary>Who published it, as the host tells; for the host's own eyes, never part of a page.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>The version of the JSON schema of <see cref="Json"/>, <see cref="Notice.SchemaVersion"/>.</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>SHA-256 (32 bytes) of the UTF-8 of <see cref="Json"/>: the fingerprint of the notice as it is kept.</summary>
    public required byte[] Fingerprint { get; init; }

    /// <summary>The notice as canonical JSON, byte for byte as <c>NoticeJson.Write</c> gave it.</summary>
    public required string Json { get; init; }
}
