namespace RegisterNotice.AspNetCore.Sources;

/// <summary>By what it is seen that a file has changed.</summary>
/// <param name="WrittenAt">When it was last written, in UTC.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct NoticeFileStamp(DateTime WrittenAt, long Length)
{
    /// <summary>The stamp of a file. Where the file is a link, as in a mounted volume of a cluster, that of the file at its end.</summary>
    /// <exception cref="IOException">The link leads nowhere, or the file has gone.</exception>
    /// <exception cref="UnauthorizedAccessException">The host may not see the file.</exception>
    public static NoticeFileStamp Of(FileInfo file)
    {
        var seen = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return new(seen.LastWriteTimeUtc, seen.Length);
    }
}
