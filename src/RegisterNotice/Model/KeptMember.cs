namespace RegisterNotice;

/// <summary>A member that this version of the library does not know.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Json">Its value as compact JSON text.</param>
/// <param name="Place">How many of the part's own members may stand before it, in the order of the schema: where it stood when it was read.</param>
internal readonly record struct KeptMember(string Name, string Json, int Place)
{
    /// <summary>The place of what stands behind all other members.</summary>
    public const int Last = int.MaxValue;
}
