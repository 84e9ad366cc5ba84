namespace RegisterNotice.Architecture.Tests.Rooms;

/// <summary>A type that knows another of its assembly.</summary>
/// <param name="From">The folder and the name of the type that knows.</param>
/// <param name="To">The folder and the name of the type that is known.</param>
internal readonly record struct Arrow(HousedType From, HousedType To)
{
    public override string ToString() => $"{From} -> {To}";
}
