namespace RegisterNotice.Validation.Rules;

/// <summary>RN1.</summary>
internal static class PartyRules
{
    public static IReadOnlyList<NoticeRule> All { get; } = [];
}
