namespace RegisterNotice.Tool.Inputs;

/// <summary>A file and the notices that were read from it.</summary>
/// <param name="File">The file.</param>
/// <param name="Entries">Its notices, at least one.</param>
internal sealed record NoticeFile(InputFile File, IReadOnlyList<NoticeEntry> Entries)
{
    /// <summary>Whether the file is an array.</summary>
    public bool IsArray => Entries[0].Index is not null;

    /// <summary>Its notices, where they are without faults.</summary>
    public IReadOnlyList<Notice> Notices => [.. Entries.Select(entry => entry.Result.Notice!)];
}
