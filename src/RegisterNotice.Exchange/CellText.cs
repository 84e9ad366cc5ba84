using System.Text;

namespace RegisterNotice.Exchange;

/// <summary>Texts as cells can hold them.</summary>
internal static class CellText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every character that neither XML nor a spreadsheet can hold replaced.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsFit(text, i))
            {
                return Mended(text);
            }
        }

        return text;
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsFit(text, i))
            {
                mended[i] = Replacement;
            }
        }

        return mended.ToString();
    }

    private static bool IsFit(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' => true,
        '\uFFFE' or '\uFFFF' => false,
        var c when char.IsControl(c) => false,
        var c when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        var c when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]),
        _ => true,
    };
}
