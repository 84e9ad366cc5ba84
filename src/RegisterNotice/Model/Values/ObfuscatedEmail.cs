namespace RegisterNotice;

/// <summary>Finds e-mail addresses that were made unreadable to programs, and so to readers.</summary>
internal static class ObfuscatedEmail
{
    private const string Opening = "([{<";
    private const string Closing = ")]}>";

    // What scripts against address collectors leave behind where they did not run. A space stands for white space of any kind and length.
    private static readonly string[] Residues =
        ["data-cfemail", "__cf_email__", "email-protection#", "&#64;", "&#x40;", "&commat;"];

    // The same, as a reader sees it on the page, in the languages of the pages.
    private static readonly string[] Placeholders =
    [
        "[email protected]", "[email&nbsp;protected]", "[email&#160;protected]", "[sähköposti suojattu]", "[sähköpostiosoite suojattu]",
        "[sähköposti piilotettu]", "[suojattu sähköposti]",
        "[e-post skyddad]", "[e-postadress skyddad]", "[email skyddad]", "[skyddad e-post]", "[e-mail protected]", "[protected email]", "[email hidden]",
    ];

    // One letter or sign counts in brackets only: free-standing it is a word of its own.
    private static readonly string[] AtWords = ["at", "ät", "a", "@", "miukumauku", "snabel-a", "snabela"];
    private static readonly string[] DotWords = ["dot", "piste", "punkt", "."];

    /// <summary>Whether a residue stands in the text, or a word for the sign between what looks like a mailbox and a domain.</summary>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Array.Exists(Residues, residue => EndOf(residue, text, i) >= 0) || PlaceholderLengthAt(text, i) > 0)
            {
                return true;
            }

            var end = EndOfAny(AtWords, text, i);
            if (end >= 0 && FollowsMailbox(text, i) && PrecedesDomain(text, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many characters the placeholder has that begins here in place of an address; 0 where none does.</summary>
    public static int PlaceholderLengthAt(string text, int start)
    {
        if (text[start] == '[')
        {
            foreach (var placeholder in Placeholders)
            {
                if (EndOf(placeholder, text, start) is > 0 and var end)
                {
                    return end - start;
                }
            }
        }

        return 0;
    }

    private static bool FollowsMailbox(string text, int at)
    {
        var last = at - 1;
        while (last >= 0 && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return last >= 0 && char.IsLetterOrDigit(text[last]);
    }

    // "Article 6(1)(a) of the Regulation" is no address: a dot and letters must follow, or a word for the dot.
    private static bool PrecedesDomain(string text, int start)
    {
        var i = SkipWhiteSpace(text, start);
        var first = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '.'))
        {
            if (i > first && text[i] == '.' && i + 2 < text.Length && char.IsLetter(text[i + 1]) && char.IsLetter(text[i + 2]))
            {
                return true;
            }

            i++;
        }

        return i > first && EndOfAny(DotWords, text, SkipWhiteSpace(text, i)) >= 0;
    }

    /// <summary>Where a word ends that stands here in brackets or between spaces; -1 where none does.</summary>
    private static int EndOfAny(string[] words, string text, int start)
    {
        if (start >= text.Length)
        {
            return -1;
        }

        var bracket = Opening.IndexOf(text[start]);
        if (bracket < 0 && (start == 0 || !char.IsWhiteSpace(text[start - 1])))
        {
            return -1;
        }

        foreach (var word in words)
        {
            var end = EndOf(word, text, bracket < 0 ? start : start + 1);
            if (end < 0 || end == text.Length)
            {
                continue;
            }

            if (bracket >= 0 && text[end] == Closing[bracket])
            {
                return end + 1;
            }

            if (bracket < 0 && word.Length > 1 && char.IsWhiteSpace(text[end]))
            {
                return end;
            }
        }

        return -1;
    }

    private static int EndOf(string word, string text, int start)
    {
        var i = start;
        foreach (var c in word)
        {
            if (c == ' ')
            {
                var space = i;
                i = SkipWhiteSpace(text, i);
                if (i == space)
                {
                    return -1;
                }
            }
            else if (i < text.Length && char.ToLowerInvariant(text[i]) == c)
            {
                i++;
            }
            else
            {
                return -1;
            }
        }

        return i;
    }

    private static int SkipWhiteSpace(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
