using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A day (ISO 8601): <c>2026-11-22</c>.</summary>
internal sealed class JsonDate : JsonValue<LocalDate>
{
    public override SchemaNode Schema { get; } = new() { Type = "string", Format = "date" };

    public override void Write(Utf8JsonWriter json, LocalDate value)
    {
        if (value.Calendar != CalendarSystem.Iso || value.Year is < 1 or > 9999)
        {
            json.WriteStringValue(LocalDatePattern.Iso.Format(value));
            return;
        }

        // Every date of our time goes without a string of its own.
        Span<char> text = stackalloc char[10];
        Digits(text[..4], value.Year);
        text[4] = '-';
        Digits(text.Slice(5, 2), value.Month);
        text[7] = '-';
        Digits(text[8..], value.Day);
        json.WriteStringValue(text);
    }

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

    private static void Digits(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
