using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.Tests.Documents;

/// <summary>The notice that a page carries as data.</summary>
public sealed class EmbeddedNoticeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_page_carries_its_notice_behind_its_words(bool isPage)
    {
        var document = Composed.Document(TrilingualNotice.Instance);
        var options = new HtmlOptions { Page = isPage, IdPrefix = "x-" };

        var page = HtmlReading.Parse(HtmlWriter.Write(document, options with { EmbeddedNotice = TrilingualNotice.Instance }));
        var script = page.QuerySelectorAll("script").Should().ContainSingle().Subject;

        script.Id.Should().Be("x-notice-data");
        script.ClassName.Should().Be("register-notice-data");
        script.GetAttribute("type").Should().Be("application/json");
        NoticeJson.Parse(script.TextContent).Should().Be(TrilingualNotice.Instance);
        script.Remove();
        page.Body!.TextContent.Trim().Should().Be(HtmlReading.Parse(HtmlWriter.Write(document, options)).Body!.TextContent.Trim());
    }

    [Fact]
    public void No_text_can_close_the_element() => Prop.ForAll(HostileText.Any, text =>
    {
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var notice = new Notice { Id = "a", Controllers = [new() { Name = wellFormed }], Wordings = [HostileText.Document($"</script><!--<script>{wellFormed}")] };

        var html = HtmlWriter.Write(HostileText.Document(text), new() { EmbeddedNotice = notice });
        var script = HtmlReading.Parse(html).QuerySelectorAll("script").Should().ContainSingle().Subject;

        script.TextContent.Should().NotContainAny("<", ">", "&", "\u2028", "\u2029", "\u007F", "\uFFFE");
        NoticeJson.Parse(script.TextContent).Should().Be(notice);
        html.Should().EndWith("</script>\n</body>\n</html>\n");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_page_carries_nothing_unless_asked() => HtmlWriter.Write(Composed.Document(TrilingualNotice.Instance)).Should().NotContain("<script");

    [Fact]
    public void A_notice_that_has_no_JSON_is_refused_before_anything_is_written()
    {
        using var writer = new StringWriter();

        FluentActions.Invoking(() => HtmlWriter.Write(HostileText.Document("a"), writer, new() { EmbeddedNotice = new() { Id = "\uD83D" } })).Should().Throw<ArgumentException>();

        writer.ToString().Should().BeEmpty();
    }
}
