namespace RegisterNotice;

/// <summary>A member that holds identifiers of other parts. An empty list of them means all parts of that kind.</summary>
/// <param name="Target">What the identifiers lead to.</param>
/// <param name="List">The pointer of the list whose parts have the member: <c>/dataCategories</c>.</param>
/// <param name="Name">The rest of the pointer: <c>/purposes</c>.</param>
internal abstract record ReferenceMember(ReferenceTarget Target, string List, string Name)
{
    /// <summary>How many parts have the member.</summary>
    public abstract int Count(Notice notice);

    /// <summary>The identifiers that one of the parts holds.</summary>
    public abstract IReadOnlyList<string> Ids(Notice notice, int part);

    /// <summary>The notice with the identifiers of every part changed.</summary>
    public abstract Notice With(Notice notice, Func<IReadOnlyList<string>, IReadOnlyList<string>> change);
}
