namespace RegisterNotice.Json.Shapes;

/// <summary>A member that holds identifiers of other parts. An empty list of them means all parts of that kind, in most members.</summary>
/// <param name="Target">What the identifiers lead to.</param>
internal abstract record ReferenceMember(ReferenceTarget Target)
{
    /// <summary>How many parts have the member.</summary>
    public abstract int Count(Notice notice);

    /// <summary>How many places for an identifier one of the parts has.</summary>
    public abstract int IdCount(Notice notice, int part);

    /// <summary>The identifier at a place; null where none stands there.</summary>
    public abstract string? Id(Notice notice, int part, int index);

    /// <summary>Where the identifier stands.</summary>
    public abstract JsonPointer PlaceOf(int part, int index);

    /// <summary>Where a part refers to nothing but the one with an identifier.</summary>
    public abstract IEnumerable<JsonPointer> Alone(Notice notice, string id);

    /// <summary>The notice with the identifiers of every part changed.</summary>
    public abstract Notice With(Notice notice, Func<IReadOnlyList<string>, IReadOnlyList<string>> change);
}
