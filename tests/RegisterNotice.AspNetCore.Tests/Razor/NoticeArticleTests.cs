using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RegisterNotice.Samples;
using RegisterNotice.Tests;

namespace RegisterNotice.AspNetCore.Tests.Razor;

public sealed class NoticeArticleTests
{
    [Fact]
    public async Task A_component_renders_what_the_tag_helper_writes()
    {
        var html = await RenderAsync(new() { [nameof(NoticeArticle.Notice)] = FaultlessNotice.Instance, [nameof(NoticeArticle.HeadingLevel)] = 3 });

        html.Should().StartWith("<article class=\"register-notice\" lang=\"fi\"").And.Contain("<h3 id=\"faultless-notice-heading\">").And.NotContain("<style");
    }

    [Fact]
    public async Task A_published_notice_is_found_by_its_identifier_in_a_language()
    {
        var html = await RenderAsync(new() { [nameof(NoticeArticle.NoticeId)] = SmallSewingShop.Notice.Id, [nameof(NoticeArticle.Language)] = LanguageTag.Swedish });

        html.Should().Contain("lang=\"sv\"").And.Contain("id=\"small-sewing-shop-sv-notice-heading\"");
    }

    [Theory]
    [InlineData("style-src 'self'", false)]
    [InlineData("style-src 'nonce-abc'", true)]
    public async Task Style_stands_inline_where_the_policy_of_the_request_allows_it(string policy, bool isStyled)
    {
        var http = new DefaultHttpContext();
        http.Response.Headers.ContentSecurityPolicy = policy;

        var html = await RenderAsync(new()
        {
            [nameof(NoticeArticle.Notice)] = FaultlessNotice.Instance,
            [nameof(NoticeArticle.Styled)] = true,
            [nameof(NoticeArticle.Nonce)] = "abc",
            [nameof(NoticeArticle.HttpContext)] = http,
        });

        html.Contains("<style nonce=\"abc\">", StringComparison.Ordinal).Should().Be(isStyled);
    }

    private static async Task<string> RenderAsync(Dictionary<string, object?> parameters)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRegisterNotice().AddNotices(SmallSewingShop.Notice);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, provider.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var http = parameters.Remove(nameof(NoticeArticle.HttpContext), out var context) ? context : null;
            if (http is null)
            {
                return (await renderer.RenderComponentAsync<NoticeArticle>(ParameterView.FromDictionary(parameters))).ToHtmlString();
            }

            // As the framework hands the request on to components that it renders.
            RenderFragment article = builder =>
            {
                builder.OpenComponent<NoticeArticle>(0);
                builder.AddMultipleAttributes(1, parameters!);
                builder.CloseComponent();
            };
            var outer = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(CascadingValue<HttpContext>.Value)] = http,
                [nameof(CascadingValue<HttpContext>.ChildContent)] = article,
            };
            return (await renderer.RenderComponentAsync<CascadingValue<HttpContext>>(ParameterView.FromDictionary(outer))).ToHtmlString();
        });
    }
}
