namespace RegisterNotice.Json.Reading;

/// <summary>A fault of form at a byte of the document; its pointer, line and column are told afterwards.</summary>
internal readonly record struct Fault(string Code, long Offset, string? Child, string Name1, string Value1, string Name2 = "", string Value2 = "")
{
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

    private const int LongestQuote = 60;

    public static Fault NotJson(long offset, string detail) => new(NotJsonCode, offset, null, "detail", detail);

    public static Fault Version(long offset, string version) => new(VersionCode, offset, null, "version", Quote(version), "known", Notice.CurrentSchemaVersion);

    public static Fault Missing(long offset, string member) => new(MissingCode, offset, member, "member", member);

    public static Fault UnknownMember(long offset, string member) => new(UnknownMemberCode, offset, null, "member", Quote(member));

    public static Fault Duplicate(long offset, string member) => new(DuplicateCode, offset, null, "member", Quote(member));

    public static Fault WrongType(long offset, string expected, string found) => new(WrongTypeCode, offset, null, "expected", expected, "found", found);

    public static Fault UnknownValue(long offset, string value, string known) => new(UnknownValueCode, offset, null, "value", Quote(value), "known", known);

    public static Fault Null(long offset) => new(NullCode, offset, null, "", "");

    public static Fault TooDeep(long offset, int most) => Limit(offset, "MaxDepth", most);

    public static Fault TooMany(long offset, int most) => Limit(offset, "MaxItems", most);

    public static Fault TooLarge(int most) => Limit(0, "MaxBytes", most);

    public static Fault TooManyFaults(long offset, int most) => Limit(offset, "MaxFindings", most);

    /// <summary>A text that breaks a form; an empty form means that it is no Unicode text.</summary>
    public static Fault BadText(long offset, string text, string form) => new(BadTextCode, offset, null, "value", Quote(text), "form", form);

    private static Fault Limit(long offset, string limit, int most) =>
        new(LimitCode, offset, null, "limit", limit, "most", most.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Quote(string text) => text.Length <= LongestQuote ? text : text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
}
