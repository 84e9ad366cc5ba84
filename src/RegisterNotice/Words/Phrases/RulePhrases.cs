namespace RegisterNotice.Words.Phrases;

/// <summary>Words within the messages of rules.</summary>
internal static class RulePhrases
{
    public static readonly Phrase Quoted = new("”{name}”", "”{name}”", "\"{name}\"");
    public static readonly Phrase Others = new("{count} muuta", "{count} till", "{count} more");

    /// <summary>What stands where purposes are named, of a basis that is said of none of them.</summary>
    public static readonly Phrase WholeProcessing = new("koko käsittely", "hela behandlingen", "the processing as a whole");
}
