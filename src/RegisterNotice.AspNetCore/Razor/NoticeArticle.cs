using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using RegisterNotice.AspNetCore.Razor;
using RegisterNotice.Documents;

namespace RegisterNotice.AspNetCore;

/// <summary>Puts a notice into a page of Blazor: <c>&lt;NoticeArticle NoticeId="customers" /&gt;</c>.</summary>
/// <remarks>
/// Made for static rendering, and as good where a page is interactive, for it needs no script. It becomes an <c>article</c> element of the class
/// <c>register-notice</c>, without style unless asked for. The identifiers in it begin with that of the notice, and with its language where that is given, so
/// that several notices can stand on a page.
/// </remarks>
public sealed class NoticeArticle : ComponentBase
{
    private string html = "";

    /// <summary>The notice; or give <see cref="NoticeId"/>.</summary>
    [Parameter]
    public Notice? Notice { get; set; }

    /// <summary>The identifier of a notice that the host publishes, whose newest revision is shown.</summary>
    [Parameter]
    public string? NoticeId { get; set; }

    /// <summary>The language; where null, that of the current UI culture if the notice speaks it, else the notice's first.</summary>
    [Parameter]
    public LanguageTag? Language { get; set; }

    /// <summary>The level of the notice's heading, from 1 to 5; 2 unless set, for the page has its own first heading.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    /// <summary>What stands before each identifier in place of that of the notice: letters, digits, hyphens and underscores.</summary>
    [Parameter]
    public string? IdPrefix { get; set; }

    /// <summary>Layout, words and detail.</summary>
    [Parameter]
    public ComposeOptions? Compose { get; set; }

    /// <summary>
    /// Whether the library's style (<see cref="HtmlStylesheet.Css"/>) stands before the notice in a <c>style</c> element. It is left out where the
    /// Content-Security-Policy that the answer has by then forbids it: give <see cref="Nonce"/>, name <see cref="HtmlStylesheet.Hash"/> in the policy, or link
    /// to a file with the style.
    /// </summary>
    [Parameter]
    public bool Styled { get; set; }

    /// <summary>The nonce of the answer's Content-Security-Policy: characters of Base64.</summary>
    [Parameter]
    public string? Nonce { get; set; }

    /// <summary>The request, where the page is rendered for one.</summary>
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    /// <summary>The services of the host.</summary>
    [Inject]
    public IServiceProvider Services { get; set; } = null!;

    /// <summary>Finds the notice, and writes it.</summary>
    /// <exception cref="InvalidOperationException">Neither or both of notice and identifier are given, or there is no such notice.</exception>
    /// <exception cref="ArgumentException">The level, the prefix or the nonce cannot be.</exception>
    protected override async Task OnParametersSetAsync()
    {
        var notice = await FragmentNotice.FindAsync(Notice, NoticeId, Services, HttpContext?.RequestAborted ?? CancellationToken.None);
        html = NoticeFragment.Write(notice, new()
        {
            Language = Language,
            HeadingLevel = HeadingLevel,
            IdPrefix = IdPrefix,
            Compose = Compose ?? ComposeOptions.Default,
            IsStyled = Styled,
            Nonce = Nonce,
            Policies = HttpContext is { } http ? http.Response.Headers.ContentSecurityPolicy : [],
        });
    }

    /// <summary>Renders what was written.</summary>
    /// <param name="builder">The tree.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, html);
    }
}
