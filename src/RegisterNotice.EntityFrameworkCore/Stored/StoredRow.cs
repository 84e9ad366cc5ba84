using System.Linq.Expressions;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>A row of revisions as queries bring it; without its text where that was not asked for.</summary>
internal sealed class StoredRow
{
    /// <summary>All of a row.</summary>
    public static Expression<Func<NoticeRevision, StoredRow>> WithText { get; } = row => new()
    {
        Tenant = row.Tenant,
        Id = row.Id,
        Revision = row.Revision,
        PublishedAt = row.PublishedAt,
        PublishedBy = row.PublishedBy,
        SchemaVersion = row.SchemaVersion,
        Fingerprint = row.Fingerprint,
        Json = row.Json,
    };

    /// <summary>A row without its long column, which the database need not fetch.</summary>
    public static Expression<Func<NoticeRevision, StoredRow>> WithoutText { get; } = row => new()
    {
        Tenant = row.Tenant,
        Id = row.Id,
        Revision = row.Revision,
        PublishedAt = row.PublishedAt,
        PublishedBy = row.PublishedBy,
        SchemaVersion = row.SchemaVersion,
        Fingerprint = row.Fingerprint,
    };

    public required string Tenant { get; init; }

    public required string Id { get; init; }

    public required int Revision { get; init; }

    public required Instant PublishedAt { get; init; }

    public string? PublishedBy { get; init; }

    public required string SchemaVersion { get; init; }

    public required byte[] Fingerprint { get; init; }

    public string? Json { get; init; }

    private PublishedVersion Version => new()
    {
        Id = Id,
        Revision = Revision,
        PublishedAt = PublishedAt,
        Fingerprint = NoticeFingerprint.FromBytes(Fingerprint),
    };

    public StoredVersion ToVersion() => new() { Tenant = Tenant, Version = Version, PublishedBy = PublishedBy, SchemaVersion = SchemaVersion };

    /// <summary>The notice itself.</summary>
    /// <exception cref="StoredNoticeDamagedException">The text is not the one that was published.</exception>
    public StoredNotice ToNotice() => new() { Tenant = Tenant, Version = Version, PublishedBy = PublishedBy, Notice = Read() };

    /// <summary>Whether it is the row that was asked for: databases may compare without regard to case or to spaces at the end.</summary>
    public bool IsOf(string tenant, string id) =>
        string.Equals(Tenant, tenant, StringComparison.Ordinal) && string.Equals(Id, id, StringComparison.Ordinal);

    private Notice Read()
    {
        if (!NoticeDraft.HashOf(Json!).AsSpan().SequenceEqual(Fingerprint))
        {
            throw new StoredNoticeDamagedException(Tenant, Id, Revision);
        }

        try
        {
            return NoticeJson.Parse(Json!, StoredJson.Reading);
        }
        catch (NoticeFormatException unreadable)
        {
            throw new StoredNoticeDamagedException(Tenant, Id, Revision, unreadable);
        }
    }
}
