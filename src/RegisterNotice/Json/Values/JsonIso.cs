using System.Text.Json;
using NodaTime.Text;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A value of time in a form of ISO 8601.</summary>
internal abstract class JsonIso<T>(IPattern<T> pattern, string format, string example) : JsonValue<T>
{
    public override SchemaNode Schema { get; } = new() { Type = "string", Format = format };

    /// <summary>Writes any value; most are written without a string of their own.</summary>
    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(pattern.Format(value));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T value)
    {
        value = default!;
        var at = json.TokenStartIndex;
        if (session.ReadString(ref json) is not { } text)
        {
            return false;
        }

        if (pattern.Parse(text).TryGetValue(default!, out value))
        {
            return true;
        }

        session.Report(Fault.BadText(at, text, example));
        return false;
    }
}
