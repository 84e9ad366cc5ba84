namespace RegisterNotice;

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock : Block
{
    /// <summary>The words; a line feed (U+000A) is a line break inside the paragraph.</summary>
    public required string Text { get; init => field = Guard.NotNull(value); }

    internal override int Depth => 0;
}
