using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegisterNotice.Internal;

/// <summary>JSON beside notices, such as reports and records: letters as they are, indented by two where people read it, the same line ends
/// everywhere.</summary>
internal static class ReadableJson
{
    /// <summary>A writer of it.</summary>
    /// <param name="destination">Where it writes.</param>
    /// <param name="indent">Whether lines are broken and indented.</param>
    public static Utf8JsonWriter Writer(IBufferWriter<byte> destination, bool indent = true) => new(destination, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indent,
        NewLine = "\n",
    });
}
