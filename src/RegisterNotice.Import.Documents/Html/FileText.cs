namespace RegisterNotice.Import.Html;

/// <summary>A heading, a paragraph or an item.</summary>
/// <param name="Lines">Its lines.</param>
internal sealed record FileText(IReadOnlyList<FileLine> Lines) : FileBlock
{
    /// <summary>The level of a heading, 1 to 6; 0 for other text.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>How deep an item stands, from 1; 0 for what is no item.</summary>
    public int ItemDepth { get; init; }

    /// <summary>Where its words begin on the page, in points from the left; an item's behind its bullet. 0 where that is not known.</summary>
    public double Left { get; init; }

    public override bool HasText => Lines.Any(line => line.HasText);
}
