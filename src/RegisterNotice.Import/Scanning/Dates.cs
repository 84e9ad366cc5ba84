using NodaTime;

namespace RegisterNotice.Import.Scanning;

/// <summary>Finds days in a text: <c>28.8.2012</c>, <c>2012-08-28</c>, <c>28. elokuuta 2012</c>, <c>August 28, 2012</c>.</summary>
internal static class Dates
{
    private const int FirstYear = 1987;
    private const int LastYear = 2100;
    private const int LongestEnding = 8;

    private static readonly string[][] Months =
    [
        ["tammikuu", "januari", "january"], ["helmikuu", "februari", "february"], ["maaliskuu", "mars ", "march"],
        ["huhtikuu", "april", "april"], ["toukokuu", "maj ", "may "], ["kesäkuu", "juni", "june"],
        ["heinäkuu", "juli", "july"], ["elokuu", "augusti", "august"], ["syyskuu", "september", "september"],
        ["lokakuu", "oktober", "october"], ["marraskuu", "november", "november"], ["joulukuu", "december", "december"],
    ];

    private const string Initials = "JFMASOND";

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private static readonly List<StatedDay> None = [];

    /// <summary>Whether the name of a month stands in a text.</summary>
    public static bool IsMonth(string text, int start) => Month(text, start, out _) > 0;

    public static IReadOnlyList<StatedDay> In(string text)
    {
        List<StatedDay>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (Begins(text, i) && At(text, i) is { } match)
            {
                (found ??= []).Add(new(match.Date, i, match.End));
                i = match.End;
            }
        }

        return found ?? None;
    }

    private static bool Begins(string text, int index) =>
        (TextScan.IsDigit(text, index) || Initials.IndexOf(text[index]) >= 0) && !TextScan.IsWordSign(text, index - 1)
            && !TextScan.IsOneOf(text, index - 1, "./-");

    private static (LocalDate Date, int End)? At(string text, int start) => char.IsLetter(text[start])
        ? MonthFirst(text, start)
        : Dotted(text, start, '.') ?? Dotted(text, start, '/') ?? Iso(text, start) ?? Written(text, start);

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
        i = AfterOrdinal(text, i);
        i += TextScan.IsOneOf(text, i, ".") ? 1 : 0;
        i += TextScan.IsOneOf(text, i, " ") ? 1 : 0;
        var month = Month(text, i, out var name);
        if (month == 0)
        {
            return null;
        }

        var at = TextScan.EndOf(text, i + name, c => char.IsLetter(c) || c is ' ' or ',');
        var (year, end) = Number(text, at, 4);
        return end - at == 4 && at - i < name + LongestEnding ? Of(year, month, day, end) : null;
    }

    // "March 3, 2026", "July 13th 2020"
    private static (LocalDate Date, int End)? MonthFirst(string text, int start)
    {
        var month = Month(text, start, out var length);
        var i = start + length;
        i += month > 0 && TextScan.IsOneOf(text, i, " ") && text[i - 1] != ' ' ? 1 : 0;
        var (day, at) = Number(text, i, 2);
        if (month == 0 || at == i)
        {
            return null;
        }

        at = AfterOrdinal(text, at);
        at = TextScan.EndOf(text, at, " ,");
        var (year, end) = Number(text, at, 4);
        return end - at == 4 ? Of(year, month, day, end) : null;
    }

    private static int AfterOrdinal(string text, int index) => TextScan.AnyAt(text, index, Ordinals) is null ? index : index + 2;

    // The month whose name stands there, from 1, and how long the name is; 0 for none.
    private static int Month(string text, int index, out int length)
    {
        var mayBe = index < text.Length && char.IsLetter(text[index]);
        for (var month = 0; mayBe && month < Months.Length; month++)
        {
            foreach (var name in Months[month])
            {
                if (string.Compare(text, index, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    length = name.Length;
                    return month + 1;
                }
            }
        }

        length = 0;
        return 0;
    }

    // Earlier days are no days of a notice: the first act on registers is of 1987.
    private static (LocalDate Date, int End)? Of(int year, int month, int day, int end)
    {
        var isMonth = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12;
        return isMonth && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? (new(year, month, day), end) : null;
    }

    private static (int Value, int End) Number(string text, int start, int most)
    {
        var (value, i) = (0, start);
        while (i - start < most && TextScan.IsDigit(text, i))
        {
            value = (value * 10) + (text[i] - '0');
            i++;
        }

        return (value, i);
    }
}
