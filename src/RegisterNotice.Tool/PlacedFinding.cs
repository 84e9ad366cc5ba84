using RegisterNotice.Validation;

namespace RegisterNotice.Tool;

/// <summary>A finding, and where in the whole file it stands.</summary>
internal sealed record PlacedFinding(string Pointer, TextPosition? Position, Finding Finding)
{
    public string Place => Pointer.Length == 0 ? "/" : Pointer;

    public override string ToString() => $"{Finding.Code} {Place}{(Position is { } at ? $" ({at})" : "")}: {Finding.Message}";
}
