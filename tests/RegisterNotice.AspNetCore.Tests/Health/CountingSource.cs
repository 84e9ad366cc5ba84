using System.Runtime.CompilerServices;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Tests.Health;

/// <summary>A source that counts how often notices are asked for, and can be held up.</summary>
internal sealed class CountingSource(IReadOnlyList<Notice> notices) : INoticeSource
{
    private int found;

    public IReadOnlyList<Notice> Notices { get; set; } = notices;

    public int Found => found;

    public Task Held { get; set; } = Task.CompletedTask;

    public Exception? Failure { get; set; }

    public ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) => new(Version(Notices.FirstOrDefault(notice => notice.Id == id)));

    public ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation)
    {
        Interlocked.Increment(ref found);
        var notice = Notices.FirstOrDefault(notice => notice.Id == id);
        return new(notice is null ? null : new PublishedNotice { Notice = notice, Version = Version(notice)! });
    }

    public IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, CancellationToken cancellation) => throw new NotSupportedException();

    public async IAsyncEnumerable<PublishedVersion> CurrentAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Held.WaitAsync(cancellation);
        if (Failure is not null)
        {
            throw Failure;
        }

        foreach (var notice in Notices.OrderBy(notice => notice.Id, StringComparer.Ordinal))
        {
            yield return Version(notice)!;
        }
    }

    private static PublishedVersion? Version(Notice? notice) => notice is null
        ? null
        : new() { Id = notice.Id, Revision = 1, PublishedAt = Instant.FromUtc(2018, 1, 1, 0, 0), Fingerprint = NoticeFingerprint.Of(notice) };
}
