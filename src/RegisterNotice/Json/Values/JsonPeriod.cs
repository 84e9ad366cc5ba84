using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A period (ISO 8601): <c>P6Y</c>.</summary>
/// <remarks>
/// The format "duration" of JSON Schema knows neither signs nor weeks beside other units, which ISO 8601-2 has and periods of notices may have: what can be
/// read and written is told by a pattern alone. Below seconds NodaTime has units of its own.
/// </remarks>
internal sealed class JsonPeriod() : JsonIso<Period>(null, Form, FaultReason.Period)
{
    private const string Form = "^P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?(T(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+S)?(-?[0-9]+s)?(-?[0-9]+t)?(-?[0-9]+n)?)?$";

    private const int MostDigits = 10;

    protected override IPattern<Period> Pattern => PeriodPattern.Roundtrip;

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

    // P, digits that no number of 32 bits is too small for, and a unit.
    protected override bool TryReadUsual(ReadOnlySpan<byte> utf8, out Period value)
    {
        var number = utf8.Length is > 2 and <= MostDigits + 1 && utf8[0] == (byte)'P' ? Number(utf8[1..^1]) : -1;
        value = Period.Zero;
        if (number < 0)
        {
            return false;
        }

        switch (utf8[^1])
        {
            case (byte)'Y':
                value = Period.FromYears(number);
                return true;
            case (byte)'M':
                value = Period.FromMonths(number);
                return true;
            case (byte)'W':
                value = Period.FromWeeks(number);
                return true;
            case (byte)'D':
                value = Period.FromDays(number);
                return true;
            default:
                return false;
        }
    }
}
