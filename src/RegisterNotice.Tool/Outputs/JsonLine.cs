using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegisterNotice.Tool.Outputs;

/// <summary>Puts a report of JSON on one line.</summary>
internal static class JsonLine
{
    /// <summary>The report without line breaks, with members before its own; those that are null are left out.</summary>
    public static string Of(string report, params ReadOnlySpan<(string Name, string? Value)> first)
    {
        using var document = JsonDocument.Parse(report);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (name, value) in first)
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }

            foreach (var member in document.RootElement.EnumerateObject())
            {
                member.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
