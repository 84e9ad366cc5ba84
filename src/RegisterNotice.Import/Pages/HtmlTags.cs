namespace RegisterNotice.Import.Pages;

/// <summary>Finds the tags in the source of a page of HTML.</summary>
internal static class HtmlTags
{
    private static readonly string[] Verbatim = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    /// <summary>Whether the words of an element are taken as they stand, tags and all.</summary>
    public static bool IsVerbatim(string name) => Array.IndexOf(Verbatim, name) >= 0;

    /// <summary>Where the words go on behind a tag, a comment or an element whose words are taken as they stand; where it begins itself if it is
    /// none.</summary>
    public static int After(string source, int at, int end)
    {
        var c = at + 1 < end ? source[at + 1] : ' ';
        if (c is '!' or '?')
        {
            return string.CompareOrdinal(source, at, "<!--", 0, 4) == 0 ? Behind(source, "-->", at + 2, end) : Behind(source, ">", at, end);
        }

        var isEnd = c == '/';
        if (!char.IsLetter(isEnd && at + 2 < end ? source[at + 2] : c))
        {
            // A sign that opens no tag is a word like any other.
            return isEnd ? Behind(source, ">", at, end) : at;
        }

        var after = AfterAttributes(source, at + 1, end);
        return isEnd || VerbatimAt(source, at + 1, end) is not { } verbatim ? after : BeforeEnd(source, verbatim, after, end);
    }

    private static string? VerbatimAt(string source, int at, int end)
    {
        foreach (var name in Verbatim)
        {
            if (IsNamed(source, at, end, name))
            {
                return name;
            }
        }

        return null;
    }

    // Where the end tag of an element begins.
    private static int BeforeEnd(string source, string name, int at, int end)
    {
        while (at < end && (at = source.IndexOf("</", at, end - at, StringComparison.Ordinal)) >= 0)
        {
            if (string.Compare(source, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return at;
            }

            at += 2;
        }

        return end;
    }

    private static bool IsNamed(string source, int at, int end, string name) =>
        string.Compare(source, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && at + name.Length < end
            && !char.IsLetterOrDigit(source[at + name.Length]);

    /// <summary>Where a tag ends; a quotation mark opens a value only right behind the sign of equality.</summary>
    public static int AfterAttributes(string source, int at, int end)
    {
        var isValue = false;
        for (; at < end; at++)
        {
            var c = source[at];
            if (c == '>')
            {
                return at + 1;
            }

            if (isValue && c is '"' or '\'')
            {
                at = source.IndexOf(c, at + 1, end - at - 1);
                if (at < 0)
                {
                    return end;
                }
            }

            isValue = c == '=' || (isValue && char.IsWhiteSpace(c));
        }

        return end;
    }

    private static int Behind(string source, string sign, int at, int end) =>
        source.IndexOf(sign, at, end - at, StringComparison.Ordinal) is >= 0 and var found ? found + sign.Length : end;
}
