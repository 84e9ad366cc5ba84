using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using RegisterNotice.AspNetCore.Razor;
using RegisterNotice.Documents;

namespace RegisterNotice.AspNetCore;

/// <summary>Puts a notice into a Razor page or view: <c>&lt;register-notice notice-id="customers" /&gt;</c>.</summary>
/// <remarks>
/// It becomes an <c>article</c> element of the class <c>register-notice</c>, without style unless asked for. The identifiers in it begin with that of the
/// notice, and with its language where that is given, so that several notices can stand on a page. <c>@addTagHelper *, RegisterNotice.AspNetCore</c> makes it
/// known.
/// </remarks>
[HtmlTargetElement("register-notice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RegisterNoticeTagHelper : TagHelper
{
    /// <summary>The notice; or give <see cref="NoticeId"/>.</summary>
    public Notice? Notice { get; set; }

    /// <summary>The identifier of a notice that the host publishes, whose newest revision is shown.</summary>
    public string? NoticeId { get; set; }

    /// <summary>The language (BCP 47); where null, that of the current UI culture if the notice speaks it, else the notice's first.</summary>
    public string? Language { get; set; }

    /// <summary>The level of the notice's heading, from 1 to 5; 2 unless set, for the page has its own first heading.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <summary>What stands before each identifier in place of that of the notice: letters, digits, hyphens and underscores.</summary>
    public string? IdPrefix { get; set; }

    /// <summary>Layout, words and detail.</summary>
    public ComposeOptions? Compose { get; set; }

    /// <summary>
    /// Whether the library's style (<see cref="HtmlStylesheet.Css"/>) stands before the notice in a <c>style</c> element. It is left out where the
    /// Content-Security-Policy that the answer has by then forbids it: give <see cref="Nonce"/>, name <see cref="HtmlStylesheet.Hash"/> in the policy, or link
    /// to a file with the style.
    /// </summary>
    public bool Styled { get; set; }

    /// <summary>The nonce of the answer's Content-Security-Policy: characters of Base64.</summary>
    public string? Nonce { get; set; }

    /// <summary>The view that the element stands in.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Writes the notice in place of the element.</summary>
    /// <param name="context">The element.</param>
    /// <param name="output">What is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Neither or both of notice and identifier are given, or there is no such notice.</exception>
    /// <exception cref="FormatException">The language is no tag.</exception>
    /// <exception cref="ArgumentException">The level, the prefix or the nonce cannot be.</exception>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var http = ViewContext.HttpContext;
        var notice = await FragmentNotice.FindAsync(Notice, NoticeId, http.RequestServices, http.RequestAborted).ConfigureAwait(false);
        output.TagName = null;
        output.Content.SetHtmlContent(NoticeFragment.Write(notice, new()
        {
            Language = Language is null ? null : LanguageTag.Parse(Language),
            HeadingLevel = HeadingLevel,
            IdPrefix = IdPrefix,
            Compose = Compose ?? ComposeOptions.Default,
            IsStyled = Styled,
            Nonce = Nonce,
            Policies = http.Response.Headers.ContentSecurityPolicy,
        }));
    }
}
