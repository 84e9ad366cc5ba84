using NodaTime;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>What a file held when it was read.</summary>
/// <param name="Stamp">By what it is seen that the file has changed.</param>
/// <param name="Notice">The notice; where the file is faulty now, the one that it held before.</param>
/// <param name="Fault">What is wrong with the file.</param>
internal sealed record NoticeFile(NoticeFileStamp Stamp, PublishedNotice? Notice, NoticeSourceFault? Fault)
{
    private static readonly NoticeReadOptions English = NoticeReadOptions.Default with { Language = LanguageTag.English };

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="stamp">Its stamp.</param>
    /// <param name="before">What it held before.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<NoticeFile> ReadAsync(
        string path,
        NoticeFileStamp stamp,
        PublishedNotice? before,
        CancellationToken cancellation)
    {
        NoticeReadResult read;
        try
        {
            var file = File.OpenRead(path);
            await using (file.ConfigureAwait(false))
            {
                read = await NoticeJson.ReadAsync(file, English, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(stamp, before, new() { Place = path, Message = $"The file cannot be read: {e.Message}" });
        }

        return read.HasErrors
            ? new(stamp, before, Faulty(path, read))
            : new(stamp, Published(read.Notice, stamp), null);
    }

    private static NoticeSourceFault Faulty(string path, NoticeReadResult read)
    {
        var first = read.Findings.FirstOrDefault(finding => finding.Severity == Severity.Error);
        var place = first?.Position is { } at ? $"{at}: " : "";
        return new()
        {
            Place = path,
            Message = $"The file holds no faultless notice: {place}{first?.Code} {first?.MessageIn(LanguageTag.English)}",
            Findings = read.Findings,
        };
    }

    private static PublishedNotice Published(Notice notice, NoticeFileStamp stamp) => new()
    {
        Notice = notice,
        Version = new()
        {
            Id = notice.Id,
            Revision = notice.Revision,
            Fingerprint = NoticeFingerprint.Of(notice),
            PublishedAt = PublicationTime.Of(notice, Instant.FromDateTimeUtc(stamp.WrittenAt)),
        },
    };
}
