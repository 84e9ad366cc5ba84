namespace RegisterNotice.Rules;

/// <summary>Finds e-mail addresses in running text that nobody can write to.</summary>
internal static class WrittenEmails
{
    private const string Around = "()[]{}<>,;:\"'”“’*";

    /// <summary>
    /// The next address whose domain has no ending, or has it behind a space: <c>asiakaspalvelu@villa nen.example</c>. Gives its length; 0 where none follows.
    /// </summary>
    public static int NextMalformed(string text, int from, out int start)
    {
        for (var at = text.IndexOf('@', from); at >= 0; at = text.IndexOf('@', at + 1))
        {
            start = WordStart(text, at);
            var end = WordEnd(text, at);

            // "5 @ 3 euroa" and "@villanen" on a social medium are no addresses; nor is what stands in one.
            if (start < from
                || start == at
                || end == at + 1
                || text.IndexOf('/', start, end - start) >= 0
                || EmailAddresses.IsValid(text[start..end]))
            {
                continue;
            }

            if (text.IndexOf('.', at, end - at) < 0 && DomainBehindSpace(text, end) is > 0 and var whole)
            {
                return whole - start;
            }

            return end - start;
        }

        start = -1;
        return 0;
    }

    /// <summary>The next placeholder that stands in place of an address: <c>[email&#160;protected]</c>. Gives its length; 0 where none follows.</summary>
    public static int NextPlaceholder(string text, int from, out int start)
    {
        for (start = text.IndexOf('[', from); start >= 0; start = text.IndexOf('[', start + 1))
        {
            if (ObfuscatedEmail.PlaceholderLengthAt(text, start) is > 0 and var length)
            {
                return length;
            }
        }

        return 0;
    }

    private static int WordStart(string text, int at)
    {
        var start = at;
        while (start > 0 && !Parts(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int WordEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && !Parts(text[end]))
        {
            end++;
        }

        while (end > at + 1 && text[end - 1] is '.' or '!' or '?')
        {
            end--;
        }

        return end;
    }

    private static bool Parts(char c) => char.IsWhiteSpace(c) || Around.IndexOf(c) >= 0;

    // The rest of the domain: one word with a dot inside, in small letters as domains are written.
    private static int DomainBehindSpace(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsLower(text[end + 1]))
        {
            return 0;
        }

        var last = WordEnd(text, end);
        var dot = text.LastIndexOf('.', last - 1, last - end);
        return dot > end + 1 && last - dot > 2 && EmailAddresses.IsValid("a@" + text[(end + 1)..last]) ? last : 0;
    }
}
