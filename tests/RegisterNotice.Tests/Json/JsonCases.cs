namespace RegisterNotice.Tests.Json;

/// <summary>The ways in which JSON can be well formed, broken, or read differently by different readers (RFC 8259), each under a name.</summary>
internal static partial class JsonCases
{
    private const string NotJson = "RN9001";
    private const string WrongType = "RN9006";
    private const string Limit = "RN9009";
    private const string NoText = "RN9010";

    public static IReadOnlyDictionary<string, JsonCase> All { get; } =
        new[] { Documents, Arrays, Objects, Numbers, Strings, Encodings }.SelectMany(cases => cases).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
