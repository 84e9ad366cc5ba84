using System.Text.Json;
using System.Text.Json.Serialization;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>Lets a host's serializer read and write a value as the library does.</summary>
internal sealed class JsonValueConverter<T>(JsonValue<T> kind) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var session = new ReadSession(NoticeReadOptions.Default with { MaxDepth = NoticeReadOptions.GreatestDepth, Language = LanguageTag.English });
        if (kind.TryRead(ref reader, session, out var value) && session.Faults is null)
        {
            return value;
        }

        // The places of the faults are told from the value's own text.
        using var document = JsonDocument.ParseValue(ref start);
        var findings = NoticeReading.Faults(kind, document.RootElement.GetRawText(), session.Options);
        throw new JsonException(string.Join("\n", findings.Select(finding => finding.ToString())));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => kind.Write(writer, value);
}
