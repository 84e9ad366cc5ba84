using Microsoft.Extensions.Logging;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>
/// The notices in a folder. Whether a file changed is looked up when a request asks, at most once in each interval: a watcher of files would be told nothing by
/// network drives and by the volumes of clusters.
/// </summary>
internal sealed partial class DirectoryNoticeSource(string folder, TimeSpan interval, TimeProvider time, ILogger<DirectoryNoticeSource> log)
    : InMemoryNoticeSource, INoticeSourceFaults, IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile State? state;

    public async ValueTask<IReadOnlyList<NoticeSourceFault>> FindFaultsAsync(CancellationToken cancellation) =>
        (await StateAsync(cancellation).ConfigureAwait(false)).Faults;

    public void Dispose() => reading.Dispose();

    protected override async ValueTask<NoticeCatalogue> CatalogueAsync(CancellationToken cancellation) =>
        (await StateAsync(cancellation).ConfigureAwait(false)).Catalogue;

    private ValueTask<State> StateAsync(CancellationToken cancellation) =>
        state is { } known && interval > TimeSpan.Zero && time.GetElapsedTime(known.CheckedAt) < interval
            ? new(known)
            : new(CheckAsync(state, cancellation));

    private async Task<State> CheckAsync(State? seen, CancellationToken cancellation)
    {
        await reading.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // Whoever waited while another looked has what that one saw, unless each request is to look for itself.
            if (interval > TimeSpan.Zero && state is { } other && !ReferenceEquals(other, seen))
            {
                return other;
            }

            return state = await LookAsync(state, cancellation).ConfigureAwait(false);
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task<State> LookAsync(State? before, CancellationToken cancellation)
    {
        var at = time.GetTimestamp();
        var faults = new List<NoticeSourceFault>();
        var stamps = Stamps(faults);
        if (before is not null && faults.Count == 0 && before.Faults.Count == 0 && HasSame(before, stamps))
        {
            return before with { CheckedAt = at };
        }

        if (before is not null && faults.Count > 0)
        {
            Log(before, faults);
            return before with { CheckedAt = at, Faults = faults };
        }

        var files = new Dictionary<string, NoticeFile>(StringComparer.Ordinal);
        foreach (var (path, stamp) in stamps)
        {
            var known = before?.Files.GetValueOrDefault(path);
            files[path] = known?.Stamp == stamp && known.Fault is null
                ? known
                : await NoticeFile.ReadAsync(path, stamp, known?.Notice, cancellation).ConfigureAwait(false);
        }

        var inOrder = files.OrderBy(file => file.Key, StringComparer.Ordinal).ToArray();
        faults.AddRange(inOrder.Select(file => file.Value.Fault).OfType<NoticeSourceFault>());
        var catalogue = NoticeCatalogue.Of(Distinct(inOrder, faults));
        Log(before, faults);
        return new(at, files, catalogue, faults);
    }

    private static bool HasSame(State before, Dictionary<string, NoticeFileStamp> stamps) =>
        before.Files.Count == stamps.Count
            && stamps.All(stamp => before.Files.TryGetValue(stamp.Key, out var file) && file.Stamp == stamp.Value);

    // A folder that cannot be listed, and a file that goes while it is looked at, are faults of the moment: what was read before is served on.
    private Dictionary<string, NoticeFileStamp> Stamps(List<NoticeSourceFault> faults)
    {
        var stamps = new Dictionary<string, NoticeFileStamp>(StringComparer.Ordinal);
        var place = folder;
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.json"))
            {
                place = file.FullName;
                stamps[place] = NoticeFileStamp.Of(file);
                place = folder;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new()
            {
                Place = place,
                Message = $"It cannot be read: {e.Message} Put notices there, each in a file *.json, that the host may read.",
            });
        }

        return stamps;
    }

    // Of two files with one revision of one notice, the first by name counts.
    private static List<PublishedNotice> Distinct(KeyValuePair<string, NoticeFile>[] inOrder, List<NoticeSourceFault> faults)
    {
        var first = new Dictionary<(string Id, int Revision), string>();
        var notices = new List<PublishedNotice>();
        foreach (var (path, file) in inOrder)
        {
            if (file.Notice is not { Version: var version } notice)
            {
                continue;
            }

            if (first.TryAdd((version.Id, version.Revision), path))
            {
                notices.Add(notice);
                continue;
            }

            var other = Path.GetFileName(first[(version.Id, version.Revision)]);
            faults.Add(new()
            {
                Place = path,
                Message = $"It holds revision {version.Revision} of '{version.Id}', as {other} does. Give one of them another revision or identifier.",
            });
        }

        return notices;
    }

    private void Log(State? before, List<NoticeSourceFault> faults)
    {
        foreach (var fault in faults.Where(fault => before?.Faults.Any(known => Same(known, fault)) != true))
        {
            LogFault(fault.Place, fault.Message);
        }

        foreach (var mended in before?.Faults.Where(known => !faults.Any(fault => fault.Place == known.Place)) ?? [])
        {
            LogMended(mended.Place);
        }
    }

    private static bool Same(NoticeSourceFault one, NoticeSourceFault other) => one.Place == other.Place && one.Message == other.Message;

    [LoggerMessage(1, LogLevel.Error, "{Place}: {Message}")]
    private partial void LogFault(string place, string message);

    [LoggerMessage(2, LogLevel.Information, "{Place}: all is well again.")]
    private partial void LogMended(string place);

    private sealed record State(
        long CheckedAt,
        Dictionary<string, NoticeFile> Files,
        NoticeCatalogue Catalogue,
        List<NoticeSourceFault> Faults);
}
