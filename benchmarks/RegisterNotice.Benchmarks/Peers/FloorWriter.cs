using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegisterNotice.Benchmarks.Peers;

/// <summary>The floor of writing: the tokens of a document one by one into a writer, with no model to walk through.</summary>
internal sealed class FloorWriter
{
    private readonly List<(JsonTokenType Kind, JsonEncodedText Name, string? Text, int Number)> tokens = [];

    public FloorWriter(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            var kind = reader.TokenType;
            tokens.Add((
                kind,
                kind == JsonTokenType.PropertyName ? JsonEncodedText.Encode(reader.GetString()!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) : default,
                kind == JsonTokenType.String ? reader.GetString() : null,
                kind == JsonTokenType.Number ? reader.GetInt32() : 0));
        }
    }

    public static Utf8JsonWriter Writer(IBufferWriter<byte> destination) => new(destination, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public void Write(Utf8JsonWriter json)
    {
        foreach (var (kind, name, text, number) in tokens)
        {
            switch (kind)
            {
                case JsonTokenType.StartObject: json.WriteStartObject(); break;
                case JsonTokenType.EndObject: json.WriteEndObject(); break;
                case JsonTokenType.StartArray: json.WriteStartArray(); break;
                case JsonTokenType.EndArray: json.WriteEndArray(); break;
                case JsonTokenType.PropertyName: json.WritePropertyName(name); break;
                case JsonTokenType.String: json.WriteStringValue(text); break;
                case JsonTokenType.Number: json.WriteNumberValue(number); break;
                default: json.WriteBooleanValue(kind == JsonTokenType.True); break;
            }
        }

        json.Flush();
    }
}
