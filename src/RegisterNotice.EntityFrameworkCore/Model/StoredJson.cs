using RegisterNotice.Json;

namespace RegisterNotice.EntityFrameworkCore;

/// <summary>How JSON is read that a database has kept.</summary>
internal static class StoredJson
{
    /// <summary>What was written once is read, however long it is and whichever version of the library wrote it.</summary>
    public static NoticeReadOptions Reading { get; } = new()
    {
        UnknownMembers = UnknownMembers.Preserve,
        MaxBytes = int.MaxValue,
        MaxDepth = NoticeReadOptions.MaxDepthLimit,
        MaxItems = int.MaxValue,
    };
}
