using System.Text.Json;
using NodaTime.Text;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A value of time in a form of ISO 8601.</summary>
/// <remarks>Nearly all are written in one form, which is read and written without a string; the pattern, which takes time to make, is for the rest.</remarks>
internal abstract class JsonIso<T>(string? format, string form, FaultReason reason) : JsonValue<T>
{
    public override SchemaNode Schema { get; } = new() { Type = "string", Format = format, Pattern = form };

    protected abstract IPattern<T> Pattern { get; }

    /// <summary>Writes any value.</summary>
    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(Pattern.Format(value));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value)
    {
        if (json.TokenType == JsonTokenType.String
            && !json.HasValueSequence
            && !json.ValueIsEscaped
            && TryReadUsual(json.ValueSpan, out value))
        {
            return true;
        }

        value = default!;
        var at = json.TokenStartIndex;
        if (session.ReadString(ref json) is not { } text)
        {
            return false;
        }

        if (Pattern.Parse(text).TryGetValue(default!, out value))
        {
            return true;
        }

        session.Report(Fault.BadText(at, text, reason));
        return false;
    }

    public override string NameOf(T value) => Pattern.Format(value);

    public override bool TryReadName(string name, out T value) => Pattern.Parse(name).TryGetValue(default!, out value);

    /// <summary>Reads the usual form; false for any other, which may still be valid.</summary>
    protected abstract bool TryReadUsual(ReadOnlySpan<byte> utf8, out T value);

    /// <summary>A number of digits alone; -1 for anything else.</summary>
    protected static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
