using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A day (ISO 8601): <c>2026-11-22</c>.</summary>
internal sealed class JsonDate() : JsonIso<LocalDate>("date", Form, FaultReason.Day)
{
    // Every day of every month; which years have a 29 February is left to the format.
    private const string Form = "^-?[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";

    public override IJsonValue OrNull => new JsonNullable<LocalDate>(this);

    protected override IPattern<LocalDate> Pattern => LocalDatePattern.Iso;

    public override void Write(Utf8JsonWriter json, LocalDate value)
    {
        if (value.Calendar != CalendarSystem.Iso || value.Year is < 1 or > 9999)
        {
            base.Write(json, value);
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

    protected override bool TryReadUsual(ReadOnlySpan<byte> utf8, out LocalDate value)
    {
        value = default;
        if (utf8.Length != 10 || utf8[4] != (byte)'-' || utf8[7] != (byte)'-')
        {
            return false;
        }

        var (year, month, day) = (Number(utf8[..4]), Number(utf8.Slice(5, 2)), Number(utf8[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        value = new(year, month, day);
        return true;
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
