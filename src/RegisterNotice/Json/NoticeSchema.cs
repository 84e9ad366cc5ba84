namespace RegisterNotice.Json;

/// <summary>The published JSON Schema, read once from the assembly.</summary>
internal static class NoticeSchema
{
    private static readonly Lazy<string> Content = new(Load);

    public static string Text => Content.Value;

    private static string Load()
    {
        using var stream = typeof(NoticeSchema).Assembly.GetManifestResourceStream("notice.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
