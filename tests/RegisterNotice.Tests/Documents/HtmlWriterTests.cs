using AngleSharp.Dom;
using RegisterNotice.Documents;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Tests.Documents;

public sealed class HtmlWriterTests
{
    public static MatrixTheoryData<Layout, string> Pages => new(Enum.GetValues<Layout>(), ["fi", "sv", "en"]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_well_formed_and_accessible(Layout layout, string language)
    {
        var page = HtmlReading.Parse(HtmlWriter.Write(Composed.Document(TrilingualNotice.Instance, language, layout)));

        page.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.Title.Should().Be(page.QuerySelector("h1")!.TextContent);
        page.QuerySelectorAll("main").Should().ContainSingle();
        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.All.Where(element => !string.IsNullOrEmpty(element.Id)).Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("[aria-labelledby]").Should().OnlyContain(element => page.GetElementById(element.GetAttribute("aria-labelledby")!) != null);
        page.QuerySelectorAll("thead th").Where(cell => cell.GetAttribute("scope") != "col").Should().BeEmpty();
        page.QuerySelectorAll("tbody th").Where(cell => cell.GetAttribute("scope") != "row").Should().BeEmpty();
        page.QuerySelectorAll("p,li,td,th").Where(element => element.TextContent.Length == 0 && element.LocalName != "td").Should().BeEmpty();
        Levels(page).Zip(Levels(page).Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [InlineData(new[] { 2, 1, 5, 3, 9 }, new[] { 1, 2, 2, 3, 3, 4 })]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7 }, new[] { 1, 2, 3, 4, 5, 6, 6, 6 })]
    [InlineData(new[] { -1, 0, int.MaxValue, int.MinValue }, new[] { 1, 2, 3, 4, 2 })]
    public void Headings_go_down_without_gaps_whatever_the_levels(int[] levels, int[] expected)
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Title = "t", Sections = [.. levels.Select(level => new DocumentSection { Heading = "h", Level = level })] };

        var page = HtmlReading.Parse(HtmlWriter.Write(document));

        Levels(page).Should().Equal(expected);
        page.QuerySelectorAll("section").Should().HaveCount(levels.Length);
    }

    [Fact]
    public void Anchors_come_from_kinds_and_are_unique()
    {
        DocumentSection[] sections = [Of(SectionKind.DataContent), Of(SectionKind.Retention), Of(SectionKind.DataContent, SectionKind.Retention), Of(), Of(SectionKind.Retention) with { Heading = null }];

        var page = HtmlReading.Parse(HtmlWriter.Write(new() { Language = LanguageTag.Finnish, Sections = sections }, new() { IdPrefix = "x-" }));

        page.QuerySelectorAll("section").Select(section => section.Id).Should().Equal("x-data-content", "x-retention", "x-data-content-2", "");

        static DocumentSection Of(params SectionKind[] kinds) => new() { Kinds = kinds, Heading = "h" };
    }

    [Fact]
    public void Anchors_are_the_same_in_every_language()
    {
        var anchors = new[] { "fi", "sv", "en" }.Select(language => HtmlReading.Parse(HtmlWriter.Write(Composed.Document(TrilingualNotice.Instance, language))).QuerySelectorAll("section").Select(section => section.Id).ToArray()).ToArray();

        anchors[1].Should().Equal(anchors[0]);
        anchors[2].Should().Equal(anchors[0]);
    }

    [Fact]
    public void Every_kind_of_section_has_an_anchor() =>
        SectionAnchors.Of([.. Known.Values<SectionKind>().Select(kind => new DocumentSection { Kinds = [kind], Heading = "h" })]).Should().OnlyHaveUniqueItems().And.NotContainNulls()
            .And.Contain("data-protection-officer").And.OnlyContain(anchor => SectionAnchors.IsAnchor(anchor));

    [Fact]
    public void A_fragment_is_an_article_that_fits_into_a_page()
    {
        var html = HtmlWriter.Write(Composed.Document(FaultlessNotice.Instance), new() { Page = false, HeadingLevel = 2, IdPrefix = "shop-" });

        html.Should().StartWith("<article class=\"register-notice\" lang=\"fi\" aria-labelledby=\"shop-notice-heading\">\n<h2 id=\"shop-notice-heading\">Tietosuojaseloste</h2>\n").And.EndWith("</article>\n");
        var fragment = HtmlReading.Parse(html);
        fragment.QuerySelectorAll("h1,main,style,script,[data-label]").Should().BeEmpty();
        fragment.QuerySelectorAll("section").Should().OnlyContain(section => section.Id!.StartsWith("shop-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ks. https://a.example/x?b=c&d=1.", "https://a.example/x?b=c&d=1")]
    [InlineData("(https://fi.wikipedia.example/Seloste_(laki))", "https://fi.wikipedia.example/Seloste_(laki)")]
    [InlineData("https://ä.example/ö", "https://ä.example/ö")]
    [InlineData("Sähköposti: a.b-c@d-e.example, x", "mailto:a.b-c@d-e.example")]
    [InlineData("<a@b.example>", "mailto:a@b.example")]
    [InlineData("a+b@c.example", "mailto:a%2Bb@c.example")]
    public void Addresses_become_links(string text, string target)
    {
        var paragraph = Paragraph(text);

        paragraph.QuerySelectorAll("a").Should().ContainSingle().Which.GetAttribute("href").Should().Be(target);
        paragraph.TextContent.Should().Be(text);
    }

    [Theory]
    [InlineData("http://a.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("https://user:password@a.example")]
    [InlineData("https://")]
    [InlineData("xhttps://a.example")]
    [InlineData("HTTPS:a.example")]
    [InlineData("a@b")]
    [InlineData("a?cc=x&y@b.example")]
    [InlineData("tietosuoja(at)b.example")]
    [InlineData("(#x)")]
    [InlineData("#retention")]
    [InlineData("(#retention-)")]
    public void Nothing_else_does(string text)
    {
        var paragraph = Paragraph(text);

        paragraph.QuerySelectorAll("a").Should().BeEmpty();
        paragraph.TextContent.Should().Be(text);
    }

    [Fact]
    public void A_block_in_another_language_has_its_lang()
    {
        var document = new NoticeDocument
        {
            Language = LanguageTag.Swedish,
            Sections =
            [
                new()
                {
                    Blocks =
                    [
                        new ParagraphBlock { Text = "a", Language = LanguageTag.Finnish },
                        new ListBlock { Items = [new() { Text = "b" }], Ordered = true, Start = 3, Language = LanguageTag.Finnish },
                        new TableBlock { Rows = [new() { Cells = ["c"] }], Language = LanguageTag.Finnish },
                        new ParagraphBlock { Text = "d", Language = LanguageTag.Swedish },
                        new ParagraphBlock { Text = "e", Language = LanguageTag.AsWritten("\"><script>") },
                    ],
                },
            ],
        };

        HtmlWriter.Write(document, HtmlOptions.Fragment).Should()
            .Contain("<p lang=\"fi\">a</p>").And.Contain("<ol start=\"3\" lang=\"fi\">").And.Contain("<table lang=\"fi\">").And.Contain("<p>d</p>").And.Contain("<p>e</p>");
    }

    [Fact]
    public void A_page_without_a_title_has_a_heading_all_the_same() =>
        HtmlReading.Parse(HtmlWriter.Write(new() { Language = LanguageTag.Swedish })).QuerySelector("h1")!.TextContent.Should().Be("Dataskyddsbeskrivning");

    [Fact]
    public void Misuse_is_refused()
    {
        FluentActions.Invoking(() => HtmlWriter.Write(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => HtmlWriter.Write(new() { Language = LanguageTag.Finnish }, (TextWriter)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HtmlOptions { IdPrefix = "\"><script>" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new HtmlOptions { HeadingLevel = 6 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PlainTextOptions { Width = 19 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => NoticeComposer.Compose(null!)).Should().Throw<ArgumentNullException>();
    }

    private static IElement Paragraph(string text) =>
        HtmlReading.Parse(HtmlWriter.Write(new() { Language = LanguageTag.Finnish, Sections = [new() { Blocks = [new ParagraphBlock { Text = text }] }] })).QuerySelector("p")!;

    private static int[] Levels(IDocument page) => [.. page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0')];
}
