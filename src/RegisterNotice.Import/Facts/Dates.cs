using NodaTime;

namespace RegisterNotice.Import.Facts;

/// <summary>Finds days in a text: <c>28.8.2012</c>, <c>2012-08-28</c>, <c>28. elokuuta 2012</c>.</summary>
internal static class Dates
{
    private static readonly string[][] Months =
    [
        ["tammikuu", "januari", "january"], ["helmikuu", "februari", "february"], ["maaliskuu", "mars ", "march"], ["huhtikuu", "april", "april"], ["toukokuu", "maj ", "may "], ["kesäkuu", "juni", "june"],
        ["heinäkuu", "juli", "july"], ["elokuu", "augusti", "august"], ["syyskuu", "september", "september"], ["lokakuu", "oktober", "october"], ["marraskuu", "november", "november"], ["joulukuu", "december", "december"],
    ];

    private static readonly List<(LocalDate Date, int Start, int End)> None = [];

    public static IReadOnlyList<(LocalDate Date, int Start, int End)> In(string text)
    {
        List<(LocalDate Date, int Start, int End)>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9' || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '/' or '-')))
            {
                continue;
            }

            if ((Dotted(text, i, '.') ?? Dotted(text, i, '/') ?? Iso(text, i) ?? Written(text, i)) is { } match)
            {
                (found ??= []).Add((match.Date, i, match.End));
                i = match.End;
            }
        }

        return found ?? None;
    }

    private static (LocalDate Date, int End)? Dotted(string text, int start, char sign)
    {
        var (day, i) = Number(text, start, 2);
        if (i >= text.Length || text[i] != sign)
        {
            return null;
        }

        i += i + 1 < text.Length && text[i + 1] == ' ' ? 2 : 1;
        var (month, j) = Number(text, i, 2);
        if (j == i || j >= text.Length || text[j] != sign)
        {
            return null;
        }

        j += j + 1 < text.Length && text[j + 1] == ' ' ? 2 : 1;
        var (year, end) = Number(text, j, 4);
        return end - j == 4 ? Of(year, month, day, end) : null;
    }

    private static (LocalDate Date, int End)? Iso(string text, int start)
    {
        if (start + 10 > text.Length || text[start + 4] != '-' || text[start + 7] != '-')
        {
            return null;
        }

        var (year, a) = Number(text, start, 4);
        var (month, b) = Number(text, start + 5, 2);
        var (day, c) = Number(text, start + 8, 2);
        return a == start + 4 && b == start + 7 && c == start + 10 ? Of(year, month, day, c) : null;
    }

    private static (LocalDate Date, int End)? Written(string text, int start)
    {
        var (day, i) = Number(text, start, 2);
        i += i < text.Length && text[i] == '.' ? 1 : 0;
        i += i < text.Length && text[i] == ' ' ? 1 : 0;
        for (var month = 0; month < Months.Length; month++)
        {
            foreach (var name in Months[month])
            {
                if (string.Compare(text, i, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
                {
                    continue;
                }

                var at = i + name.Length;
                while (at < text.Length && (char.IsLetter(text[at]) || text[at] is ' ' or ','))
                {
                    at++;
                }

                var (year, end) = Number(text, at, 4);
                return end - at == 4 && at - i < name.Length + 8 ? Of(year, month + 1, day, end) : null;
            }
        }

        return null;
    }

    private static (LocalDate Date, int End)? Of(int year, int month, int day, int end) =>
        year is >= 1987 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? (new(year, month, day), end) : null;

    private static (int Value, int End) Number(string text, int start, int most)
    {
        var (value, i) = (0, start);
        while (i < text.Length && i - start < most && text[i] is >= '0' and <= '9')
        {
            value = (value * 10) + (text[i] - '0');
            i++;
        }

        return (value, i);
    }
}
