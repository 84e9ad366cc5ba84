using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

/// <summary>What stands around the words of a page: head, switch of languages, contents, style.</summary>
public sealed class HtmlFrameTests
{
    private static readonly LanguageVersion[] Versions =
    [
        new() { Language = LanguageTag.Finnish, Address = "https://a.example/fi" },
        new() { Language = LanguageTag.Swedish, Address = "/sv?a=1&b=2" },
    ];

    [Fact]
    public void A_page_links_to_its_other_languages_each_in_its_own()
    {
        var page = Page(new() { LanguageVersions = Versions });
        var entries = page.QuerySelectorAll(".register-notice-languages li > *").ToArray();

        page.QuerySelectorAll("head link[rel=alternate]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}").Should().Equal("fi https://a.example/fi", "sv /sv?a=1&b=2");
        entries.Select(entry => entry.TextContent).Should().Equal("Suomi", "Svenska");
        entries.Select(entry => entry.GetAttribute("lang")).Should().Equal("fi", "sv");
        entries[0].GetAttribute("aria-current").Should().Be("true");
        entries[1].GetAttribute("href").Should().Be("/sv?a=1&b=2");
        Page(new()).QuerySelector(".register-notice-languages").Should().BeNull();
        Page(new() { LanguageVersions = [Versions[0]] }).QuerySelector(".register-notice-languages").Should().BeNull("there is no other");
    }

    [Fact]
    public void Contents_name_each_section_once_and_lead_to_it()
    {
        var page = Page(new() { IdPrefix = "n-" });
        var links = page.QuerySelectorAll(".register-notice-contents a").ToArray();

        links.Select(link => link.TextContent).Should().Equal(page.QuerySelectorAll("main > section > h2").Select(heading => heading.TextContent));
        links.Should().OnlyContain(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
    }

    [Fact]
    public void Contents_stand_where_they_are_wanted_and_never_on_a_page_of_few_sections()
    {
        Page(new() { Contents = false }).QuerySelector("nav").Should().BeNull();
        Page(HtmlOptions.Fragment).QuerySelector("nav").Should().BeNull();
        Page(HtmlOptions.Fragment with { Contents = true }).QuerySelector("nav").Should().NotBeNull();
        HtmlReading.Parse(HtmlWriter.Write(new() { Language = LanguageTag.Finnish, Sections = [new() { Heading = "x", Kinds = [SectionKind.Retention] }] })).QuerySelector("nav").Should().BeNull();
    }

    [Fact]
    public void The_hash_allows_the_style_that_the_page_holds()
    {
        var style = Page(new() { Nonce = "r4nd0m+/=" }).QuerySelector("style")!;

        style.GetAttribute("nonce").Should().Be("r4nd0m+/=");
        HtmlStylesheet.Hash.Should().Be("sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent))));
        style.TextContent.Should().Contain(HtmlStylesheet.Css);
    }

    [Fact]
    public void A_page_may_link_to_a_style_sheet_instead()
    {
        var page = Page(new() { Stylesheet = "/tietosuoja.css" });

        page.QuerySelector("style").Should().BeNull();
        page.QuerySelector("head link[rel=stylesheet]")!.GetAttribute("href").Should().Be("/tietosuoja.css");
    }

    [Fact]
    public void Every_rule_of_the_style_is_for_what_the_library_writes() =>
        HtmlStylesheet.Css.Split('\n').Where(line => line.Contains('{', StringComparison.Ordinal) && line[0] != '@').Should().OnlyContain(line => line.StartsWith(".register-notice", StringComparison.Ordinal));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example/x.css")]
    [InlineData("x.css")]
    [InlineData("")]
    public void Addresses_of_a_host_are_addresses(string address)
    {
        FluentActions.Invoking(() => new HtmlOptions { Stylesheet = address }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new HtmlOptions { LanguageVersions = [new() { Language = LanguageTag.Finnish, Address = address }] }).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\" onload=\"x")]
    [InlineData("a b")]
    public void A_nonce_is_one(string nonce) => FluentActions.Invoking(() => new HtmlOptions { Nonce = nonce }).Should().Throw<ArgumentException>();

    [Fact]
    public void A_page_is_described_by_its_controller_and_register_unless_the_host_says_otherwise()
    {
        Description(new()).Should().Be("Tietosuojaseloste – Kauppa Oy");
        Description(new() { Description = "Meidän \"seloste\"" }).Should().Be("Meidän \"seloste\"");
    }

    [Fact]
    public void Sections_say_by_a_class_what_they_are_about() =>
        Page(HtmlOptions.Fragment with { IdPrefix = "n-" }).QuerySelector("section.register-notice-retention")!.Id.Should().Be("n-retention");

    private static string Description(HtmlOptions options)
    {
        var document = new NoticeDocument { Language = LanguageTag.Finnish, Title = "Tietosuojaseloste", Sections = [new() { Heading = "Kuka", Kinds = [SectionKind.Controller], Blocks = [new ParagraphBlock { Text = "Kauppa Oy\nKatu 1" }] }] };
        return HtmlReading.Parse(HtmlWriter.Write(document, options)).QuerySelector("meta[name=description]")!.GetAttribute("content")!;
    }

    private static IDocument Page(HtmlOptions options) => HtmlReading.Parse(HtmlWriter.Write(Composed.Document(FaultlessNotice.Instance), options));
}
