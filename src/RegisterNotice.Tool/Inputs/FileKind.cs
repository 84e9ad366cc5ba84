namespace RegisterNotice.Tool.Inputs;

/// <summary>Which files of a folder a command reads.</summary>
/// <param name="Extensions">The ends of their names.</param>
internal sealed record FileKind(params IReadOnlyList<string> Extensions)
{
    /// <summary>Notices as JSON.</summary>
    public static FileKind Notices { get; } = new(".json");

    /// <summary>Notices as JSON Lines.</summary>
    public static FileKind Lines { get; } = new(".jsonl", ".ndjson");

    /// <summary>Published pages.</summary>
    public static FileKind Pages { get; } = new(".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".pdf", ".docx");

    public bool Includes(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>As patterns: <c>*.json</c>.</summary>
    public override string ToString() => string.Join(" ", Extensions.Select(extension => $"*{extension}"));
}
