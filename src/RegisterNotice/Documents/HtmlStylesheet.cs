using System.Security.Cryptography;
using System.Text;

namespace RegisterNotice.Documents;

/// <summary>The style of the pages that <see cref="HtmlWriter"/> writes, on screen and on paper, for hosts that serve it themselves.</summary>
/// <remarks>
/// A whole page holds it in a <c>style</c> element. A host whose Content-Security-Policy forbids that allows the element by its <see cref="Hash"/>, gives each
/// answer a <see cref="HtmlOptions.Nonce"/>, or serves <see cref="Css"/> as a file and names its address in <see cref="HtmlOptions.Stylesheet"/>. Every rule
/// but those for <c>.register-notice-page</c>, the body of a whole page, is for what stands inside <c>.register-notice</c>, so that a fragment can use it too.
/// <para>
/// A host restyles pages by classes and custom properties, which keep their names: <c>register-notice</c> (the whole), <c>register-notice-languages</c>,
/// <c>register-notice-contents</c>, and on each section of a known kind <c>register-notice-</c> with the name of the kind, such as
/// <c>register-notice-retention</c>; <c>--register-notice-text</c>, <c>--register-notice-ground</c>, <c>--register-notice-line</c>,
/// <c>--register-notice-link</c>, <c>--register-notice-font</c> and <c>--register-notice-measure</c>, the width of text and tables.
/// </para>
/// </remarks>
public static class HtmlStylesheet
{
    /// <summary>The style sheet.</summary>
    public static string Css => """
        .register-notice-page,.register-notice{--register-notice-text:#1a1a1a;--register-notice-ground:#fff;--register-notice-line:#c8ccd0;--register-notice-link:#0b57a4;--register-notice-measure:44rem;--register-notice-font:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        .register-notice-page{color-scheme:light dark;margin:0;padding:1.5rem 1rem 4rem;background:var(--register-notice-ground)}
        .register-notice{box-sizing:border-box;max-width:var(--register-notice-measure);margin:0 auto;font:1rem/1.6 var(--register-notice-font);color:var(--register-notice-text);overflow-wrap:break-word}
        .register-notice :is(h1,h2,h3,h4,h5,h6){line-height:1.25;margin:2.25rem 0 .5rem;hyphens:auto;text-wrap:balance}
        .register-notice h1{font-size:clamp(1.5rem,1.1rem + 2vw,2rem);margin-top:0}
        .register-notice h2{font-size:clamp(1.2rem,1rem + 1vw,1.4rem)}
        .register-notice h3{font-size:1.1rem;margin-top:1.5rem}
        .register-notice :is(h4,h5,h6){font-size:1rem;margin-top:1.25rem}
        .register-notice :is(p,ul,ol,table){margin:0 0 1rem}
        .register-notice :is(ul,ol){padding-inline-start:1.25rem}
        .register-notice li{margin-bottom:.5rem}
        .register-notice a{color:var(--register-notice-link);overflow-wrap:anywhere}
        .register-notice strong{font-weight:600}
        .register-notice nav{font-size:.95em;margin:0 0 1.5rem}
        .register-notice nav ul{list-style:none;margin:0;padding:0}
        .register-notice nav li{margin:0;padding:.2rem 0;break-inside:avoid}
        .register-notice-languages ul{display:flex;flex-wrap:wrap;gap:0 1.25rem}
        .register-notice-contents{border:solid var(--register-notice-line);border-width:1px 0;padding:.75rem 0}
        .register-notice-contents p{font-weight:600;margin:0 0 .25rem}
        .register-notice-contents ul{columns:18rem 2;column-gap:2rem}
        .register-notice-objection{border-inline-start:.25rem solid var(--register-notice-link);padding-inline-start:1rem;margin-top:2.25rem}
        .register-notice-objection>:first-child{margin-top:0}
        .register-notice-purposes>ul{list-style:none;padding:0}
        .register-notice-purposes>ul>li{border-top:1px solid var(--register-notice-line);margin:0;padding:.75rem 0}
        .register-notice table{width:100%;border-collapse:collapse;font-size:.95em;line-height:1.5}
        .register-notice caption{text-align:start;font-weight:600;padding:.5rem 0}
        .register-notice :is(th,td){padding:.5rem .75rem .5rem 0;border-top:1px solid var(--register-notice-line);vertical-align:top;text-align:start;hyphens:auto}
        .register-notice :is(th,td):last-child{padding-inline-end:0}
        .register-notice tbody th{font-weight:400}
        .register-notice td:empty::before{content:"–"}
        @media screen and (max-width:40rem){
        .register-notice thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .register-notice :is(table,caption,tbody,tr,tbody th,td){display:block}
        .register-notice tr{border-top:1px solid var(--register-notice-line);padding:.5rem 0}
        .register-notice :is(th,td){border:0;padding:.1rem 0;overflow-wrap:anywhere}
        .register-notice [data-label]::before{content:attr(data-label) ": ";font-weight:600}
        .register-notice [data-label]:empty{display:none}
        }
        @media (prefers-color-scheme:dark){.register-notice-page,.register-notice-page .register-notice{--register-notice-text:#e8e8e8;--register-notice-ground:#121416;--register-notice-line:#454a50;--register-notice-link:#9cc7ff}}
        @page{size:A4;margin:18mm 18mm 20mm}
        @media print{
        .register-notice-page,.register-notice,.register-notice-page .register-notice{--register-notice-text:#000;--register-notice-ground:#fff;--register-notice-line:#999;--register-notice-link:#000;--register-notice-measure:none}
        .register-notice-page{padding:0}
        .register-notice{font-size:10.5pt;line-height:1.45}
        .register-notice nav{display:none}
        .register-notice :is(h1,h2,h3,h4,h5,h6,caption){break-after:avoid}
        .register-notice :is(h2,h3){margin-top:1.25rem}
        .register-notice thead{display:table-header-group}
        .register-notice :is(li,tr){break-inside:avoid}
        .register-notice p{orphans:3;widows:3}
        .register-notice a{text-decoration:none}
        }

        """;

    /// <summary>What stands between the tags of the <c>style</c> element.</summary>
    /// <remarks>Made before <see cref="Hash"/>, which is made of it.</remarks>
    internal static string Element { get; } = "\n" + Css;

    /// <summary>
    /// The digest of the <c>style</c> element of a whole page, as the directive <c>style-src</c> of a Content-Security-Policy names it: <c>sha256-</c> and 44
    /// characters of Base64.
    /// </summary>
    /// <remarks>
    /// In the directive it stands in single quotation marks: <c>style-src 'sha256-...'</c>. It changes with the style, and so may change with each version.
    /// </remarks>
    public static string Hash { get; } = $"sha256-{Convert.ToBase64String(Digest(Encoding.UTF8.GetBytes(Element)))}";

    private static byte[] Digest(byte[] element)
    {
#if NET
        return SHA256.HashData(element);
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(element);
#endif
    }
}
