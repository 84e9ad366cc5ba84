namespace RegisterNotice.Json.Shapes;

/// <summary>A member that holds identifiers of other parts. An empty list of them means all parts of that kind.</summary>
/// <param name="Target">What the identifiers lead to.</param>
/// <param name="PlaceAt">Where the member of the part at an index stands.</param>
internal abstract record ReferenceMember(ReferenceTarget Target, Func<int, Place<IReadOnlyList<string>>> PlaceAt)
{
    /// <summary>How many parts have the member.</summary>
    public abstract int Count(Notice notice);

    /// <summary>The identifiers that one of the parts holds.</summary>
    public abstract IReadOnlyList<string> Ids(Notice notice, int part);

    /// <summary>The notice with the identifiers of every part changed.</summary>
    public abstract Notice With(Notice notice, Func<IReadOnlyList<string>, IReadOnlyList<string>> change);
}
