using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RegisterNotice.Documents;
using RegisterNotice.Json;
using RegisterNotice.Publishing;
using RegisterNotice.Tests.Documents;

namespace RegisterNotice.Tests.Publishing;

/// <summary>The notice that its page carries as data.</summary>
public sealed class NoticePageTests
{
    private static readonly NoticePageOptions Fragment = new() { Html = HtmlOptions.Fragment };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_page_carries_its_notice_behind_its_words(bool isPage)
    {
        var options = new NoticePageOptions { Html = new() { Page = isPage, IdPrefix = "x-" }, EmbedNotice = true };

        var page = HtmlReading.Parse(NoticePage.Write(TrilingualNotice.Instance, options));
        var script = page.QuerySelectorAll("script").Should().ContainSingle().Subject;

        script.Id.Should().Be("x-notice-data");
        script.ClassName.Should().Be("register-notice-data");
        script.GetAttribute("type").Should().Be("application/json");
        NoticeJson.Parse(script.TextContent).Should().Be(TrilingualNotice.Instance);
        script.Remove();
        var words = HtmlWriter.Write(NoticeComposer.Compose(TrilingualNotice.Instance), options.Html);
        page.Body!.TextContent.Trim().Should().Be(HtmlReading.Parse(words).Body!.TextContent.Trim());
    }

    [Fact]
    public void A_page_links_to_the_language_versions_that_the_notice_names()
    {
        var notice = new Notice
        {
            Id = "a",
            LanguageVersions =
            [
                new() { Language = LanguageTag.Finnish, Address = "https://a.example/fi" },
                new() { Language = LanguageTag.Swedish, Address = "https://a.example/sv" },
                new() { Language = LanguageTag.English, Address = "javascript:alert(1)" },
            ],
        };
        var own = new NoticePageOptions { Html = new() { LanguageVersions = [new() { Language = LanguageTag.Swedish, Address = "/own" }] } };

        NoticePage.Write(notice).Should().Contain("hreflang=\"sv\" href=\"https://a.example/sv\"").And.NotContain("href=\"javascript");
        NoticePage.Write(notice, own).Should().Contain("hreflang=\"sv\" href=\"/own\"").And.NotContain("hreflang=\"fi\"");
    }

    [Fact]
    public void A_whole_page_carries_it_unless_told_otherwise()
    {
        NoticePage.Write(TrilingualNotice.Instance).Should().Contain("<script type=\"application/json\"");
        NoticePage.Write(TrilingualNotice.Instance, new() { EmbedNotice = false }).Should().Be(HtmlWriter.Write(NoticeComposer.Compose(TrilingualNotice.Instance)));
    }

    [Fact]
    public void A_fragment_carries_it_only_where_told_to()
    {
        NoticePage.Write(TrilingualNotice.Instance, Fragment).Should().Be(HtmlWriter.Write(NoticeComposer.Compose(TrilingualNotice.Instance), HtmlOptions.Fragment));
        NoticePage.Write(TrilingualNotice.Instance, Fragment with { EmbedNotice = true }).Should().Contain("<script type=\"application/json\"");
    }

    [Fact]
    public void What_is_not_for_the_public_stands_on_no_page()
    {
        var notice = TrilingualNotice.Instance with { AdditionalMembers = AdditionalMembers.None.With("tenant", "\"kaari-7\"") };

        NoticePage.Write(notice).Should().Be(NoticePage.Write(TrilingualNotice.Instance));
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_page()
    {
        var options = new NoticePageOptions { Compose = new() { Layout = Layout.Gdpr, Language = LanguageTag.Swedish } };
        var page = NoticePage.Write(TrilingualNotice.Instance, options);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new StringWriter();

        NoticePage.Write(TrilingualNotice.Instance, buffer, options);
        NoticePage.Write(TrilingualNotice.Instance, writer, options);

        Encoding.UTF8.GetString(buffer.WrittenSpan.ToArray()).Should().Be(page);
        writer.ToString().Should().Be(page);
    }

    [Fact]
    public void No_text_can_close_the_element() => Prop.ForAll(HostileText.Any, text =>
    {
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var notice = new Notice { Id = "a", Controllers = [new() { Name = wellFormed }], Wordings = [HostileText.Document($"</script><!--<script>{wellFormed}")] };

        var html = NoticePage.Write(notice);
        var script = HtmlReading.Parse(html).QuerySelectorAll("script").Should().ContainSingle().Subject;

        script.TextContent.Should().NotContainAny("<", ">", "&", "\u2028", "\u2029", "\u007F", "\uFFFE");
        NoticeJson.Parse(script.TextContent).Should().Be(notice);
        html.Should().EndWith("</script>\n</body>\n</html>\n");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>A host may write data of its own; whatever it is, it stays inside the element.</summary>
    [Fact]
    public void Text_that_is_no_JSON_cannot_close_it_either() => Prop.ForAll(HostileText.Any, text =>
    {
        var html = HtmlWriter.Write(HostileText.Document("a"), new() { EmbeddedJson = $"</script><!--<script>{text}" });

        HtmlReading.Parse(html).QuerySelectorAll("script").Should().ContainSingle().Which.TextContent.Should().NotContainAny("<", ">", "&");
        html.Should().EndWith("</script>\n</body>\n</html>\n");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_notice_that_has_no_JSON_is_refused_before_anything_is_written()
    {
        using var writer = new StringWriter();

        FluentActions.Invoking(() => NoticePage.Write(new() { Id = "\uD83D" }, writer)).Should().Throw<ArgumentException>();

        writer.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Nothing_can_be_missing()
    {
        FluentActions.Invoking(() => NoticePage.Write(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => NoticePage.Write(new() { Id = "a" }, (TextWriter)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new NoticePageOptions { Html = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new NoticePageOptions { Compose = null! }).Should().Throw<ArgumentNullException>();
    }
}
