namespace RegisterNotice.Json;

/// <summary>The texts that are kept in the assembly.</summary>
internal static class EmbeddedText
{
    private static readonly Lazy<string> NoticeSchema = new(() => Of("notice.schema.json"));

    /// <summary>The published JSON Schema of a notice, read once.</summary>
    public static string Schema => NoticeSchema.Value;

    /// <summary>A text by the name of its resource.</summary>
    public static string Of(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
