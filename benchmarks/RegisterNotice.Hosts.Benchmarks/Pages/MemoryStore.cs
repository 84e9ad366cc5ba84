using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.Hosts.Benchmarks.Pages;

/// <summary>A store that holds the newest revision of each notice and nothing more, so that what memory grows by is the server's.</summary>
internal sealed class MemoryStore : INoticeSource
{
    private readonly ConcurrentDictionary<string, PublishedNotice> newest = new(StringComparer.Ordinal);

    public void Publish(Notice notice)
    {
        var next = notice with { Revision = Newest(notice.Id) + 1 };
        newest[notice.Id] = new()
        {
            Notice = next,
            Version = new() { Id = next.Id, Revision = next.Revision, Fingerprint = NoticeFingerprint.Of(next), PublishedAt = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) },
        };
    }

    public int Newest(string id) => newest.TryGetValue(id, out var notice) ? notice.Version.Revision : 0;

    public ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) => new(Find(id, revision)?.Version);

    public ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) => new(Find(id, revision));

    public async IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        if (Find(id, null) is { } notice)
        {
            yield return notice.Version;
        }
    }

    public async IAsyncEnumerable<PublishedVersion> CurrentAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var notice in newest.Values.OrderBy(notice => notice.Version.Id, StringComparer.Ordinal))
        {
            yield return notice.Version;
        }
    }

    private PublishedNotice? Find(string id, int? revision) =>
        newest.TryGetValue(id, out var notice) && (revision is null || notice.Version.Revision == revision) ? notice : null;
}
