namespace RegisterNotice.Import.Interpreting;

/// <summary>One thing of a section that lists things, such as a purpose or a recipient: its name and what is said of it.</summary>
internal sealed class Entry
{
    private static readonly List<Line> NoDetails = [];

    private List<Line>? details;

    /// <summary>Opens it with the line that names it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label before the name; null for none.</param>
    public Entry(Line line, PropertyLabel? label)
    {
        Line = line;
        Offset = label?.ValueStart ?? 0;
        line.Entry = this;
    }

    public Line Line { get; }

    /// <summary>Where in the line the name begins.</summary>
    public int Offset { get; }

    /// <summary>The name, with whatever stands behind it on its line.</summary>
    public string Name => Line.Text[Offset..];

    /// <summary>The lines that say more of it.</summary>
    public IReadOnlyList<Line> Details => details ?? NoDetails;

    /// <summary>Takes a line that says more of it.</summary>
    public void Add(Line detail)
    {
        (details ??= []).Add(detail);
        detail.Entry = this;
    }
}
