namespace RegisterNotice.Documents.Composing;

/// <summary>
/// What stands in parentheses behind a statement, with a space before them; nothing where there is nothing to say. What is the same is said once.
/// </summary>
internal readonly struct Parenthesis(MarkedText? first, MarkedText? second = null)
{
    private readonly MarkedText? first = first ?? second;

    // Null where the first says it all.
    private readonly MarkedText? second = first is null || first == second ? null : second;

    public void Write(Lines lines)
    {
        if (first is { } some)
        {
            lines.Write(" (");
            lines.Write(some);
            if (second is { } other)
            {
                lines.Write("; ");
                lines.Write(other);
            }

            lines.Write(")");
        }
    }

    /// <summary>A text with the parentheses behind it.</summary>
    public MarkedText After(MarkedText? text)
    {
        var before = text.GetValueOrDefault();
        return MarkedText.Parted("; ", first, second) is { } inside ? before + " (" + inside + ")" : before;
    }
}
