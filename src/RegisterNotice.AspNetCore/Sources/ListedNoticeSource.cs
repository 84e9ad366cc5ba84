using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>Notices that a host builds in code.</summary>
internal sealed class ListedNoticeSource
{
    private readonly (Notice Notice, NoticeFingerprint Fingerprint)[] notices;
    private readonly Lock beginning = new();
    private volatile CatalogueSource? begun;

    /// <summary>Takes over the notices.</summary>
    /// <exception cref="ArgumentException">One is null, two are the same revision of one notice, or one cannot be written as JSON.</exception>
    public ListedNoticeSource(Notice[] notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        this.notices = [.. notices.Select(notice =>
            (notice, NoticeFingerprint.Of(notice ?? throw new ArgumentException("One of the notices is null.", nameof(notices)))))];
        if (notices.GroupBy(notice => (notice.Id, notice.Revision)).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException(
                $"Two notices are revision {twice.Key.Revision} of '{twice.Key.Id}'. "
                    + "Give each notice an identifier of its own, and each revision of one its own number.",
                nameof(notices));
        }
    }

    /// <summary>The source, for which the notices that do not say when they were published were so when it was first asked for.</summary>
    public INoticeSource Begin(TimeProvider time)
    {
        if (begun is { } source)
        {
            return source;
        }

        lock (beginning)
        {
            var now = time.GetUtcNow();
            return begun ??= new(NoticeCatalogue.Of(notices.Select(listed => Published(listed.Notice, listed.Fingerprint, now))));
        }
    }

    private static PublishedNotice Published(Notice notice, NoticeFingerprint fingerprint, DateTimeOffset now) => new()
    {
        Notice = notice,
        Version = new()
        {
            Id = notice.Id,
            Revision = notice.Revision,
            Fingerprint = fingerprint,
            PublishedAt = PublicationTime.Of(notice, Instant.FromDateTimeOffset(now)),
        },
    };

    private sealed class CatalogueSource(NoticeCatalogue catalogue) : InMemoryNoticeSource
    {
        protected override ValueTask<NoticeCatalogue> CatalogueAsync(CancellationToken cancellation) => new(catalogue);
    }
}
