namespace RegisterNotice.Import.Pages;

/// <summary>Tells Markdown that is nested beyond reason, before a parser spends its time and its stack on it.</summary>
internal static class MarkdownNesting
{
    private static readonly char[] Brackets = ['[', ']'];

    // What a link leads to, with its title.
    private const int LongestTarget = 2_000;

    // In a block that people write, brackets open links, and few are left without one. The parser's work grows with the square of the others.
    private const int MostLooseBrackets = 1_000;

    /// <summary>Whether quotations and lists stand deeper inside each other than a page is read, or a block has brackets without end.</summary>
    public static bool IsBeyond(string markdown, int deepest)
    {
        var loose = 0;
        for (var start = 0; start < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', start) is >= 0 and var found ? found : markdown.Length;
            if (Depth(markdown, start, end, out var isEmpty) > deepest)
            {
                return true;
            }

            loose = isEmpty ? 0 : loose + LooseBrackets(markdown, start, end);
            if (loose > MostLooseBrackets)
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    // How many containers a line is in at the most, by the signs before its words: each takes a sign, or two columns of white space.
    private static int Depth(string text, int start, int end, out bool isEmpty)
    {
        var (depth, spaces) = (0, 0);
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case ' ':
                    spaces++;
                    break;
                case '\t':
                    spaces += 4;
                    break;
                case '\r':
                    break;
                case '>':
                    depth++;
                    break;
                case '-' or '*' or '+' or '.' or ')' when i + 1 == end || char.IsWhiteSpace(text[i + 1]):
                    depth++;
                    break;
                case >= '0' and <= '9':
                    break;
                default:
                    isEmpty = false;
                    return depth + (spaces / 2);
            }
        }

        isEmpty = depth == 0;
        return depth + (spaces / 2);
    }

    private static int LooseBrackets(string text, int start, int end)
    {
        var count = 0;
        for (var i = text.IndexOf('[', start, end - start); i >= 0; i = i < end ? text.IndexOf('[', i, end - i) : -1)
        {
            var close = text.IndexOfAny(Brackets, i + 1, end - i - 1);
            var target = close >= 0 && text[close] == ']' && close + 1 < end && text[close + 1] == '('
                ? TargetEnd(text, close + 2, Math.Min(end, close + LongestTarget)) : -1;
            count += target < 0 ? 1 : 0;
            i = target < 0 ? i + 1 : target;
        }

        return count;
    }

    private static int TargetEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ')' or '(' or '[')
            {
                return text[i] == ')' ? i + 1 : -1;
            }
        }

        return -1;
    }
}
