using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>RN91: what keeps a page from being brought over as a notice. Importing reports them; there is nothing to check in a notice.</summary>
internal static class ImportRules
{
    public static NoticeRule PageEmpty { get; } = ReadingRules.Row("RN9101", nameof(PageEmpty));

    public static NoticeRule PageIsPdf { get; } = ReadingRules.Row("RN9102", nameof(PageIsPdf));

    public static NoticeRule PageIsOfficeDocument { get; } = ReadingRules.Row("RN9103", nameof(PageIsOfficeDocument));

    public static NoticeRule PageIsPicture { get; } = ReadingRules.Row("RN9104", nameof(PageIsPicture));

    public static NoticeRule PageIsPacked { get; } = ReadingRules.Row("RN9105", nameof(PageIsPacked));

    public static NoticeRule PageIsNotice { get; } = ReadingRules.Row("RN9106", nameof(PageIsNotice));

    public static NoticeRule PageIsData { get; } = ReadingRules.Row("RN9107", nameof(PageIsData));

    public static NoticeRule PageIsBinary { get; } = ReadingRules.Row("RN9108", nameof(PageIsBinary));

    public static NoticeRule PageBeyondLimit { get; } = ReadingRules.Row("RN9109", nameof(PageBeyondLimit));

    public static NoticeRule PageNotUnderstood { get; } = ReadingRules.Row("RN9110", nameof(PageNotUnderstood), Severity.Warning);

    public static IReadOnlyList<NoticeRule> All { get; } =
        [PageEmpty, PageIsPdf, PageIsOfficeDocument, PageIsPicture, PageIsPacked, PageIsNotice, PageIsData, PageIsBinary, PageBeyondLimit, PageNotUnderstood];
}
