using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>Any JSON, as it is.</summary>
internal sealed class JsonRaw : JsonValue<JsonElement>
{
    public static readonly JsonRaw Instance = new();

    public override SchemaNode Schema { get; } = new();

    public override void Write(Utf8JsonWriter json, JsonElement value) => value.WriteTo(json);

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out JsonElement value)
    {
        value = JsonElement.ParseValue(ref json);
        return true;
    }
}
