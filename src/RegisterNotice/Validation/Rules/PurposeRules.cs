namespace RegisterNotice.Validation.Rules;

/// <summary>RN2.</summary>
internal static class PurposeRules
{
    public static IReadOnlyList<NoticeRule> All { get; } = [];
}
