using RegisterNotice.Words;

namespace RegisterNotice.Tool.Terminal;

/// <summary>Makes words of others fit for a terminal: what would move its cursor, set its title or turn its writing around is not written.</summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// A text on one line, with escapes for what must not be written: a line break is no less unfit, for it would begin a line that looks like the tool's own.
    /// </summary>
    public static string OneLine(string text) => Legible.Line(text);

    /// <summary>A text that keeps its length, with a sign in the place of each character that must not be written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowed">Control characters that may be, such as line breaks.</param>
    public static string InPlace(string text, string allowed) => string.Create(text.Length, (text, allowed), static (made, from) =>
    {
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = Legible.IsHidden(from.text, i) && !from.allowed.Contains(from.text[i]) ? Replacement : from.text[i];
        }
    });
}
