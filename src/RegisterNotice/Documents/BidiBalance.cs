using System.Text;

namespace RegisterNotice.Documents;

/// <summary>Keeps what directional formatting characters in a text do to the text itself (Unicode Standard Annex 9).</summary>
internal static class BidiBalance
{
    private const char PopFormatting = '\u202C';
    private const char PopIsolate = '\u2069';

    /// <summary>The text, with the characters behind it that close what it leaves open.</summary>
    public static string Close(string text)
    {
        if (!OpensAny(text))
        {
            return text;
        }

        var open = new Stack<char>();
        var isolates = 0;
        foreach (var c in text)
        {
            if (OpensIsolate(c))
            {
                open.Push(PopIsolate);
                isolates++;
            }
            else if (OpensFormatting(c))
            {
                open.Push(PopFormatting);
            }
            else if (c == PopFormatting && open.Count > 0 && open.Peek() == PopFormatting)
            {
                open.Pop();
            }
            else if (c == PopIsolate && isolates > 0)
            {
                isolates--;
                while (open.Pop() != PopIsolate)
                {
                    // An isolate closes the embeddings inside it.
                }
            }
        }

        return open.Aggregate(new StringBuilder(text), (closed, c) => closed.Append(c)).ToString();
    }

    private static bool OpensAny(string text)
    {
        foreach (var c in text)
        {
            // Most characters lie outside the range of all of them, and every text of a notice is asked.
            if (c is >= '\u202A' and <= '\u2069' && (OpensFormatting(c) || OpensIsolate(c)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensFormatting(char c) => c is '\u202A' or '\u202B' or '\u202D' or '\u202E';

    private static bool OpensIsolate(char c) => c is >= '\u2066' and <= '\u2068';
}
