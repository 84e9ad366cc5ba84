using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Documents;

namespace RegisterNotice.Tests.Documents;

public sealed class HtmlWriterPropertyTests
{
    private static readonly string[] Elements =
        ["html", "head", "meta", "title", "style", "body", "main", "article", "h1", "h2", "section", "p", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "br", "a"];

    private static readonly string[] Attributes = ["lang", "charset", "name", "content", "id", "class", "aria-labelledby", "scope", "start", "data-label", "href"];

    [Fact]
    public void Any_text_in_any_place_comes_out_as_text() => Prop.ForAll(HostileText.Any, text =>
    {
        var page = HtmlReading.Parse(HtmlWriter.Write(HostileText.Document(text)));
        var shown = HostileText.Shown(text);

        HtmlReading.Text(page.QuerySelector("h1")!).Should().Be(shown);
        HtmlReading.Text(page.QuerySelector("h2")!).Should().Be(shown);
        HtmlReading.Text(page.QuerySelector("caption")!).Should().Be(shown);
        page.QuerySelectorAll("p").Select(HtmlReading.Text).Where(paragraph => paragraph != shown).Should().BeEmpty();
        page.QuerySelectorAll("th,thead td,td").Should().HaveCount(6);
        page.QuerySelectorAll("th,td").Select(HtmlReading.Text).Where(cell => cell != shown).Should().BeEmpty();

        // Behind the words of an item that has a list below it stands the line feed before that list.
        page.QuerySelectorAll("li").Should().HaveCount(6);
        page.QuerySelectorAll("li").Select(item => HtmlReading.Text(item)).Where(item => item != shown && item.TrimEnd('\n') != shown.TrimEnd('\n')).Should().BeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void No_text_makes_an_element_or_an_attribute_of_its_own() => Prop.ForAll(HostileText.Any, text =>
    {
        var elements = HtmlReading.Parse(HtmlWriter.Write(HostileText.Document(text))).All.ToList();

        elements.Select(element => element.LocalName).Except(Elements).Should().BeEmpty();
        elements.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Except(Attributes).Should().BeEmpty();
        elements.Where(element => element.HasAttribute("href")).Select(element => element.GetAttribute("href")!).Where(target =>
            !target.StartsWith("https://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal) && !target.StartsWith('#')).Should().BeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void All_ways_of_writing_give_the_same_bytes() => Prop.ForAll(HostileText.Any, text =>
    {
        // Long enough for several buffers, with surrogate pairs across their ends.
        var document = HostileText.Document(string.Concat(Enumerable.Repeat(text + "\uD83D\uDE00", 50)));
        OutputWays.ShouldAgree(HtmlWriter.Write(document), buffer => HtmlWriter.Write(document, buffer), writer => HtmlWriter.Write(document, writer));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
