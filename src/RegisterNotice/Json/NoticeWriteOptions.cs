namespace RegisterNotice.Json;

/// <summary>How JSON is laid out. Either way the bytes depend on nothing but the notice.</summary>
public sealed record NoticeWriteOptions
{
    /// <summary>Compact: without any white space. The canonical form.</summary>
    public static NoticeWriteOptions Compact { get; } = new();

    /// <summary>Indented by two spaces, with line feeds: the form for people and for version control.</summary>
    public static NoticeWriteOptions Indented { get; } = new() { Indent = true };

    /// <summary>Whether the JSON is indented.</summary>
    public bool Indent { get; init; }
}
