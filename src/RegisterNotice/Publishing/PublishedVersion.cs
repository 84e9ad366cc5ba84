using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice.Publishing;

/// <summary>Which revision of a notice was published, and when: all that a server must know to answer that a reader has the newest page already.</summary>
public sealed record PublishedVersion
{
    /// <summary>The identifier of the notice, <see cref="Notice.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The number of the revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>When it was published.</summary>
    public required Instant PublishedAt { get; init; }

    /// <summary>The fingerprint of the notice as it is kept, so that whatever has been made of it is found again by its content.</summary>
    public required NoticeFingerprint Fingerprint { get; init; }
}
