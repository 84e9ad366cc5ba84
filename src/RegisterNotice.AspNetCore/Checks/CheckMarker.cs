namespace RegisterNotice.AspNetCore.Checks;

/// <summary>Marks the endpoints that check notices among those of a host.</summary>
internal sealed class CheckMarker
{
    public static CheckMarker Instance { get; } = new();
}
