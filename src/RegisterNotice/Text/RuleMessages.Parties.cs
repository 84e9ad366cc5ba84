namespace RegisterNotice.Text;

/// <content>RN1.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Parties() => [];
}
