using System.Text;

namespace RegisterNotice.Tests.Json;

/// <summary>A document, sound or broken, and the codes of the faults that reading it gives, in their order; null where it is accepted.</summary>
internal sealed record JsonCase(byte[] Utf8, string? Code)
{
    private const string Start = "{\"schemaVersion\":\"1.0\",\"id\":\"a\"";

    /// <summary>A whole document. Each character stands for the byte of its number.</summary>
    public static JsonCase Document(string json, string? code) => new(Encoding.Latin1.GetBytes(json), code);

    /// <summary>A value where a notice may hold any: in a member that the schema does not know and that is kept.</summary>
    public static JsonCase Value(string json, string? code) => Document($"{Start},\"later\":{json}}}", code);

    /// <summary>What stands behind the first members of a notice.</summary>
    public static JsonCase Rest(string json, string? code) => Document(Start + json, code);
}
