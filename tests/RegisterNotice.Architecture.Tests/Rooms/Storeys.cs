namespace RegisterNotice.Architecture.Tests.Rooms;

/// <summary>The rooms of a package, from the ground up.</summary>
/// <param name="Assembly">The package.</param>
/// <param name="Knows">The packages of this repository that it may know.</param>
/// <param name="Rooms">Folders in its root; each may know those before it.</param>
internal sealed record Storeys(string Assembly, IReadOnlyList<string> Knows, IReadOnlyList<string> Rooms)
{
    /// <summary>Whether one type may know another: in its own room, or in one below.</summary>
    public bool Allows(Arrow arrow) => Height(arrow.To) <= Height(arrow.From);

    private int Height(HousedType type) => Rooms.TakeWhile(room => room != type.Room).Count();
}
