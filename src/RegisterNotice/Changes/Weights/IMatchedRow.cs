namespace RegisterNotice.Changes.Weights;

/// <summary>The row of a list whose elements are matched with those of another revision.</summary>
internal interface IMatchedRow
{
    /// <summary>The type of the elements.</summary>
    Type ElementType { get; }

    /// <summary>How they are matched: an array of <c>MatchPass</c> of the type.</summary>
    object Passes { get; }
}
