namespace RegisterNotice.Import.Pages;

/// <summary>Takes the structure out of a page of HTML where it is nested beyond reason. Every word stays, at the same place in the source.</summary>
/// <remarks>
/// The parser's work grows with the depth of what is open, and with its recursion the stack, so that the depth is cut before it begins. A tag beyond
/// it becomes one that opens
/// nothing: that of a block becomes a paragraph's, which ends the one before it; any other one a comment. It is as long as before.
/// </remarks>
internal sealed class HtmlFlattening
{
    // What a tag closes that is still open, up to where it looks no further.
    private static readonly (string[] Tags, string[] Closes, string[] Within)[] ImpliedEnds =
    [
        (["li"], ["li"], ["ul", "ol", "menu"]),
        (["dt", "dd"], ["dt", "dd"], ["dl"]),
        (["td", "th"], ["td", "th"], ["table"]),
        (["tr"], ["tr"], ["table"]),
        (["thead", "tbody", "tfoot"], ["thead", "tbody", "tfoot", "caption", "colgroup"], ["table"]),
        (["option", "optgroup"], ["option"], ["select"]),
    ];

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    };

    // There is one of each, whatever the page says.
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal) { "html", "head", "body" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "legend", "li", "listing", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul",
    };

    private static readonly string[] PutsParagraphs = ["table", "td", "th", "caption", "button", "object"];

    // What links begin from is of no use to who reads words, and costs the parser more with each one.
    private const string Base = "base";

    private static readonly string[] Foreign = ["svg", "math"];

    private readonly string source;
    private readonly char[] result;
    private readonly int deepest;
    private readonly List<string> open = [];
    private readonly Dictionary<string, int> flattened = new(StringComparer.Ordinal);

    private HtmlFlattening(string source, int deepest)
    {
        this.source = source;
        this.deepest = deepest;
        result = source.ToCharArray();
    }

    /// <summary>The page with nothing open deeper than so many elements; with 0, nothing inside anything, not even by a trick of the parser's rules.</summary>
    public static string Flatten(string html, int deepest)
    {
        var flattening = new HtmlFlattening(html, deepest);
        flattening.Run();
        return new(flattening.result);
    }

    private void Run()
    {
        for (var at = source.IndexOf('<'); at >= 0 && at + 1 < source.Length;)
        {
            var isEnd = source[at + 1] == '/';
            var start = isEnd ? at + 2 : at + 1;
            var isTag = start < source.Length && IsLetter(source[start]);
            if (isTag)
            {
                Tag(Name(start), start, isEnd);
            }

            // Where nothing may be open, whatever looks like a tag is taken for one: a comment or a script might be none.
            var after = deepest == 0 ? start : HtmlTags.After(source, at, source.Length);
            after = Math.Max(after, at + 1);
            at = after < source.Length ? source.IndexOf('<', after) : -1;
        }
    }

    private void Tag(string name, int start, bool isEnd)
    {
        if (Void.Contains(name) || Single.Contains(name) || HtmlTags.IsVerbatim(name))
        {
            return;
        }

        if (name != Base && (isEnd ? MayClose(name) : MayOpen(name, start)))
        {
            return;
        }

        if (Blocks.Contains(name))
        {
            result[start] = 'p';
            for (var i = 1; i < name.Length; i++)
            {
                result[start + i] = ' ';
            }
        }
        else
        {
            // "<?" and "</?" begin what browsers take for a comment.
            result[start] = '?';
        }
    }

    private bool MayOpen(string name, int start)
    {
        if (open.Exists(element => Array.IndexOf(Foreign, element) >= 0)
            && HtmlTags.AfterAttributes(source, start, source.Length) is var end && source[end - 1] == '>' && source[end - 2] == '/')
        {
            return deepest > 0;
        }

        foreach (var (tags, closes, within) in ImpliedEnds)
        {
            if (Array.IndexOf(tags, name) >= 0)
            {
                Close(closes, within);
            }
        }

        if (Blocks.Contains(name))
        {
            Close(["p"], PutsParagraphs);
        }

        if (open.Count < deepest)
        {
            open.Add(name);
            return true;
        }

        flattened[name] = flattened.TryGetValue(name, out var count) ? count + 1 : 1;
        return false;
    }

    private bool MayClose(string name)
    {
        if (flattened.TryGetValue(name, out var count) && count > 0)
        {
            flattened[name] = count - 1;
            return false;
        }

        if (open.LastIndexOf(name) is >= 0 and var at)
        {
            open.RemoveRange(at, open.Count - at);
        }

        return deepest > 0;
    }

    private void Close(string[] closes, string[] within)
    {
        for (var i = open.Count - 1; i >= 0 && Array.IndexOf(within, open[i]) < 0; i--)
        {
            if (Array.IndexOf(closes, open[i]) >= 0)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private string Name(int start)
    {
        var end = start;
        while (end < source.Length && !char.IsWhiteSpace(source[end]) && source[end] is not ('/' or '>'))
        {
            end++;
        }

        return source[start..end].ToLowerInvariant();
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
