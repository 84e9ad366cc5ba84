namespace RegisterNotice.Text;

/// <content>RN2.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Purposes() => [];
}
