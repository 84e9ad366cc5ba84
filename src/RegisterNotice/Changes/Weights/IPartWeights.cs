namespace RegisterNotice.Changes.Weights;

/// <summary>A <see cref="PartWeights{TOwner}"/> whatever its type.</summary>
internal interface IPartWeights
{
    /// <summary>The type of the parts.</summary>
    Type PartType { get; }

    /// <summary>The members that have a row.</summary>
    IEnumerable<string> Members { get; }

    /// <summary>The rows of lists whose elements are matched.</summary>
    IEnumerable<IMatchedRow> MatchedRows { get; }
}
