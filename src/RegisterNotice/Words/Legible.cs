using System.Globalization;
using System.Text;

namespace RegisterNotice.Words;

/// <summary>Makes words of a notice fit for a line of a report: what a terminal would obey, or a reader not see, stands there as an escape.</summary>
/// <remarks>
/// Written as <c>\u001b</c> are control characters, line and paragraph separators (a line feed would begin a line that looks like the report's own), what turns
/// the direction of writing around, halves of surrogate pairs and noncharacters. Everything else stays, and a text without any of them is given back as it is.
/// </remarks>
internal static class Legible
{
    /// <summary>The text on one line.</summary>
    public static string Line(string text)
    {
        var first = 0;
        while (first < text.Length && !IsHidden(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var line = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (IsHidden(text, i))
            {
                line.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                line.Append(text[i]);
            }
        }

        return line.ToString();
    }

    /// <summary>Whether a character is one that must not be written as it is.</summary>
    public static bool IsHidden(string text, int index) => text[index] switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        < '\u2028' => false,
        '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        < '\uD800' => false,
        < '\uDC00' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        var c => c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF',
    };
}
