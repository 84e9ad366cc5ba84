using System.Buffers;
using System.Text;
using System.Text.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Outputs;

/// <summary>Makes JSON for people, as the reports are laid out.</summary>
internal static class IndentedJson
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = ReportJson.Writer(buffer))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
