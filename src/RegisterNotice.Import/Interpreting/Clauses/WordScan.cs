namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Finds the words of a text.</summary>
internal static class WordScan
{
    private const string Within = "-'’:.@/&";
    private const string Marks = ",;:–—";
    private const int UsualWord = 64;

    public static List<Word> Of(string text)
    {
        var words = new List<Word>(SpacesIn(text) + 1);
        var (depth, mark) = (0, '\0');
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || StartsSecondOfCompound(text, i))
            {
                var end = EndOf(text, i);
                words.Add(new(InSmallLetters(text, i, end), i, end, mark, depth));
                (mark, i) = ('\0', end);
                continue;
            }

            depth = c is '(' or '[' ? depth + 1 : c is ')' or ']' ? Math.Max(0, depth - 1) : depth;
            mark = Marks.IndexOf(c) >= 0 || IsDash(text, i) ? c : mark;
            i++;
        }

        return words;
    }

    // As many words as there are, or little more: the list need not grow.
    private static int SpacesIn(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += c == ' ' ? 1 : 0;
        }

        return count;
    }

    private static string InSmallLetters(string text, int start, int end)
    {
        if (AreSmall(text, start, end))
        {
            return text.Substring(start, end - start);
        }

        if (end - start > UsualWord)
        {
            return text.Substring(start, end - start).ToLowerInvariant();
        }

        Span<char> small = stackalloc char[end - start];
        for (var i = 0; i < small.Length; i++)
        {
            var c = text[start + i];
            if (c > '\u00FF')
            {
                return text.Substring(start, end - start).ToLowerInvariant();
            }

            small[i] = IsCapital(c) ? (char)(c + ('a' - 'A')) : c;
        }

        return small.ToString();
    }

    // A capital of the Latin letters that have one number for each, thirty-two before that of the small letter.
    private static bool IsCapital(char c) => c is (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u00DE' and not '\u00D7');

    private static bool AreSmall(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (!char.IsLower(c) && (c > '\u007F' || c is >= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return true;
    }

    // "kurssitöiden ja -suoritusten"
    private static bool StartsSecondOfCompound(string text, int index) =>
        text[index] == '-' && index + 1 < text.Length && char.IsLetter(text[index + 1]) && (index == 0 || text[index - 1] is ' ' or '(');

    private static bool IsDash(string text, int index) =>
        text[index] == '-' && index > 0 && text[index - 1] == ' ' && index + 1 < text.Length && text[index + 1] == ' ';

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length
            && (char.IsLetterOrDigit(text[end])
            || (Within.IndexOf(text[end]) >= 0 && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        var isHalf = end < text.Length && text[end] == '-' && char.IsLetter(text[end - 1])
            && (end + 1 == text.Length || text[end + 1] is ' ' or ',' or '/');
        return isHalf ? end + 1 : end;
    }
}
