using RegisterNotice.Json;

namespace RegisterNotice.Tests;

/// <summary>A copy of a notice that shares nothing with it.</summary>
internal static class NoticeCopy
{
    public static Notice Of(Notice notice) => NoticeJson.Parse(NoticeJson.Write(notice));
}
