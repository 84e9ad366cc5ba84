namespace RegisterNotice.Documents.Composing;

/// <summary>What stands in parentheses behind a statement, with a space before them; nothing where there is nothing to say. What is the same is said once.</summary>
internal readonly struct Parenthesis(string? first, string? second = null)
{
    private readonly string? first = first ?? second;

    // Null where the first says it all.
    private readonly string? second = first is null || first == second ? null : second;

    public void Write(Lines lines)
    {
        if (first is not null)
        {
            lines.Write(" (");
            lines.Write(first);
            if (second is not null)
            {
                lines.Write("; ");
                lines.Write(second);
            }

            lines.Write(")");
        }
    }

    /// <summary>A text with the parentheses behind it.</summary>
    public string After(string? text) => first is null ? text ?? "" : second is null ? $"{text} ({first})" : $"{text} ({first}; {second})";
}
