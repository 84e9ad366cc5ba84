using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A day (ISO 8601): <c>2026-11-22</c>.</summary>
internal sealed class JsonDate : JsonValue<LocalDate>
{
    public override SchemaNode Schema { get; } = new() { Type = "string", Format = "date" };

    public override void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(LocalDatePattern.Iso.Format(value));

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out LocalDate value)
    {
        value = default;
        var at = json.TokenStartIndex;
        if (session.ReadString(ref json) is not { } text)
        {
            return false;
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value))
        {
            return true;
        }

        session.Report(Fault.BadText(at, text, "2026-11-22"));
        return false;
    }
}
