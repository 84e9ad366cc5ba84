using NodaTime;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What a writer has seen of a notice before it writes.</summary>
internal sealed class NoticeState
{
    public required string Tenant { get; init; }

    public required string Id { get; init; }

    public required int Revision { get; init; }

    public required byte[] ContentHash { get; init; }

    public required Instant PublishedAt { get; init; }

    public LocalDate? JudgedAsOf { get; init; }

    public string? JudgedBy { get; init; }

    public required List<NoticeKey> Keys { get; init; }

    /// <summary>The row as it was seen, for the change tracker.</summary>
    public NoticeHead AsHead() => new()
    {
        Tenant = Tenant,
        Id = Id,
        Revision = Revision,
        ContentHash = ContentHash,
        PublishedAt = PublishedAt,
        JudgedAsOf = JudgedAsOf,
        JudgedBy = JudgedBy,
    };
}
