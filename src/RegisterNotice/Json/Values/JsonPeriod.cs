using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.Json.Values;

/// <summary>A period (ISO 8601): <c>P6Y</c>.</summary>
internal sealed class JsonPeriod() : JsonIso<Period>(PeriodPattern.Roundtrip, "duration", "P6Y")
{
    private const int MostDigits = 10;

    public override void Write(Utf8JsonWriter json, Period value)
    {
        var (number, unit) = value switch
        {
            { HasTimeComponent: true } => default,
            { Years: > 0, Months: 0, Weeks: 0, Days: 0 } => (value.Years, 'Y'),
            { Years: 0, Months: > 0, Weeks: 0, Days: 0 } => (value.Months, 'M'),
            { Years: 0, Months: 0, Weeks: > 0, Days: 0 } => (value.Weeks, 'W'),
            { Years: 0, Months: 0, Weeks: 0, Days: > 0 } => (value.Days, 'D'),
            _ => default,
        };
        if (number == 0)
        {
            base.Write(json, value);
            return;
        }

        // Nearly every period is a number of one unit and goes without a string of its own.
        Span<char> text = stackalloc char[MostDigits + 2];
        var at = text.Length - 1;
        for (text[at] = unit; number > 0; number /= 10)
        {
            text[--at] = (char)('0' + (number % 10));
        }

        text[--at] = 'P';
        json.WriteStringValue(text[at..]);
    }
}
