using RegisterNotice.Json;

namespace RegisterNotice.Import.Tests;

/// <summary>Pages that are made to end a process: nested, left open, repeated without end. Each is read on a small stack, and twice the page costs twice the work.</summary>
public sealed class HostilePageTests
{
    private const int SmallStack = 256 * 1024;
    private const int Length = 16_000;

    // A hundred elements inside each other were enough to end a process.
    private const int HtmlLength = 6_000;

    // Each element in every so many of the forms; those that parsers have rules for in each.
#if SECOND_BUILD
    private const int Share = 24;
#else
    private const int Share = 8;
#endif
    private const double MostForTwice = 2.3;

    // What buffers may grow by before the page tells.
    private const int Slack = 64 * 1024;

    private static readonly string[] Tags =
    [
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center",
        "cite", "code", "col", "colgroup", "custom-element", "data", "datalist", "dd", "del", "desc", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
        "foreignObject", "form", "frame", "frameset", "g", "h1", "h2", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img", "input", "ins", "isindex", "kbd", "keygen", "label", "legend", "li",
        "link", "listing", "main", "map", "mark", "marquee", "math", "menu", "menuitem", "meta", "meter", "mi", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p",
        "param", "path", "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "section", "select", "slot", "small", "source", "spacer", "span", "strike", "strong",
        "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
    ];

    private static readonly string[] Special = ["a", "b", "base", "blockquote", "div", "font", "form", "li", "listing", "p", "pre", "select", "svg", "table", "template", "title", "ul"];

    private static readonly string[] HtmlForms =
    [
        "<{0}>", "<{0}>x", "<{0} a={1}>", "<p><{0} a={1}>x", "<table><{0}>", "<table><tr><td><{0}>x", "<svg><title><{0}>", "<svg><{0}>x", "<math><mi><{0}>", "<ul><{0}><li>", "<select><{0}>", "<b><{0}></b>x", "<a><{0}>", "<{0}></p>",
        "<pre><{0}>", "<button><{0}>", "<template><{0}>", "<form><{0}>", "<noscript><{0}>", "<!--{1}--><{0}>", "<{0}/>", "</{0}>", "<{0}>\n\n",
    ];

    private static readonly string[] MarkdownPieces =
    [
        "> ", ">", "- ", "* ", "+ ", "1. ", "1) ", "> - ", "- > ", "    ", "\t", "[", "![", "[[", "]", "](", "[a](", "[a](b", "![a](", "[a][", "[a][b] ", "[a]: b\n", "[^a]", "[a](<", "[a](b \"", "*", "**", "*a", "**a", "_", "*a_", "_a*",
        "*a**", "`", "``a`", "`a``", "~", "|", "|a|\n", "a|b\n-|-\n", "<", "<a", "<!--", "<?", "<![CDATA[", "<div>\n\n", "<pre>\n\n", "<b>", "&", "&a", "\\", "#", "# a\n", "a\n=\n", "a\n-\n", "---\n", "```\n", "~~~\n", "http://a.b ", "www.", "a@b.c ",
        "- a\n\n", " - a\n", "- a\n  > b\n", "* * * ", "---\na: b\n", "\r", "\0",
    ];

    private static readonly string[] TextPieces =
    [
        "----\n", "====\n", "....\n", "a\n----\n", "--  --\n", "a  b\n--  --\n", "---- ----\n", "- ", "1. ", "1.1.", "a\t", "\t\n", ":", "a: b\n", "a@", "a at ", "(", "0", "0401234567", "1/2", "(1/2000)", "§", "6 artiklan ", "art 6", "2 vuotta ", "1.2.2024 ",
        "Rekisterinpitäjä\n", "Rekisterinpitäjä: ", "Rekisterinpitäjä on ", "Villapaja Oy, ", "Paja Oy ja ", "Essi Esimerkki ja ", "Tietoja ei luovuteta, paitsi ", "tietoja säilytetään ", "Tietosuojaseloste\n", "\u2028", "\uD83D\uDE00", "a ", "a, ", "a. ", "\"", "https://a ", "www.a ", "12345678", "FI12345671 ",
    ];

    public static TheoryData<string> Html => [.. HtmlForms];

    public static TheoryData<string> Markdown => [.. MarkdownPieces];

    public static TheoryData<string> Text => [.. TextPieces];

    [Theory]
    [MemberData(nameof(Html))]
    public void Html_of_any_element_without_end_is_read_with_work_that_grows_as_it_does(string form)
    {
        using var scope = new FluentAssertions.Execution.AssertionScope();
        var turn = Array.IndexOf(HtmlForms, form);
        foreach (var tag in Tags.Where((tag, i) => (i + turn) % Share == 0 || Array.IndexOf(Special, tag) >= 0))
        {
            string Page(int length) => Repeat(length, i => string.Format(null, form, tag, i));

            Read(Page, PageFormat.Html, $"{form} of {tag}");
        }
    }

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Markdown_without_end_is_read_with_work_that_grows_as_it_does(string piece)
    {
        Read(length => "# T\n\n" + Repeat(length, _ => piece), PageFormat.Markdown, piece);
        Read(length => Repeat(length, _ => piece) + "x", PageFormat.Markdown, piece);
        Read(length => Repeat(length, _ => piece + "a") + "x", PageFormat.Markdown, piece + "a");
    }

    [Theory]
    [MemberData(nameof(Text))]
    public void Text_without_end_is_read_with_work_that_grows_as_it_does(string piece)
    {
        Read(length => Repeat(length, _ => piece), PageFormat.Text, piece);
        Read(length => "Tietosuojaseloste\n\nRekisterinpitäjä\n" + Repeat(length, _ => piece), PageFormat.Text, piece);
        Read(length => "Tietojen säilytys\n" + Repeat(length, _ => piece), PageFormat.Text, piece);
    }

    private static void Read(Func<int, string> page, PageFormat format, string what)
    {
        var length = format == PageFormat.Html ? HtmlLength : Length;
        var once = Work(page(length), format);
        var twice = Work(page(2 * length), format);

        twice.Should().BeLessThan((long)(once * MostForTwice) + Slack, "twice {0} is twice the work", what);
    }

    private static long Work(string page, PageFormat format)
    {
        var (work, fault) = (0L, (Exception?)null);
        var thread = new Thread(
            () =>
            {
                try
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var notices = NoticeImporter.Import(page, new() { Format = format }).Notices;
                    work = GC.GetAllocatedBytesForCurrentThread() - before;
                    foreach (var notice in notices)
                    {
                        NoticeJson.Write(notice);
                    }
                }
                catch (Exception e)
                {
                    fault = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        fault.Should().BeNull();
        return work;
    }

    private static string Repeat(int length, Func<int, string> piece)
    {
        var page = new System.Text.StringBuilder();
        for (var i = 0; page.Length < length; i++)
        {
            page.Append(piece(i));
        }

        return page.ToString();
    }
}
