using AngleSharp.Html.Parser;
using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

/// <summary>What each format makes of the marks over a text: links, strong words and words in another language, however they stand and wherever they lead.</summary>
public sealed class MarkWriterTests
{
    [Fact]
    public void HTML_has_an_element_for_each_kind()
    {
        Html("Lue lisää", new LinkMark { Start = 0, Length = 3, Target = "https://a.example/x?y=1&z=\u00E4" }).Should().Be("<a href=\"https://a.example/x?y=1&amp;z=ä\">Lue</a> lisää");
        Html("Lue lisää", new StrongMark { Start = 4, Length = 5 }).Should().Be("Lue <strong>lisää</strong>");
        Html("Om oss", new LanguageMark { Start = 0, Length = 6, Language = LanguageTag.Swedish }).Should().Be("<span lang=\"sv\">Om oss</span>");
        Html("Meistä", new LanguageMark { Start = 0, Length = 6, Language = LanguageTag.Finnish }).Should().Be("Meistä");
    }

    [Fact]
    public void Marks_that_overlap_give_elements_that_do_not()
    {
        Html("abcdef", new StrongMark { Start = 0, Length = 4 }, new LinkMark { Start = 2, Length = 4, Target = "/x" })
            .Should().Be("<strong>ab</strong><a href=\"/x\"><strong>cd</strong>ef</a>");
        Html("abcdef", new LinkMark { Start = 0, Length = 6, Target = "/x" }, new LinkMark { Start = 2, Length = 2, Target = "/y" }).Should().Be("<a href=\"/x\">abcdef</a>");
        Html("abcdef", new LanguageMark { Start = 0, Length = 6, Language = LanguageTag.Swedish }, new LanguageMark { Start = 2, Length = 2, Language = LanguageTag.English })
            .Should().Be("<span lang=\"sv\">ab</span><span lang=\"en\">cd</span><span lang=\"sv\">ef</span>");
        Html("abc", new StrongMark { Start = 0, Length = 2 }, new StrongMark { Start = 1, Length = 2 }).Should().Be("<strong>abc</strong>");
    }

    [Theory]
    [InlineData("https://a.example/", "https://a.example/")]
    [InlineData("http://a.example/old", "http://a.example/old")]
    [InlineData("/tietosuoja?a=b#c", "/tietosuoja?a=b#c")]
    [InlineData("#retention", "#n-retention")]
    [InlineData("#retention-2", "#n-retention-2")]
    [InlineData("mailto:tieto@a.example", "mailto:tieto@a.example")]
    [InlineData("MAILTO:tieto@a.example?subject=x&body=y", "mailto:tieto@a.example")]
    [InlineData("tel:+358-29-566(6)700", "tel:+358-29-566(6)700")]
    public void A_link_leads_where_a_page_may_lead(string target, string href) =>
        Html("Lue", new LinkMark { Start = 0, Length = 3, Target = target }).Should().Be($"<a href=\"{href}\">Lue</a>");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("blob:https://a.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("https://a.example/\" onclick=\"alert(1)")]
    [InlineData("https://a.example/'><script>")]
    [InlineData("https:// a.example")]
    [InlineData("https://")]
    [InlineData("#\" onclick=\"x")]
    [InlineData("#elsewhere")]
    [InlineData("sivu.html")]
    [InlineData("mailto:a@b.example,c@d.example")]
    [InlineData("mailto:%0d%0abcc:x@a.example")]
    [InlineData("tel:")]
    [InlineData("tel:+358\u00A09")]
    [InlineData("")]
    public void A_link_that_leads_elsewhere_is_words_alone(string target)
    {
        var mark = new LinkMark { Start = 0, Length = 3, Target = target };

        Html("Lue lisää", mark).Should().Be("Lue lisää");
        Markdown("Lue lisää", mark).Should().Be("Lue lisää\n");
        Text("Lue lisää", mark).Should().Be("Lue lisää\n");
    }

    [Theory]
    [InlineData("https://pankki.example", "https://evil.example/")]
    [InlineData("https://pankki.example", "/evil")]
    [InlineData("tieto@pankki.example", "https://evil.example/")]
    [InlineData("tieto@pankki.example", "mailto:evil@evil.example")]
    public void Words_that_are_an_address_lead_there_and_nowhere_else(string words, string target)
    {
        var html = new HtmlParser().ParseDocument(Html(words, new LinkMark { Start = 0, Length = words.Length, Target = target }));

        html.QuerySelectorAll("a").Should().ContainSingle().Which.GetAttribute("href").Should().BeOneOf(words, "mailto:" + words);
    }

    [Fact]
    public void Addresses_beside_a_link_are_links_too() =>
        Html("Lue tai katso https://a.example/b.", new LinkMark { Start = 0, Length = 3, Target = "/x" })
            .Should().Be("<a href=\"/x\">Lue</a> tai katso <a href=\"https://a.example/b\">https://a.example/b</a>.");

    [Fact]
    public void What_is_marked_is_escaped_as_any_text() =>
        Html("<b>&\"\n", new StrongMark { Start = 0, Length = 6 }).Should().Be("<strong>&lt;b&gt;&amp;&quot;<br></strong>");

    [Fact]
    public void A_mark_outside_its_text_is_passed_over()
    {
        TextMark[] marks = [new StrongMark { Start = 1, Length = 5 }, new StrongMark { Start = -1, Length = 2 }, new LinkMark { Start = int.MaxValue, Length = int.MaxValue, Target = "/" }];

        Html("abc", marks).Should().Be("abc");
        Markdown("abc", marks).Should().Be("abc\n");
        Text("abc", marks).Should().Be("abc\n");
    }

    [Theory]
    [InlineData("Lue lisää", 0, 3, "**Lue** lisää\n")]
    [InlineData("Lue lisää", 0, 4, "**Lue** lisää\n")]
    [InlineData("a(b)c", 1, 3, "a(b)c\n")]
    [InlineData("a (b) c", 2, 3, "a **(b)** c\n")]
    [InlineData("yhdyssana", 4, 5, "yhdy**ssana**\n")]
    [InlineData("a*b", 0, 3, "**a\\*b**\n")]
    [InlineData("a\nb", 0, 3, "**a**\\\n**b**\n")]
    [InlineData("   ", 0, 3, "&#32; &#32;\n")]
    public void Markdown_has_asterisks_where_they_are_read_as_signs(string text, int start, int length, string expected) =>
        Markdown(text, new StrongMark { Start = start, Length = length }).Should().Be(expected);

    [Fact]
    public void Markdown_has_the_address_in_angle_brackets()
    {
        Markdown("Lue [täältä]", new LinkMark { Start = 4, Length = 8, Target = "https://a.example/x_(y)?a=1&copy=2" })
            .Should().Be("Lue [\\[täältä\\]](<https://a.example/x_(y)?a=1\\&copy=2>)\n");
        Markdown("Kirjoita", new LinkMark { Start = 0, Length = 8, Target = "mailto:tieto@a.example" }).Should().Be("[Kirjoita](<mailto:tieto@a.example>)\n");
        Markdown("Katso!täältä", new LinkMark { Start = 6, Length = 6, Target = "/x" }).Should().Be("Katso\\![täältä](</x>)\n", "it is no picture");
        Markdown("Säilytys", new LinkMark { Start = 0, Length = 8, Target = "#retention" }).Should().Be("Säilytys\n");
        Markdown("Om oss", new LanguageMark { Start = 0, Length = 6, Language = LanguageTag.Swedish }).Should().Be("Om oss\n");
    }

    [Theory]
    [InlineData("Lue lisää", "https://a.example/b", "Lue (https://a.example/b) lisää\n")]
    [InlineData("tel. 0295", "tel:0295", "tel (0295). 0295\n")]
    [InlineData("Lue", "#retention", "Lue\n")]
    [InlineData("Lue", "mailto:a@b.example", "Lue (a@b.example)\n")]
    public void Plain_text_shows_where_a_link_leads(string text, string target, string expected) =>
        Text(text, new LinkMark { Start = 0, Length = 3, Target = target }).Should().Be(expected);

    [Theory]
    [InlineData("https://a.example", "https://a.example/")]
    [InlineData("a.example/b", "https://a.example/b")]
    [InlineData("a@b.example", "mailto:a@b.example")]
    [InlineData("+358 29 566 6700", "tel:+358295666700")]
    public void Plain_text_does_not_say_twice_where_a_link_leads(string text, string target) =>
        Text(text, new LinkMark { Start = 0, Length = text.Length, Target = target }).Should().Be(text + "\n");

    [Fact]
    public void Headings_titles_captions_and_cells_have_marks_too()
    {
        TextMark[] strong = [new StrongMark { Start = 0, Length = 1 }];
        var table = new TableBlock { Caption = "cx", CaptionMarks = strong, Header = ["", "hx"], HeaderMarks = [new() { Cell = 1, Marks = strong }], Rows = [new() { Cells = ["1", "dx"], CellMarks = [new() { Cell = 1, Marks = strong }] }] };
        var document = new NoticeDocument
        {
            Language = LanguageTag.Finnish,
            Title = "tx",
            TitleMarks = strong,
            Sections = [new() { Heading = "sx", HeadingMarks = strong, Blocks = [table, new ListBlock { Ordered = true, Items = [new() { Label = "b", Text = "ix", Marks = strong }] }] }],
        };

        var html = HtmlWriter.Write(document, HtmlOptions.Fragment);
        foreach (var letter in "tschdi")
        {
            html.Should().Contain($"<strong>{letter}</strong>x");
            MarkdownWriter.Write(document).Should().Contain($"**{letter}**x");
        }

        html.Should().Contain("<li>b. <strong>i</strong>x</li>");
    }

    [Fact]
    public void Whatever_marks_stand_over_whatever_text_the_words_come_out_and_nothing_runs()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var text = HostileText.WellFormed(random);
            var marks = RegisterNotice.Tests.Model.AnyMarks.Over(text, random);
            var document = Document(text, marks);

            var page = new HtmlParser().ParseDocument(HtmlWriter.Write(document, HtmlOptions.Fragment));
            var plain = new HtmlParser().ParseDocument(HtmlWriter.Write(Document(text), HtmlOptions.Fragment));

            page.Body!.TextContent.Should().Be(plain.Body!.TextContent, "seed {0}", seed);
            page.QuerySelectorAll("a a").Should().BeEmpty("seed {0}", seed);
            page.QuerySelectorAll("script, [onclick]").Should().BeEmpty("seed {0}", seed);
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(href => !IsHarmless(href)).Should().BeEmpty("seed {0}", seed);
            Rendered(document).Should().Be(Rendered(Document(text)), "seed {0} gives {1}", seed, MarkdownWriter.Write(document));
        }
    }

    private static bool IsHarmless(string href) =>
        href[0] is '#' or '/' || Array.Exists(["https://", "http://", "mailto:", "tel:"], scheme => href.StartsWith(scheme, StringComparison.Ordinal));

    // What a reader of CommonMark shows.
    private static string Rendered(NoticeDocument document) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(MarkdownWriter.Write(document))).Body!.TextContent;

    private static string Html(string text, params TextMark[] marks)
    {
        var html = HtmlWriter.Write(Document(text, marks), HtmlOptions.Fragment with { IdPrefix = "n-" });
        var start = html.IndexOf("<p>", StringComparison.Ordinal) + 3;
        return html[start..html.LastIndexOf("</p>", StringComparison.Ordinal)];
    }

    private static string Markdown(string text, params TextMark[] marks) => MarkdownWriter.Write(Document(text, marks));

    private static string Text(string text, params TextMark[] marks) => PlainTextWriter.Write(Document(text, marks));

    private static NoticeDocument Document(string text, params TextMark[] marks) =>
        new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text, Marks = marks }] }] };
}
