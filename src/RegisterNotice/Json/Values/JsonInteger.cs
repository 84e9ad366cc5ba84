using System.Buffers;
using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A whole number of 32 bits, however it is written: 1.0 and 1e0 are whole numbers too.</summary>
/// <param name="minimum">The least that the schema allows. Reading leaves it to the part in which the number stands to say what is wrong with a lesser
/// one.</param>
internal sealed class JsonInteger(int minimum = int.MinValue) : JsonValue<int>
{
    public override SchemaNode Schema { get; } = new() { Type = "integer", Minimum = minimum, Maximum = int.MaxValue };

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

        var isWhole = WholeNumber.TryRead(
            json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan,
            out value,
            out var isTooGreat);
        if (!isWhole)
        {
            session.Report(isTooGreat ? Fault.TooGreat(json.TokenStartIndex) : Fault.WrongType(json.TokenStartIndex, "integer", "number"));
        }

        return isWhole;
    }
}
