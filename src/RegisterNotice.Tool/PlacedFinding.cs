using RegisterNotice.Validation;

namespace RegisterNotice.Tool;

/// <summary>A finding, and the number of its notice where a file holds several.</summary>
internal sealed record PlacedFinding(int? Notice, Finding Finding)
{
    public string Pointer => Notice is { } index ? $"/{index}{Finding.Pointer}" : Finding.Pointer;
}
