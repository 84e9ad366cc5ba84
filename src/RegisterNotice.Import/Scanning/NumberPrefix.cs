namespace RegisterNotice.Import.Scanning;

/// <summary>The number before a heading or an item: <c>1.</c>, <c>1)</c>, <c>1 </c>, <c>1a.</c>, <c>01</c>, <c>12.1</c>, <c>§ 1</c>, or glued to the
/// word, as <c>1Rekisterinpitäjä</c>.</summary>
internal readonly record struct NumberPrefix(string Label, int Major, int Length)
{
    private const int Greatest = 40;
    private const int MostDigits = 2;
    private const int LongestDate = 10;
    private const int ShortestDate = 4;
    private const string Marks = ".):-–\u00A0 \t\uFE0F\u20E3";
    private const string Openings = "\"”“('";

    /// <summary>A text without the number at its beginning, where words follow it.</summary>
    public static string Without(string text) =>
        TryRead(text, out var prefix) && prefix.Length < text.Length ? text[prefix.Length..] : text;

    /// <summary>Reads the number at the beginning of a line; false where there is none.</summary>
    public static bool TryRead(string text, out NumberPrefix prefix)
    {
        prefix = default;
        var start = Sign(text);
        var digits = TextScan.EndOfDigits(text, start);
        if (digits == start || digits - start > MostDigits || IsDate(text))
        {
            return false;
        }

        var major = Value(text, start, digits);
        var endOfLabel = EndOfLabel(text, digits);
        var end = TextScan.EndOf(text, endOfLabel, Marks);
        if (major is 0 or > Greatest || !MayFollow(text, end, isMarked: end > endOfLabel))
        {
            return false;
        }

        prefix = new(text[start..endOfLabel], major, end);
        return true;
    }

    // "12.1", "12.10", "1a"
    private static int EndOfLabel(string text, int digits)
    {
        var end = digits;
        while (TextScan.IsOneOf(text, end, ".") && TextScan.IsDigit(text, end + 1))
        {
            end += TextScan.IsDigit(text, end + 2) ? 3 : 2;
        }

        var isLettered = end == digits && TextScan.IsOneOf(text, end, "abcdef") && !TextScan.IsLetter(text, end + 1);
        return isLettered ? end + 1 : end;
    }

    // Glued to a word, a number must be followed by a capital; a number of a street or of years is followed by a small letter or digit.
    private static bool MayFollow(string text, int end, bool isMarked)
    {
        if (!isMarked)
        {
            return TextScan.IsCapital(text, end);
        }

        return end == text.Length || char.IsLetter(text[end]) || TextScan.IsOneOf(text, end, Openings);
    }

    /// <summary>Whether the line is a number and nothing else.</summary>
    public static bool IsAlone(string text)
    {
        var end = TextScan.EndOfDigits(text, 0);
        return end is > 0 and <= MostDigits && TextScan.EndOf(text, end, ".)") == text.Length && Value(text, 0, end) is > 0 and <= Greatest;
    }

    // The sign of a paragraph before the number.
    private static int Sign(string text)
    {
        var hasSign = text.Length > 1 && text[0] == '§';
        return hasSign ? TextScan.EndOf(text, 1, " \u00A0") : 0;
    }

    private static int Value(string text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    // 1.8.2018 is a day.
    private static bool IsDate(string text)
    {
        var end = TextScan.EndOf(text, 0, c => c is '.' or (>= '0' and <= '9'));
        end = Math.Min(end, LongestDate);
        var first = text.IndexOf('.', 0, end);
        var hasTwo = first >= 0 && text.IndexOf('.', first + 1, end - first - 1) >= 0;
        if (!hasTwo || end == text.Length || end == LongestDate)
        {
            return hasTwo;
        }

        // The year has more than one digit: "1.2.3 Heading" is a number.
        var year = end - 1 - text.LastIndexOf('.', end - 1);
        return end > ShortestDate && year > 1;
    }
}
