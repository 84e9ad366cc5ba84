using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.Documents;
using RegisterNotice.Samples;
using RegisterNotice.Tests;

namespace RegisterNotice.AspNetCore.Tests.Razor;

public sealed class RegisterNoticeTagHelperTests
{
    private static readonly Notice Bilingual = SmallSewingShop.Notice;

    [Fact]
    public async Task A_notice_stands_below_the_heading_of_the_page()
    {
        var html = await WriteAsync(it => it.Notice = FaultlessNotice.Instance);

        html.Should().StartWith("<article class=\"register-notice\" lang=\"fi\"").And.Contain("<h2 id=\"faultless-notice-heading\">").And.NotContain("<h1").And.NotContain("<style");
    }

    [Fact]
    public async Task A_published_notice_is_found_by_its_identifier()
    {
        (await WriteAsync(it => it.NoticeId = Bilingual.Id)).Should().Contain("<article");

        var missing = () => WriteAsync(it => it.NoticeId = "missing");
        await missing.Should().ThrowAsync<InvalidOperationException>().WithMessage("*'missing'*");
    }

    [Fact]
    public async Task Neither_notice_nor_identifier_is_no_notice()
    {
        var neither = () => WriteAsync(_ => { });
        var both = () => WriteAsync(it => (it.Notice, it.NoticeId) = (Bilingual, Bilingual.Id));

        await neither.Should().ThrowAsync<InvalidOperationException>();
        await both.Should().ThrowAsync<InvalidOperationException>();
    }

    [Theory]
    [InlineData("sv-FI", "sv")]
    [InlineData("sv", "sv")]
    [InlineData("fi-FI", "fi")]
    [InlineData("de-DE", "fi")]
    [InlineData("smn-FI", "fi")]
    [InlineData("", "fi")]
    public async Task The_readers_culture_chooses_among_the_languages_of_the_notice(string culture, string language)
    {
        var html = await Fragments.In(culture, () => WriteAsync(it => it.Notice = Bilingual));

        html.Should().StartWith($"<article class=\"register-notice\" lang=\"{language}\"");
    }

    [Fact]
    public async Task Several_notices_and_languages_on_a_page_share_no_identifier()
    {
        var page = string.Concat(
            await WriteAsync(it => it.Notice = FaultlessNotice.Instance),
            await WriteAsync(it => (it.Notice, it.Language) = (Bilingual, "fi")),
            await WriteAsync(it => (it.Notice, it.Language) = (Bilingual, "sv")),
            await WriteAsync(it => it.Notice = FaultlessNotice.Instance with { Id = "äidit/1" }),
            await WriteAsync(it => it.Notice = FaultlessNotice.Instance with { Id = "äidit_002f1" }),
            await WriteAsync(it => (it.Notice, it.IdPrefix) = (FaultlessNotice.Instance, "own_")));

        var ids = Fragments.Ids(page);
        ids.Should().OnlyHaveUniqueItems().And.Contain(["small-sewing-shop-sv-notice-heading", "_00e4idit_002f1-notice-heading", "own_notice-heading"]);
        Fragments.References(page).Should().BeSubsetOf(ids);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("default-src 'self'", null, false)]
    [InlineData("default-src 'self'; style-src 'self' 'unsafe-inline'", null, true)]
    [InlineData("style-src 'unsafe-inline' 'nonce-abc'", null, false)]
    [InlineData("style-src 'nonce-abc'", "abc", true)]
    [InlineData("style-src 'nonce-abc'", "other", false)]
    [InlineData("script-src 'self'", null, true)]
    [InlineData("STYLE-SRC-ELEM 'none'; style-src 'unsafe-inline'", null, false)]
    [InlineData("style-src 'unsafe-inline', style-src 'self'", null, false)]
    [InlineData("style-src 'HASH'", null, true)]
    public async Task Style_stands_inline_where_it_is_wanted_and_the_policy_allows_it(string? policy, string? nonce, bool isStyled)
    {
        var html = await WriteAsync(
            it => (it.Notice, it.Styled, it.Nonce) = (FaultlessNotice.Instance, true, nonce),
            policy?.Replace("HASH", HtmlStylesheet.Hash, StringComparison.Ordinal));

        html.Contains("<style", StringComparison.Ordinal).Should().Be(isStyled);
        html.Contains($"nonce=\"{nonce}\"", StringComparison.Ordinal).Should().Be(isStyled && nonce is not null);
    }

    [Fact]
    public async Task The_style_is_the_one_whose_hash_the_library_names()
    {
        var html = await WriteAsync(it => (it.Notice, it.Styled) = (FaultlessNotice.Instance, true));

        var style = html[(html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..html.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        HtmlStylesheet.Hash.Should().Be($"sha256-{hash}");
    }

    [Theory]
    [InlineData("\"><script>")]
    [InlineData("a b")]
    public async Task A_nonce_or_prefix_that_could_end_an_attribute_is_refused(string text)
    {
        var nonce = () => WriteAsync(it => (it.Notice, it.Styled, it.Nonce) = (FaultlessNotice.Instance, true, text));
        var prefix = () => WriteAsync(it => (it.Notice, it.IdPrefix) = (FaultlessNotice.Instance, text));

        await nonce.Should().ThrowAsync<ArgumentException>();
        await prefix.Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task The_layout_is_the_hosts_choice()
    {
        var html = await WriteAsync(it => (it.Notice, it.Compose) = (FaultlessNotice.Instance, new() { Layout = Layout.Gdpr }));

        html.Should().Contain("id=\"faultless-rights\"");
    }

    private static async Task<string> WriteAsync(Action<RegisterNoticeTagHelper> set, string? policy = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRegisterNotice().AddNotices(Bilingual);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var helper = new RegisterNoticeTagHelper
        {
            ViewContext = new ViewContext { HttpContext = new DefaultHttpContext { RequestServices = scope.ServiceProvider } },
        };
        helper.ViewContext.HttpContext.Response.Headers.ContentSecurityPolicy = policy;
        set(helper);
        var output = new TagHelperOutput("register-notice", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await helper.ProcessAsync(new(new TagHelperAttributeList(), new Dictionary<object, object>(), "id"), output);
        output.TagName.Should().BeNull();
        return output.Content.GetContent();
    }
}
