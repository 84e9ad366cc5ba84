using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice;

/// <summary>Puts together the line that <see cref="NoticePart.ToString"/> gives: short, in one line, without culture.</summary>
internal static class OneLineText
{
    private const int MostCharacters = 40;

    /// <summary>The kind of part, and what is known of it: <c>Controller Villanen Oy, 2345678-0</c>.</summary>
    public static string Of(string kind, ReadOnlySpan<string?> details)
    {
        var line = kind;
        var separator = " ";
        foreach (var detail in details)
        {
            if (!string.IsNullOrEmpty(detail))
            {
                line = $"{line}{separator}{detail}";
                separator = ", ";
            }
        }

        return line;
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;

    public static string? Time(Period? period) => period is null ? null : PeriodPattern.Roundtrip.Format(period);

    /// <summary>How many there are, in words; null for none.</summary>
    public static string? Count(int count, string one, string? many = null) => count switch
    {
        0 => null,
        1 => $"1 {one}",
        _ => $"{Number(count)} {many ?? one + "s"}",
    };

    /// <summary>The first few values of a list: <c>fi sv en</c>.</summary>
    public static string? Words<T>(IReadOnlyList<T> values) => Short(string.Join(" ", values.Take(MostCharacters)));

    /// <summary>The text in the first of its languages.</summary>
    public static string? Short(LocalizedText? text) => text is { Count: > 0 } ? Short(text.AsSpan()[0].Value) : null;

    /// <summary>The beginning of a text, in one line.</summary>
    public static string? Short(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var length = Math.Min(text.Length, MostCharacters);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        Span<char> line = stackalloc char[MostCharacters + 1];
        for (var i = 0; i < length; i++)
        {
            line[i] = char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' ? ' ' : text[i];
        }

        if (length < text.Length)
        {
            line[length++] = '\u2026';
        }

        return line[..length].ToString();
    }
}
