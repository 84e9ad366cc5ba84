namespace RegisterNotice.Import.Scanning;

/// <summary>The number before a heading or an item: <c>1.</c>, <c>1)</c>, <c>1 </c>, <c>1a.</c>, <c>01</c>, <c>12.1</c>, <c>§ 1</c>, or glued to the word, as <c>1Rekisterinpitäjä</c>.</summary>
internal readonly record struct NumberPrefix(string Label, int Major, int Length)
{
    private const int Greatest = 40;

    /// <summary>Reads the number at the beginning of a line; false where there is none.</summary>
    public static bool TryRead(string text, out NumberPrefix prefix)
    {
        prefix = default;
        var start = Sign(text);
        var digits = start;
        while (digits < text.Length && digits < start + 3 && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        if (digits == start || digits == start + 3 || IsDate(text))
        {
            return false;
        }

        var major = Value(text, start, digits);
        var end = digits;
        while (end + 1 < text.Length && text[end] == '.' && text[end + 1] is >= '0' and <= '9')
        {
            end += 2;
            end += end < text.Length && text[end] is >= '0' and <= '9' ? 1 : 0;
        }

        var isLettered = end == digits && end < text.Length && text[end] is >= 'a' and <= 'f' && (end + 1 == text.Length || !char.IsLetter(text[end + 1]));
        end += isLettered ? 1 : 0;
        var label = text[start..end];
        var isMarked = false;
        while (end < text.Length && text[end] is '.' or ')' or ':' or '-' or '–' or '\u00A0' or ' ' or '\t' or '\uFE0F' or '\u20E3')
        {
            isMarked = true;
            end++;
        }

        // Glued to a word, a number must be followed by a capital; a number of a street or of years is followed by a small letter or digit.
        if (major is 0 or > Greatest || (end < text.Length && !char.IsLetter(text[end]) && text[end] is not ('"' or '”' or '“' or '(' or '\'')) || (!isMarked && (end == text.Length || !char.IsUpper(text[end]))))
        {
            return false;
        }

        prefix = new(label, major, end);
        return true;
    }

    /// <summary>Whether the line is a number and nothing else.</summary>
    public static bool IsAlone(string text) => text.TrimEnd('.', ')') is { Length: 1 or 2 } digits && digits.All(c => c is >= '0' and <= '9') && Value(digits, 0, digits.Length) is > 0 and <= Greatest;

    // The sign of a paragraph before the number.
    private static int Sign(string text)
    {
        var start = text.Length > 1 && text[0] == '§' ? 1 : 0;
        while (start > 0 && start < text.Length && text[start] is ' ' or '\u00A0')
        {
            start++;
        }

        return start;
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
        var dots = 0;
        for (var i = 0; i < Math.Min(text.Length, 10); i++)
        {
            if (text[i] == '.')
            {
                dots++;
            }
            else if (text[i] is < '0' or > '9')
            {
                return dots >= 2 && i > 4 && text[i - 1] != '.' && i - text.LastIndexOf('.', i - 1) > 2;
            }
        }

        return dots >= 2;
    }
}
