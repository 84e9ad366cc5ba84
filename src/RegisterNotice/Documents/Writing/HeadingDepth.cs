namespace RegisterNotice.Documents.Writing;

/// <summary>Turns the levels of sections into depths without gaps: what stands below a section is one deeper, whatever its level says.</summary>
internal sealed class HeadingDepth
{
    private readonly Stack<int> levels = new();

    /// <summary>How many sections are open.</summary>
    public int Depth => levels.Count;

    /// <summary>Closes the sections that one of a level does not stand in.</summary>
    /// <returns>How many were closed.</returns>
    public int CloseFor(int level)
    {
        var closed = 0;
        while (levels.Count > 0 && levels.Peek() >= level)
        {
            levels.Pop();
            closed++;
        }

        return closed;
    }

    public void Open(int level) => levels.Push(level);

    public static bool HasHeading(DocumentSection section) => section.Heading is not null || section.Number is not null;

    /// <summary>The heading, which holds its number; the number where it is all there is.</summary>
    public static MarkedText Heading(DocumentSection section) =>
        section.Heading is { } heading ? new(heading, section.HeadingMarks) : new(section.Number ?? "");
}
