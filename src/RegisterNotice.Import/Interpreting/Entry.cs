namespace RegisterNotice.Import.Interpreting;

/// <summary>One thing of a section that lists things, such as a purpose or a recipient: its name and what is said of it.</summary>
/// <param name="line">The line that names it.</param>
/// <param name="label">The label before the name; null for none.</param>
internal sealed class Entry(Line line, PropertyLabel? label)
{
    public Line Line { get; } = line;

    /// <summary>Where in the line the name begins.</summary>
    public int Offset { get; } = label?.ValueStart ?? 0;

    /// <summary>The name, with whatever stands behind it on its line.</summary>
    public string Name => Line.Text[Offset..];

    /// <summary>The lines that say more of it.</summary>
    public List<Line> Details { get; } = [];
}
