using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json;

/// <summary>Writes with a JSON writer that each thread keeps for the next time.</summary>
internal static class PooledJsonWriter
{
    [ThreadStatic]
    private static Utf8JsonWriter? compact;

    [ThreadStatic]
    private static Utf8JsonWriter? indented;

    public static void Write<T>(JsonValue<T> kind, T value, IBufferWriter<byte> destination, NoticeWriteOptions options)
    {
        ref var kept = ref options.Indent ? ref indented : ref compact;
        var writer = kept ?? New(destination, options.Indent);
        kept = null;
        writer.Reset(destination);
        kind.Write(writer, value);
        writer.Flush();
        writer.Reset();
        kept = writer;
    }

    private static Utf8JsonWriter New(IBufferWriter<byte> destination, bool indent) => new(destination, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indent,
        IndentSize = 2,
        NewLine = "\n",
        SkipValidation = true,
    });
}
