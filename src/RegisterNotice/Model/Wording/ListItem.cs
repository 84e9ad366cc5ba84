namespace RegisterNotice;

/// <summary>An item of a list.</summary>
public sealed record ListItem : NoticePart
{
    /// <summary>The words; a line feed (U+000A) is a line break inside the item.</summary>
    public required string Text { get; init => field = Guard.NotNull(value); }

    /// <summary>Lists below the item.</summary>
    public IReadOnlyList<ListBlock> Lists { get; init => field = ValueList.From(value); } = ValueList<ListBlock>.Empty;
}
