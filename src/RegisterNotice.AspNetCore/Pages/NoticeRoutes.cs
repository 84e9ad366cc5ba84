namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The words of the addresses of pages.</summary>
internal static class NoticeRoutes
{
    public const string Feed = "feed.atom";
    public const string Schema = "notice.schema.json";
    public const string Stylesheet = "style.css";
    public const string Revisions = "revisions";
    public const string Changes = "changes";

    /// <summary>What stands between the numbers of two revisions.</summary>
    public const string Between = "..";

    // Parameters; a host's own pattern has other names for its own.
    public const string Id = "noticeId";
    public const string Language = "noticeLanguage";
    public const string Revision = "noticeRevision";
    public const string Range = "noticeRevisions";

    /// <summary>The parameter of the query that stands for the language where the path has no place for it.</summary>
    public const string LanguageQuery = "language";
}
