namespace RegisterNotice.Import.Interpreting;

/// <summary>Finds the name of what a sentence says something: its label, the thing of which it says more, or the first line of its paragraph.</summary>
internal static class NameBefore
{
    /// <summary>The name; null where none stands before the sentence.</summary>
    public static string? Of(Sentence sentence)
    {
        var line = sentence.Line;
        if (sentence.Detailed is { } entry)
        {
            return entry.Name;
        }

        if (sentence.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
        {
            return sentence.Text[..colon];
        }

        // A paragraph of several lines, of which the first is a name.
        return !line.StartsBlock && sentence.LineBefore is { StartsBlock: true, Text: [.., not ('.' or ':')] } before ? before.Text : null;
    }
}
