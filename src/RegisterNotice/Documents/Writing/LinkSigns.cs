namespace RegisterNotice.Documents.Writing;

/// <summary>The places in one text where the next link of each kind may stand, so that each sign is looked for once.</summary>
internal struct LinkSigns
{
    // A place that has been passed is looked for anew; the length of the text where there is no other.
    private int web;
    private int mail;
    private bool areSought;

    /// <summary>The next sign of a link at or behind a place, which is not before the one asked for last.</summary>
    public (LinkKind Kind, int At) Next(ReadOnlySpan<char> text, int from)
    {
        if (!areSought)
        {
            areSought = true;
            var hasAny = text[from..].IndexOfAny('@', '/') >= 0;
            (web, mail) = hasAny ? (-1, -1) : (text.Length, text.Length);
        }

        web = web < from ? Find(text, from, Links.Https) : web;
        mail = mail < from ? Find(text, from, "@") : mail;
        if (web < mail)
        {
            return (LinkKind.Web, web);
        }

        return mail < text.Length ? (LinkKind.Mail, mail) : (LinkKind.None, 0);
    }

    private static int Find(ReadOnlySpan<char> text, int from, string sign) =>
        text[from..].IndexOf(sign.AsSpan()) is >= 0 and var found ? from + found : text.Length;
}
