using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>True or false.</summary>
internal sealed class JsonBoolean : JsonValue<bool>
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override SchemaNode Schema { get; } = new() { Type = "boolean" };

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, bool value) => json.WriteBoolean(name, value);

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out bool value)
    {
        value = json.TokenType == JsonTokenType.True;
        return json.TokenType is JsonTokenType.True or JsonTokenType.False || session.Expect(ref json, JsonTokenType.True);
    }

    public override object? ReadBoxed(ref Utf8JsonReader json, ReadSession session)
    {
        if (!TryRead(ref json, session, out var value))
        {
            return null;
        }

        return value ? True : False;
    }
}
