namespace RegisterNotice.Architecture.Tests.Rooms;

/// <summary>A type and the folder where it is written.</summary>
internal readonly record struct HousedType(string Folder, string Name)
{
    /// <summary>The room: the first folder, with all that lies below it.</summary>
    public string Room => Folder.Split('/')[0];

    public override string ToString() => Folder.Length == 0 ? Name : $"{Folder}/{Name}";
}
