using System.Globalization;

namespace RegisterNotice.Tool.Terminal;

/// <summary>Makes words of others fit for a terminal: what would move its cursor, set its title or turn its writing around is shown as U+FFFD.</summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';
    private const string InLines = "\t\n\r";

    /// <summary>A text on one line: line breaks are no less unfit, for they would begin a line that looks like the tool's own.</summary>
    public static string OneLine(string text) => Made(text, allowed: "\t");

    /// <summary>A text that may have several lines and tabs.</summary>
    public static string Lines(string text) => Made(text, InLines);

    private static string Made(string text, string allowed)
    {
        var at = 0;
        while (at < text.Length && (IsPlain(text[at]) || !IsUnfit(text, at, allowed)))
        {
            at++;
        }

        return at == text.Length ? text : string.Create(text.Length, (text, allowed), static (made, from) =>
        {
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = IsUnfit(from.text, i, from.allowed) ? Replacement : from.text[i];
            }
        });
    }

    // What nearly all text consists of.
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u00AE' and <= '\u02FF');

    // Format characters other than those that hyphenate and join turn text around or hide it.
    private static bool IsUnfit(string text, int index, string allowed)
    {
        var c = text[index];
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control => !allowed.Contains(c),
            UnicodeCategory.Surrogate => !IsWhole(text, index),
            UnicodeCategory.Format => c is not ('\u00AD' or '\u200C' or '\u200D'),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            _ => false,
        };
    }

    private static bool IsWhole(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
