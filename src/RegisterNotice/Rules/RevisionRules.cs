using RegisterNotice.Validation;
using RegisterNotice.Words;
using static RegisterNotice.Rules.RuleRow;

namespace RegisterNotice.Rules;

/// <summary>RN92: what is wrong with a revision beside the one before it. Comparing reports them; one notice alone does not show them.</summary>
internal static class RevisionRules
{
    public static RuleDescription MaterialChangeWithoutRevision { get; } =
        Row("RN9201", nameof(MaterialChangeWithoutRevision), Gdpr("5(2)"), Gdpr("12(1)"));

    public static RuleDescription MaterialChangeWithoutEntry { get; } =
        Row("RN9202", nameof(MaterialChangeWithoutEntry), Gdpr("5(1)(a)"), Gdpr("12(1)"));

    public static RuleDescription MaterialChangeWithoutTime { get; } =
        Row("RN9203", nameof(MaterialChangeWithoutTime), Gdpr("5(1)(a)"), Gdpr("13(3)"), Gdpr("14(4)"));

    public static RuleDescription TranslationLeftBehind { get; } = Row("RN9204", nameof(TranslationLeftBehind), Gdpr("12(1)"));

    public static RuleDescription NewPurposeDenied { get; } = Row("RN9205", nameof(NewPurposeDenied), Gdpr("13(3)"), Gdpr("14(4)"));

    public static IReadOnlyList<RuleDescription> All { get; } =
        [MaterialChangeWithoutRevision, MaterialChangeWithoutEntry, MaterialChangeWithoutTime, TranslationLeftBehind, NewPurposeDenied];

    // What was told besides the notice, by a message of its own, no notice shows: each is a risk, not a breach.
    private static ReportedFault Row(string code, string name, params LegalReference[] citations) => new()
    {
        Code = code,
        Name = name,
        Message = RuleMessages.MessageOf(code),
        Remedy = RuleMessages.RemedyOf(code),
        Grounds = [Information(Severity.Warning, citations)],
    };
}
