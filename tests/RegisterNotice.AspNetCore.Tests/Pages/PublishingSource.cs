using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Tests.Pages;

/// <summary>A store in memory, into which tests publish while pages are served.</summary>
internal sealed class PublishingSource : INoticeSource
{
    private ImmutableSortedDictionary<string, ImmutableList<PublishedNotice>> revisions = ImmutableSortedDictionary.Create<string, ImmutableList<PublishedNotice>>(StringComparer.Ordinal);

    public int Reads { get; private set; }

    public Func<Task>? BeforeRead { get; set; }

    public PublishedVersion Publish(Notice notice, Instant? at = null)
    {
        lock (this)
        {
            var known = revisions.GetValueOrDefault(notice.Id, []);
            var next = notice with { Revision = known.Count + 1 };
            var published = new PublishedNotice { Notice = next, Version = new() { Id = next.Id, Revision = next.Revision, Fingerprint = NoticeFingerprint.Of(next), PublishedAt = at ?? Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) } };
            revisions = revisions.SetItem(notice.Id, known.Insert(0, published));
            return published.Version;
        }
    }

    public void Withdraw(string id)
    {
        lock (this)
        {
            revisions = revisions.Remove(id);
        }
    }

    public ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) => new(Find(id, revision)?.Version);

    public async ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation)
    {
        lock (this)
        {
            Reads++;
        }

        if (BeforeRead is { } wait)
        {
            await wait();
        }

        return Find(id, revision);
    }

    public async IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var published in revisions.GetValueOrDefault(id, []))
        {
            yield return published.Version;
        }
    }

    public async IAsyncEnumerable<PublishedVersion> CurrentAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        foreach (var published in revisions.Values)
        {
            yield return published[0].Version;
        }
    }

    private PublishedNotice? Find(string id, int? revision) => revisions.GetValueOrDefault(id, []).Find(published => revision is null || published.Version.Revision == revision);
}
