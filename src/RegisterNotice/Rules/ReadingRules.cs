using RegisterNotice.Validation;
using RegisterNotice.Words;

namespace RegisterNotice.Rules;

/// <summary>RN9: what can be wrong with a document before it is a notice. Reading reports them; there is nothing to check in a notice.</summary>
internal static class ReadingRules
{
    public static NoticeRule NotJson { get; } = Row("RN9001", nameof(NotJson));

    public static NoticeRule UnknownSchemaVersion { get; } = Row("RN9002", nameof(UnknownSchemaVersion));

    public static NoticeRule MissingMember { get; } = Row("RN9003", nameof(MissingMember));

    public static NoticeRule UnknownMember { get; } = Row("RN9004", nameof(UnknownMember));

    public static NoticeRule DuplicateMember { get; } = Row("RN9005", nameof(DuplicateMember));

    public static NoticeRule WrongType { get; } = Row("RN9006", nameof(WrongType));

    public static NoticeRule UnknownValue { get; } = Row("RN9007", nameof(UnknownValue));

    public static NoticeRule NullNotAllowed { get; } = Row("RN9008", nameof(NullNotAllowed));

    public static NoticeRule LimitExceeded { get; } = Row("RN9009", nameof(LimitExceeded));

    public static NoticeRule BadText { get; } = Row("RN9010", nameof(BadText));

    public static NoticeRule NewerContentKept { get; } = Row("RN9011", nameof(NewerContentKept), Severity.Info);

    public static NoticeRule MisplacedMark { get; } = Row("RN9012", nameof(MisplacedMark));

    public static IReadOnlyList<NoticeRule> All { get; } =
        [NotJson, UnknownSchemaVersion, MissingMember, UnknownMember, DuplicateMember, WrongType, UnknownValue, NullNotAllowed, LimitExceeded, BadText, NewerContentKept, MisplacedMark];

    public static NoticeRule Of(string code) => All.First(rule => rule.Code == code);

    /// <summary>A rule that is reported by what reads, and checks nothing in a notice.</summary>
    public static NoticeRule Row(string code, string name, Severity severity = Severity.Error) => new()
    {
        Code = code,
        Name = name,
        Message = RuleMessages.MessageOf(code),
        Remedy = RuleMessages.RemedyOf(code),
        Grounds = [new() { Severity = severity }],
        Check = static _ => { },
        IsOwn = true,
    };
}
