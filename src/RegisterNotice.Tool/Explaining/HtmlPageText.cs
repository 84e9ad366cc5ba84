using System.Net;
using System.Text;

namespace RegisterNotice.Tool.Explaining;

/// <summary>
/// Takes the text out of a page of HTML and remembers where each of its signs comes from, so that places in the source can be shown in the text.
/// </summary>
/// <remarks>It is for looking at, not for reading facts from: what the importer reads is its own matter.</remarks>
internal sealed class HtmlPageText(string page)
{
    private const int LongestReference = 32;

    private static readonly HashSet<string> Hidden =
        new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "head", "svg", "noscript" };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
        "mark", "nobr", "q", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly List<PageLine> lines = [];
    private readonly StringBuilder words = new();
    private readonly List<int> places = [];
    private PageLineKind kind;
    private int at;

    /// <summary>The lines of the page, none of them blank.</summary>
    public IReadOnlyList<PageLine> Read()
    {
        while (at < page.Length)
        {
            switch (page[at])
            {
                case '<' when Comment() || Tag():
                    break;
                case '&':
                    Reference();
                    break;
                default:
                    Add(page[at], at);
                    at++;
                    break;
            }
        }

        End(PageLineKind.Paragraph);
        return lines;
    }

    private bool Comment()
    {
        if (!page.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return false;
        }

        var end = page.IndexOf("-->", at + 4, StringComparison.Ordinal);
        at = end < 0 ? page.Length : end + 3;
        return true;
    }

    private bool Tag()
    {
        var isEnd = at + 1 < page.Length && page[at + 1] == '/';
        var from = at + (isEnd ? 2 : 1);
        if (from >= page.Length || !(char.IsAsciiLetter(page[from]) || page[from] is '!' or '?'))
        {
            return false;
        }

        var to = from;
        while (to < page.Length && !char.IsWhiteSpace(page[to]) && page[to] is not ('>' or '/'))
        {
            to++;
        }

        var name = page[from..to];
        at = BehindTag(to);
        if (!isEnd && Hidden.Contains(name))
        {
            Skip(name);
        }
        else if (name is "td" or "th" or "TD" or "TH")
        {
            Add(' ', at - 1);
        }
        else if (!Inline.Contains(name))
        {
            End(isEnd ? PageLineKind.Paragraph : KindOf(name));
        }

        return true;
    }

    // A sign within quotes does not end a tag.
    private int BehindTag(int from)
    {
        var quote = '\0';
        for (var i = from; i < page.Length; i++)
        {
            if (quote != '\0')
            {
                quote = page[i] == quote ? '\0' : quote;
            }
            else if (page[i] is '"' or '\'')
            {
                quote = page[i];
            }
            else if (page[i] == '>')
            {
                return i + 1;
            }
        }

        return page.Length;
    }

    // A head without an end is followed by the body.
    private void Skip(string name)
    {
        var end = page.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
        {
            at = BehindTag(end);
        }
        else if (!name.Equals("head", StringComparison.OrdinalIgnoreCase))
        {
            at = page.Length;
        }
    }

    private void Reference()
    {
        var start = at;
        var end = page.IndexOf(';', at, Math.Min(LongestReference, page.Length - at));
        var source = end < 0 ? "&" : page[at..(end + 1)];
        var decoded = WebUtility.HtmlDecode(source);
        foreach (var c in decoded == source ? "&" : decoded)
        {
            Add(c, start);
        }

        at += decoded == source ? 1 : source.Length;
    }

    private void Add(char c, int place)
    {
        if (!char.IsWhiteSpace(c) || c == '\u00A0')
        {
            words.Append(c);
        }
        else if (words.Length > 0 && words[^1] != ' ')
        {
            words.Append(' ');
        }
        else
        {
            return;
        }

        places.Add(place);
    }

    private void End(PageLineKind next)
    {
        var text = words.ToString().TrimEnd();
        if (text.Length > 0)
        {
            lines.Add(new(kind, text, places[..text.Length]));
        }

        words.Clear();
        places.Clear();
        kind = next;
    }

    private PageLineKind KindOf(string name) => name.ToUpperInvariant() switch
    {
        "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => PageLineKind.Heading,
        "LI" => PageLineKind.Item,
        "BR" => kind,
        _ => PageLineKind.Paragraph,
    };
}
