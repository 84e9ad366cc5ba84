using RegisterNotice.Validation;
using RegisterNotice.Words;

namespace RegisterNotice.Rules;

/// <summary>RN91: what keeps a page from being brought over as a notice. Importing reports them; there is nothing to check in a notice.</summary>
internal static class ImportRules
{
    public static RuleDescription PageEmpty { get; } = Row("RN9101", nameof(PageEmpty));

    public static RuleDescription PageIsPdf { get; } = Row("RN9102", nameof(PageIsPdf));

    public static RuleDescription PageIsOfficeDocument { get; } = Row("RN9103", nameof(PageIsOfficeDocument));

    public static RuleDescription PageIsPicture { get; } = Row("RN9104", nameof(PageIsPicture));

    public static RuleDescription PageIsPacked { get; } = Row("RN9105", nameof(PageIsPacked));

    public static RuleDescription PageIsNotice { get; } = Row("RN9106", nameof(PageIsNotice));

    public static RuleDescription PageIsData { get; } = Row("RN9107", nameof(PageIsData));

    public static RuleDescription PageIsBinary { get; } = Row("RN9108", nameof(PageIsBinary));

    public static RuleDescription PageBeyondLimit { get; } = Row("RN9109", nameof(PageBeyondLimit));

    public static RuleDescription PageNotUnderstood { get; } = Row("RN9110", nameof(PageNotUnderstood), Severity.Warning);

    public static RuleDescription FileIsLocked { get; } = Row("RN9111", nameof(FileIsLocked));

    public static RuleDescription FileHasNoText { get; } = Row("RN9112", nameof(FileHasNoText));

    public static RuleDescription FileIsDamaged { get; } = Row("RN9113", nameof(FileIsDamaged));

    public static IReadOnlyList<RuleDescription> All { get; } =
        [
            PageEmpty, PageIsPdf, PageIsOfficeDocument, PageIsPicture, PageIsPacked, PageIsNotice, PageIsData, PageIsBinary,
            PageBeyondLimit, PageNotUnderstood, FileIsLocked, FileHasNoText, FileIsDamaged
        ];

    private static ReportedFault Row(string code, string name, Severity severity = Severity.Error) =>
        ReportedFault.Of(code, name, RuleMessages.MessageOf(code), RuleMessages.RemedyOf(code), severity);
}
