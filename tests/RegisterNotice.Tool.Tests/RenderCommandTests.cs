using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Tool.Tests;

public sealed class RenderCommandTests
{
    private static readonly string Sample = NoticeJson.Write(SampleNotices.All[0]);

    public static TheoryData<string, string, string, string> Every =>
    [
        .. from notice in SampleNotices.All
        from language in new[] { "fi", "sv", "en" }
        from layout in new[] { "classic", "gdpr", "table" }
        from format in new[] { "text", "markdown", "html" }
        select (notice.Id, language, layout, format),
    ];

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_sample_is_rendered_in_every_language_layout_and_format(string id, string language, string layout, string format) =>
        ToolRun.With(NoticeJson.Write(SampleNotices.All.Single(notice => notice.Id == id)), "render", "-", "--to", format, "--language", language, "--layout", layout, "--wording", "generated").ShouldBeGood()
            .Length.Should().BeGreaterThan(1000);

    [Fact]
    public void The_notice_s_own_words_are_published_unless_a_generated_text_is_asked_for()
    {
        var json = NoticeJson.Write(new Notice
        {
            Id = "a",
            Controllers = [new() { Name = "Paja Oy" }],
            Wordings = [new() { Language = LanguageTag.Finnish, Title = "Pajan seloste", Sections = [new() { Heading = "Kuka", Blocks = [new ParagraphBlock { Text = "Me pajalla." }] }] }],
        });

        ToolRun.With(json, "render", "-").ShouldBeGood().Should().Be("Pajan seloste\n=============\n\nKuka\n----\n\nMe pajalla.\n");
        ToolRun.With(json, "render", "-", "--wording", "generated").ShouldBeGood().Should().Contain("1. Rekisterinpitäjä").And.Contain("Paja Oy").And.NotContain("Me pajalla.");
    }

    [Fact]
    public void The_description_of_document_publicity_is_a_page_of_its_own()
    {
        var json = NoticeJson.Write(new Notice
        {
            Id = "a",
            Languages = [LanguageTag.Swedish],
            Controllers = [new() { Name = "Koivuranta stad" }],
            PublicAccess = new() { Registers = [new() { Name = LocalizedText.Of("sv", "Bygglov") }] },
        });

        ToolRun.With(json, "render", "-", "--page", "public-access").ShouldBeGood().Should().StartWith("Beskrivning av handlingsoffentligheten").And.Contain("Bygglov");
        ToolRun.With(json, "render", "-", "--page", "public-access", "--to", "html").ShouldBeGood().Should().Contain("<html lang=\"sv\">").And.NotContain("application/json");
        ToolRun.With(json, "render", "-").ShouldBeGood().Should().NotContain("Bygglov");
    }

    [Fact]
    public void A_notice_without_a_description_of_document_publicity_is_told_so() =>
        ToolRun.With(NoticeJson.Write(new Notice { Id = "a" }), "render", "-", "--page", "public-access").Error.Should().Contain("publicAccess");

    [Fact]
    public void Faulty_JSON_is_refused_with_every_fault() =>
        ToolRun.With("{\"schemaVersion\":\"1.0\",\"id\":7}", "render", "-").ShouldBeUnusable().Should().Contain("standard input is not a faultless notice.").And.Contain("RN9006");

    [Fact]
    public void Several_pages_need_a_folder()
    {
        const string Two = "[{\"schemaVersion\":\"1.0\",\"id\":\"a\"},{\"schemaVersion\":\"1.0\",\"id\":\"b\"}]";
        using var folder = new TemporaryFolder();

        ToolRun.With(Two, "render", "-").ShouldBeUnusable().Should().Contain("There are 2 documents").And.Contain("--output FOLDER");
        ToolRun.With(Two, "render", "-", "--to", "html", "--name", "kaksi.json", "--output", folder.At("pages")).ShouldBeGood().Should().BeEmpty();
        folder.Files("pages").Should().Equal("kaksi-1.html", "kaksi-2.html");
    }

    [Fact]
    public void A_page_speaks_the_first_language_of_its_notice()
    {
        const string English = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"languages\":[\"en\",\"fi\"],\"controllers\":[{\"name\":\"Paja Oy\"}]}";

        ToolRun.With(English, "render", "-").ShouldBeGood().Should().Contain("Controller").And.NotContain("Rekisterinpitäjä");
        ToolRun.With(English, "render", "-", "--language", "fi").ShouldBeGood().Should().Contain("Rekisterinpitäjä");
    }

    [Fact]
    public void A_format_that_is_none_is_refused() => ToolRun.With("{}", "render", "-", "--to", "pdf").ShouldBeUnusable().Should().Contain("pdf").And.Contain("See register-notice render --help.");

    [Fact]
    public void A_first_layer_points_to_the_full_notice()
    {
        var page = ToolRun.With(Sample, "render", "-", "--detail", "short", "--full-notice", "https://paja.example/tietosuoja", "--to", "html").ShouldBeGood();

        page.Should().Contain("<a href=\"https://paja.example/tietosuoja\">").And.Contain("https://paja.example/tietosuoja#data-content");
        ToolRun.With(Sample, "render", "-", "--detail", "short", "--to", "html").ShouldBeGood().Should().Contain("<a href=\"#data-content\">");
    }

    [Fact]
    public void A_fragment_has_no_page_around_it() =>
        ToolRun.With(Sample, "render", "-", "--to", "html", "--fragment").ShouldBeGood().Should().StartWith("<article class=\"register-notice\"").And.NotContain("<style").And.NotContain("<script").And.EndWith("</article>\n");

    [Fact]
    public void A_page_can_be_one_of_words_alone() =>
        ToolRun.With(Sample, "render", "-", "--to", "html", "--no-embed").ShouldBeGood().Should().Contain("<main ").And.NotContain("<script");

    [Theory]
    [InlineData]
    [InlineData("--embed")]
    [InlineData("--fragment", "--embed")]
    public void A_page_that_carries_its_notice_is_imported_again_without_loss(params string[] more)
    {
        var page = ToolRun.With(Sample, ["render", "-", "--to", "html", "--language", "sv", .. more]).ShouldBeGood();

        NoticeJson.Parse(ToolRun.With(page, "import", "-", "--format", "html").ShouldBeGood()).Should().Be(SampleNotices.All[0]);
    }

    [Theory]
    [InlineData("--fragment is for HTML only.", "--fragment")]
    [InlineData("--embed is for HTML only.", "--to", "markdown", "--embed")]
    [InlineData("--no-embed is for HTML only.", "--no-embed")]
    [InlineData("Give either --embed or --no-embed, not both.", "--to", "html", "--embed", "--no-embed")]
    [InlineData("Add --detail short", "--full-notice", "https://paja.example/tietosuoja")]
    [InlineData("'paja.example' is no address for --full-notice.", "--detail", "short", "--full-notice", "paja.example")]
    [InlineData("is no address", "--detail", "short", "--full-notice", "http://paja.example")]
    [InlineData("is no address", "--detail", "short", "--full-notice", "https://paja.example/#a")]
    [InlineData("is no address", "--detail", "short", "--full-notice", "javascript:alert(1)")]
    [InlineData("See register-notice render --help.", "--detail", "shorter")]
    public void Options_that_do_not_fit_are_refused_with_what_to_do(string message, params string[] options) =>
        ToolRun.With(Sample, ["render", "-", .. options]).ShouldBeUnusable().Should().Contain(message);
}
