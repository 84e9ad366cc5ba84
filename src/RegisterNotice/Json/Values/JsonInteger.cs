using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A whole number of 32 bits.</summary>
internal sealed class JsonInteger : JsonValue<int>
{
    public override SchemaNode Schema { get; } = new() { Type = "integer" };

    public override void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, int value) => json.WriteNumber(name, value);

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out int value)
    {
        value = 0;
        if (!session.Expect(ref json, JsonTokenType.Number))
        {
            return false;
        }

        if (json.TryGetInt32(out value))
        {
            return true;
        }

        session.Report(Fault.WrongType(json.TokenStartIndex, "integer", "number"));
        return false;
    }
}
