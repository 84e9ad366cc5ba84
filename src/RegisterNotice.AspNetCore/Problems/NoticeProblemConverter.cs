using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace RegisterNotice.AspNetCore.Problems;

/// <summary>Writes problem details with findings, without reflection.</summary>
internal sealed class NoticeProblemConverter : JsonConverter<NoticeProblemDetails>
{
    public override NoticeProblemDetails Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{nameof(NoticeProblemDetails)} are written and not read. Read {nameof(ProblemDetails)}.");

    public override void Write(Utf8JsonWriter writer, NoticeProblemDetails value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteText(writer, "type", value.Type);
        WriteText(writer, "title", value.Title);
        if (value.Status is { } status)
        {
            writer.WriteNumber("status", status);
        }

        WriteText(writer, "detail", value.Detail);
        WriteText(writer, "instance", value.Instance);
        foreach (var (name, extension) in value.Extensions)
        {
            writer.WritePropertyName(name);
            WriteExtension(writer, extension, options);
        }

        writer.WritePropertyName("findings");
        FindingJson.WriteList(writer, value.Findings, value.Language);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    // What a host adds is for the host's serializer; where that does not know a type, the value is told as text rather than lost with the answer.
    private static void WriteExtension(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else if (value is string text)
        {
            writer.WriteStringValue(text);
        }
        else if (value is JsonElement element)
        {
            element.WriteTo(writer);
        }
        else if (value is JsonNode node)
        {
            node.WriteTo(writer, options);
        }
        else if (TypeInfoOf(value.GetType(), options) is { } info)
        {
            JsonSerializer.Serialize(writer, value, info);
        }
        else
        {
            writer.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static JsonTypeInfo? TypeInfoOf(Type type, JsonSerializerOptions options) =>
        options.TypeInfoResolver is not null && options.TryGetTypeInfo(type, out var info) ? info : null;
}
