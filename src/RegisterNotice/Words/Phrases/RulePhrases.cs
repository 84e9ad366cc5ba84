namespace RegisterNotice.Words.Phrases;

/// <summary>Words within the messages of rules.</summary>
internal static class RulePhrases
{
    public static readonly Phrase Quoted = new("”{name}”", "”{name}”", "\"{name}\"");
    public static readonly Phrase Others = new("{count} muuta", "{count} till", "{count} more");
}
