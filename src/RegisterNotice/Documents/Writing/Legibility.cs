namespace RegisterNotice.Documents.Writing;

/// <summary>Tells which characters no format can show as they are.</summary>
internal static class Legibility
{
    /// <summary>What an unfit character is written as: a sign that something stood here.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Whether a character is a control character other than tab and line feed, a noncharacter or half a surrogate pair. HTML and CommonMark cannot hold them,
    /// and a terminal obeys some.
    /// </summary>
    public static bool IsUnfit(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\uD800'))
        {
            return false;
        }

        return c switch
        {
            '\t' or '\n' => false,
            < ' ' or (>= '\u007F' and <= '\u009F') => true,
            < '\uD800' => false,
            < '\uDC00' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
            <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
            _ => c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF',
        };
    }

    /// <summary>Whether a line break stands here. A carriage return counts as one, together with the line feed behind it.</summary>
    public static bool IsBreak(ReadOnlySpan<char> text, int index, out int length)
    {
        length = text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1;
        return text[index] is '\n' or '\r';
    }
}
