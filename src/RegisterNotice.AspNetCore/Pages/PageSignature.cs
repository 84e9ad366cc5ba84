using System.Reflection;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>
/// What describes an endpoint: a method that is never called, whose name stands for the operation, and whose parameters for those of its address. Endpoints
/// without one are left out of descriptions, as those whose format stands in a fixed address are.
/// </summary>
internal static class PageSignature
{
    private static readonly (string Pattern, Delegate Signature)[] Rows =
    [
        ("", ListNotices),
        ("{noticeId}", GetNotice),
        ("{noticeId}/{noticeLanguage}", GetNoticeInLanguage),
        ("{noticeId}/revisions", ListNoticeRevisions),
        ("{noticeId}/revisions/{noticeRevision}", GetNoticeRevision),
        ("{noticeId}/revisions/{noticeRevision}/{noticeLanguage}", GetNoticeRevisionInLanguage),
        ("{noticeId}/changes/{noticeRevisions}", GetNoticeChanges),
        ("{noticeId}/changes/{noticeRevisions}/{noticeLanguage}", GetNoticeChangesInLanguage),
        ("feed.atom", GetNoticeFeed),
        ("notice.schema.json", GetNoticeSchema),
    ];

    /// <summary>The method of an endpoint below the host's pattern; null where it is not described.</summary>
    public static MethodInfo? Of(string pattern) => Array.Find(Rows, row => row.Pattern == pattern.Trim('/')).Signature?.Method;

    private static void ListNotices(string? language = null) => _ = language;

    private static void GetNotice(string noticeId) => _ = noticeId;

    private static void GetNoticeInLanguage(string noticeId, string noticeLanguage) => _ = (noticeId, noticeLanguage);

    private static void ListNoticeRevisions(string noticeId, string? language = null) => _ = (noticeId, language);

    private static void GetNoticeRevision(string noticeId, string noticeRevision) => _ = (noticeId, noticeRevision);

    private static void GetNoticeRevisionInLanguage(string noticeId, string noticeRevision, string noticeLanguage) =>
        _ = (noticeId, noticeRevision, noticeLanguage);

    private static void GetNoticeChanges(string noticeId, string noticeRevisions) => _ = (noticeId, noticeRevisions);

    private static void GetNoticeChangesInLanguage(string noticeId, string noticeRevisions, string noticeLanguage) =>
        _ = (noticeId, noticeRevisions, noticeLanguage);

    private static void GetNoticeFeed(string? language = null) => _ = language;

    private static void GetNoticeSchema()
    {
    }
}
