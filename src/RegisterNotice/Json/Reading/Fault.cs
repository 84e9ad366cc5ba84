namespace RegisterNotice.Json.Reading;

/// <summary>A fault of form at a byte of the document; its pointer, line and column are told afterwards.</summary>
internal readonly record struct Fault(
    string Code,
    long Offset,
    string? Child,
    string Name1,
    string Value1,
    string Name2 = "",
    string Value2 = "")
{
    /// <summary>What exactly is wrong, where the code does not say it.</summary>
    public FaultReason Reason { get; init; }

    /// <summary>In which line, counted from none, the text turned out not to be JSON.</summary>
    public long BrokenLine { get; init; }

    /// <summary>At which byte of that line, counted from none.</summary>
    public long BrokenByte { get; init; }

    /// <summary>Which element of the child, where it is a list and one of its elements is meant.</summary>
    public int? ChildIndex { get; init; }

    /// <summary>Whether nothing is wrong, and the reader only ought to know.</summary>
    public bool IsNote { get; init; }

    public const string NotJsonCode = "RN9001";
    public const string VersionCode = "RN9002";
    public const string MissingCode = "RN9003";
    public const string UnknownMemberCode = "RN9004";
    public const string DuplicateCode = "RN9005";
    public const string WrongTypeCode = "RN9006";
    public const string UnknownValueCode = "RN9007";
    public const string NullCode = "RN9008";
    public const string LimitCode = "RN9009";
    public const string BadTextCode = "RN9010";
    public const string KeptCode = "RN9011";
    public const string MisplacedMarkCode = "RN9012";

    private const int LongestQuote = 60;

    /// <summary>A text that is no JSON. What stands there is told afterwards.</summary>
    public static Fault NotJson(long offset, long line, long column) =>
        new(NotJsonCode, offset, null, "", "") { BrokenLine = line, BrokenByte = column };

    public static Fault Version(long offset, string version) =>
        new(VersionCode, offset, null, "version", Quote(version), "known", Notice.CurrentSchemaVersion);

    public static Fault Missing(long offset, string member) => new(MissingCode, offset, member, "member", member);

    public static Fault UnknownMember(long offset, string member) => new(UnknownMemberCode, offset, null, "member", Quote(member));

    public static Fault Duplicate(long offset, string member) => new(DuplicateCode, offset, null, "member", Quote(member));

    public static Fault WrongType(long offset, string expected, string found) =>
        new(WrongTypeCode, offset, null, "expected", expected, "found", found);

    public static Fault UnknownValue(long offset, string value, string known) =>
        new(UnknownValueCode, offset, null, "value", Quote(value), "known", known);

    public static Fault Null(long offset) => new(NullCode, offset, null, "", "");

    public static Fault TooDeep(long offset, int most) => Limit(offset, "MaxDepth", most);

    public static Fault TooMany(long offset, int most) => Limit(offset, "MaxItems", most);

    public static Fault TooLarge(int most) => Limit(0, "MaxBytes", most);

    public static Fault TooManyFaults(long offset, int most) => Limit(offset, "MaxFindings", most);

    public static Fault TooGreat(long offset) => WrongType(offset, "integer", "number") with { Reason = FaultReason.TooGreat };

    /// <summary>A text that breaks a form.</summary>
    public static Fault BadText(long offset, string text, FaultReason reason) =>
        new(BadTextCode, offset, null, "value", Quote(text)) { Reason = reason };

    /// <summary>What should be text and is no Unicode, so that it cannot be quoted.</summary>
    public static Fault NoUnicode(long offset) => new(BadTextCode, offset, null, "", "") { Reason = FaultReason.Unicode };

    /// <summary>A byte order mark before the document.</summary>
    public static Fault ByteOrderMark() => new(BadTextCode, 0, null, "value", "U+FEFF") { Reason = FaultReason.ByteOrderMark };

    /// <summary>A member that is kept though it is not known.</summary>
    public static Fault KeptMember(long offset, string member) => Kept(offset, member) with { Reason = FaultReason.KeptMember };

    /// <summary>A value that is kept though it is not known.</summary>
    public static Fault KeptValue(long offset, string value) => Kept(offset, value) with { Reason = FaultReason.KeptValue };

    /// <summary>A mark that does not lie within its text; the place is that of the part whose text it is.</summary>
    public static Fault MisplacedMark(long offset, string member, int index, int start, int length) =>
        new(MisplacedMarkCode, offset, member, "start", Written(start), "length", Written(length)) { ChildIndex = index };

    private static Fault Kept(long offset, string content) => new(KeptCode, offset, null, "content", Quote(content)) { IsNote = true };

    private static Fault Limit(long offset, string limit, int most) =>
        new(LimitCode, offset, null, "limit", limit, "most", Written(most));

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Quote(string text) => text.Length <= LongestQuote
        ? text
        : text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
}
