using System.Text;

namespace RegisterNotice.Changes.Comparing;

/// <summary>What is left of a text when what no reader sees is taken away: white space, soft hyphens, whether a letter is one character or two.</summary>
/// <remarks>
/// The composition of letters is the library's own, so that every host comes to the same: without data of cultures the framework composes nothing.
/// </remarks>
internal static class PlainText
{
    private const char SoftHyphen = '\u00AD';

    private const int Short = 256;

    /// <summary>The marks that are put over or under a letter, each with the letters that it makes.</summary>
    private static readonly Dictionary<char, (string Letters, string Composed)> Marks = new()
    {
        ['\u0300'] = ("AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ['\u0301'] = ("AEIOUYaeiouyCNSZcnsz", "ÁÉÍÓÚÝáéíóúýĆŃŚŹćńśź"),
        ['\u0302'] = ("AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
        ['\u0303'] = ("ANOano", "ÃÑÕãñõ"),
        ['\u0304'] = ("AEIOUaeiou", "ĀĒĪŌŪāēīōū"),
        ['\u0308'] = ("AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"),
        ['\u030A'] = ("AUau", "ÅŮåů"),
        ['\u030C'] = ("CDEGNRSTZcdegnrstzKk", "ČĎĚǦŇŘŠŤŽčďěǧňřšťžǨǩ"),
        ['\u0327'] = ("CScsGKLNgkln", "ÇŞçşĢĶĻŅģķļņ"),
    };

    /// <summary>Whether two texts differ in nothing that a reader sees.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || string.Equals(Squeeze(one), Squeeze(other), StringComparison.Ordinal);

    /// <summary>Whether two texts have the same letters and digits in the same words, whatever their case, punctuation, quotes and dashes.</summary>
    public static bool HaveSameLetters(string one, string other) =>
        string.Equals(Letters(one), Letters(other), StringComparison.Ordinal);

    /// <summary>The text with single spaces, composed letters and no soft hyphens.</summary>
    public static string Squeeze(string text)
    {
        if (IsSqueezed(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == SoftHyphen)
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                AppendSpace(plain);
            }
            else if (plain.Length > 0 && Marks.TryGetValue(c, out var mark) && mark.Letters.IndexOf(plain[^1]) is >= 0 and var letter)
            {
                plain[^1] = mark.Composed[letter];
            }
            else
            {
                plain.Append(c);
            }
        }

        return Trimmed(plain);
    }

    /// <summary>The letters and digits of a text in small letters, a space between words.</summary>
    public static string Letters(string text)
    {
        var plain = Squeeze(text);
        Span<char> room = plain.Length <= Short ? stackalloc char[Short] : new char[plain.Length];
        var length = 0;
        foreach (var c in plain)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                room[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && room[length - 1] != ' ')
            {
                room[length++] = ' ';
            }
        }

        return room[..(length > 0 && room[length - 1] == ' ' ? length - 1 : length)].ToString();
    }

    // Nearly every text is: it has single spaces, and no letter of two characters.
    private static bool IsSqueezed(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c == SoftHyphen || IsMark(c) || (c == ' ' ? before == ' ' : char.IsWhiteSpace(c)))
            {
                return false;
            }

            before = c;
        }

        return before != ' ' || text.Length == 0;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private static string Trimmed(StringBuilder text) =>
        text.ToString(0, text.Length > 0 && text[^1] == ' ' ? text.Length - 1 : text.Length);
}
