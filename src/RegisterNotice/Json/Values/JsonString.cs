using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A string, as it is.</summary>
internal class JsonString : JsonValue<string>
{
    public override SchemaNode Schema { get; } = new() { Type = "string" };

    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(IllFormedText.Refuse(value));

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, string value) =>
        json.WriteString(name, IllFormedText.Refuse(value));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out string value)
    {
        var read = session.ReadString(ref json);
        value = read ?? "";
        return read is not null;
    }
}
