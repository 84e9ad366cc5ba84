namespace RegisterNotice.Json.Walking;

/// <summary>A place that a walk has been at.</summary>
internal readonly record struct KeptPlace(PlaceTree Tree, int Node)
{
    public JsonPointer Pointer => Tree.PointerOf(Node);
}
