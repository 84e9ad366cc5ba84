using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A pointer: a string. It stands beside notices, not in them.</summary>
internal sealed class JsonPlace : JsonValue<JsonPointer>
{
    public static readonly JsonPlace Instance = new();

    public override SchemaNode Schema { get; } = new() { Type = "string", Pattern = "^(/([^/~]|~[01])*)*$" };

    public override IJsonValue OrNull => new JsonNullable<JsonPointer>(this);

    public override void Write(Utf8JsonWriter json, JsonPointer value) => json.WriteStringValue(IllFormedText.Refuse(value.ToString()));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out JsonPointer value)
    {
        value = default;
        var at = json.TokenStartIndex;
        if (session.ReadString(ref json) is not { } text)
        {
            return false;
        }

        if (JsonPointer.TryParse(text, out value))
        {
            return true;
        }

        session.Report(Fault.BadText(at, text, FaultReason.Pointer));
        return false;
    }

    public override string NameOf(JsonPointer value) => IllFormedText.Refuse(value.ToString());

    public override bool TryReadName(string name, out JsonPointer value) => JsonPointer.TryParse(name, out value);
}
