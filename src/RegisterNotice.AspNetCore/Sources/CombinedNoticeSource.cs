using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>Several sources as one: of notices with one identifier, that of the first source counts, with all its revisions.</summary>
internal sealed class CombinedNoticeSource(IReadOnlyList<INoticeSource> sources) : INoticeSource
{
    /// <summary>The source of a request.</summary>
    /// <remarks>It stands for a single source, too: the request ends what its services have made, and a source may outlive it.</remarks>
    public static INoticeSource Of(IServiceProvider services)
    {
        var added = services.GetRequiredService<IOptions<NoticeSourceOptions>>().Value.Sources;
        return added.Count > 0
            ? new CombinedNoticeSource([.. added.Select(source => source(services))])
            : throw new InvalidOperationException(
                "No source of notices is there. Add one behind AddRegisterNotice(): AddDirectory, AddNotices or AddSource.");
    }

    public async ValueTask<PublishedVersion?> FindVersionAsync(string id, int? revision, CancellationToken cancellation) =>
        await FirstWithAsync(id, cancellation).ConfigureAwait(false) is { } source
            ? await source.FindVersionAsync(id, revision, cancellation).ConfigureAwait(false)
            : null;

    public async ValueTask<PublishedNotice?> FindAsync(string id, int? revision, CancellationToken cancellation) =>
        await FirstWithAsync(id, cancellation).ConfigureAwait(false) is { } source
            ? await source.FindAsync(id, revision, cancellation).ConfigureAwait(false)
            : null;

    public async IAsyncEnumerable<PublishedVersion> RevisionsAsync(string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await FirstWithAsync(id, cancellation).ConfigureAwait(false) is { } source)
        {
            await foreach (var version in source.RevisionsAsync(id, cancellation).ConfigureAwait(false))
            {
                yield return version;
            }
        }
    }

    public IAsyncEnumerable<PublishedVersion> CurrentAsync(CancellationToken cancellation) =>
        sources.Count == 1 ? sources[0].CurrentAsync(cancellation) : MergedAsync(cancellation);

    // Each source is in order: the least of what they offer next is the next of all.
    private async IAsyncEnumerable<PublishedVersion> MergedAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var readers = new List<IAsyncEnumerator<PublishedVersion>>();
        try
        {
            foreach (var source in sources)
            {
                readers.Add(source.CurrentAsync(cancellation).GetAsyncEnumerator(cancellation));
            }

            var next = new PublishedVersion?[readers.Count];
            for (var i = 0; i < next.Length; i++)
            {
                next[i] = await NextAsync(readers[i]).ConfigureAwait(false);
            }

            while (Array.FindAll(next, it => it is not null) is { Length: > 0 } offered)
            {
                var least = offered.MinBy(it => it!.Id, StringComparer.Ordinal)!;
                for (var i = 0; i < next.Length; i++)
                {
                    next[i] = next[i]?.Id == least.Id ? await NextAsync(readers[i]).ConfigureAwait(false) : next[i];
                }

                yield return least;
            }
        }
        finally
        {
            foreach (var reader in readers)
            {
                await reader.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<INoticeSource?> FirstWithAsync(string id, CancellationToken cancellation)
    {
        if (sources.Count == 1)
        {
            return sources[0];
        }

        foreach (var source in sources)
        {
            if (await source.FindVersionAsync(id, null, cancellation).ConfigureAwait(false) is not null)
            {
                return source;
            }
        }

        return null;
    }

    private static async ValueTask<PublishedVersion?> NextAsync(IAsyncEnumerator<PublishedVersion> reader) =>
        await reader.MoveNextAsync().ConfigureAwait(false) ? reader.Current : null;
}
