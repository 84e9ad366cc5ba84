using RegisterNotice.Validation;

namespace RegisterNotice.Json.Reading;

/// <summary>RN9: what can be wrong with a document before it is a notice. Reading reports them; there is nothing to check in a notice.</summary>
internal static class ReadingRules
{
    public static RuleDescription NotJson { get; } = Row("RN9001", nameof(NotJson));

    public static RuleDescription UnknownSchemaVersion { get; } = Row("RN9002", nameof(UnknownSchemaVersion));

    public static RuleDescription MissingMember { get; } = Row("RN9003", nameof(MissingMember));

    public static RuleDescription UnknownMember { get; } = Row("RN9004", nameof(UnknownMember));

    public static RuleDescription DuplicateMember { get; } = Row("RN9005", nameof(DuplicateMember));

    public static RuleDescription WrongType { get; } = Row("RN9006", nameof(WrongType));

    public static RuleDescription UnknownValue { get; } = Row("RN9007", nameof(UnknownValue));

    public static RuleDescription NullNotAllowed { get; } = Row("RN9008", nameof(NullNotAllowed));

    public static RuleDescription LimitExceeded { get; } = Row("RN9009", nameof(LimitExceeded));

    public static RuleDescription BadText { get; } = Row("RN9010", nameof(BadText));

    public static RuleDescription NewerContentKept { get; } = Row("RN9011", nameof(NewerContentKept), Severity.Info);

    public static RuleDescription MisplacedMark { get; } = Row("RN9012", nameof(MisplacedMark));

    public static IReadOnlyList<RuleDescription> All { get; } =
    [
        NotJson, UnknownSchemaVersion, MissingMember, UnknownMember, DuplicateMember, WrongType,
        UnknownValue, NullNotAllowed, LimitExceeded, BadText, NewerContentKept, MisplacedMark,
    ];

    public static RuleDescription Of(string code) => All.First(rule => rule.Code == code);

    private static ReportedFault Row(string code, string name, Severity severity = Severity.Error) =>
        ReportedFault.Of(code, name, ReadingMessages.Of(code).Message, ReadingMessages.Of(code).Remedy, severity);
}
