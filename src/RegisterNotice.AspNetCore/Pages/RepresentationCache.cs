using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>
/// Keeps what has been written, by its content: nothing in it ever grows old, so that nothing must be taken out but for want of room. What several ask for at
/// once is written once.
/// </summary>
internal sealed class RepresentationCache(IOptions<NoticeHostingOptions> options) : IDisposable
{
    // What an entry takes besides its bytes: the key, the tag, the entry of the cache.
    private const int BytesBesides = 1024;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = options.Value.CacheBytes });
    private readonly ConcurrentDictionary<RepresentationKey, Task<Representation?>> beingMade = [];

    /// <summary>What is kept for a key, or else what is made now.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="cancellation">Ends the wait for another request that makes the same.</param>
    public async ValueTask<Representation> GetAsync(
        RepresentationKey key,
        Func<ValueTask<Representation>> make,
        CancellationToken cancellation)
    {
        while (true)
        {
            if (kept.TryGetValue(key, out Representation? known))
            {
                return known!;
            }

            var mine = new TaskCompletionSource<Representation?>(TaskCreationOptions.RunContinuationsAsynchronously);
            var making = beingMade.GetOrAdd(key, mine.Task);
            if (making == mine.Task)
            {
                return await MakeAsync(key, make, mine).ConfigureAwait(false);
            }

            // Null where the other request was given up.
            if (await making.WaitAsync(cancellation).ConfigureAwait(false) is { } made)
            {
                return made;
            }
        }
    }

    /// <summary>What pages need to know of a notice without reading it, if it is kept.</summary>
    public NoticeSummary? FindSummary(NoticeFingerprint fingerprint) =>
        kept.TryGetValue(fingerprint, out NoticeSummary? summary) ? summary : null;

    /// <summary>Keeps what pages need to know of a notice.</summary>
    public void Keep(NoticeFingerprint fingerprint, NoticeSummary summary) =>
        kept.Set(fingerprint, summary, new MemoryCacheEntryOptions { Size = BytesBesides + summary.Size });

    public void Dispose() => kept.Dispose();

    private async Task<Representation> MakeAsync(
        RepresentationKey key,
        Func<ValueTask<Representation>> make,
        TaskCompletionSource<Representation?> promise)
    {
        try
        {
            var made = await make().ConfigureAwait(false);
            kept.Set(key, made, new MemoryCacheEntryOptions { Size = BytesBesides + made.Bytes.Length });
            promise.SetResult(made);
            return made;
        }
        catch (OperationCanceledException)
        {
            promise.SetResult(null);
            throw;
        }
        catch (Exception e)
        {
            // Those that wait would fail in the same way, one after the other. Where none waits, nobody need look at it.
            promise.SetException(e);
            _ = promise.Task.Exception;
            throw;
        }
        finally
        {
            beingMade.TryRemove(key, out _);
        }
    }
}
