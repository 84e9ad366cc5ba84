namespace RegisterNotice.Documents.Writing;

/// <summary>The style of a whole page, on screen and on paper.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--text:#1a1a1a;--ground:#fff;--line:#c8ccd0;--link:#0b57a4}
        *{box-sizing:border-box}
        body{margin:0;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--text);background:var(--ground)}
        main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
        h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2rem 0 .5rem;hyphens:auto}
        h1{font-size:clamp(1.5rem,1.1rem + 2vw,2rem);margin-top:0}
        h2{font-size:1.4rem}
        h3{font-size:1.15rem;margin-top:1.5rem}
        h4,h5,h6{font-size:1rem;margin-top:1.25rem}
        p,ul,ol,table{margin:0 0 1rem}
        h1,h2,h3,h4,h5,h6,p,ul,ol{max-width:44rem}
        ul,ol{padding-inline-start:1.5rem}
        li{margin-bottom:.4rem}
        a{color:var(--link)}
        section[id$=objection]{border-inline-start:.25rem solid var(--link);padding-inline-start:1rem;margin-top:2rem}
        section[id$=objection]>:first-child{margin-top:0}
        table{width:100%;border-collapse:collapse}
        caption{text-align:start;font-weight:600;padding:.5rem 0}
        th,td{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);vertical-align:top;text-align:start;hyphens:auto}
        th,td{overflow-wrap:break-word}
        tbody th{font-weight:400}
        @media (max-width:60rem){
        thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        table,caption,tbody,tr,tbody th,td{display:block}
        tr{border-top:1px solid var(--line);padding:.5rem 0}
        th,td{border:0;padding:.1rem 0;overflow-wrap:anywhere}
        [data-label]::before{content:attr(data-label) ": ";font-weight:600}
        [data-label]:empty{display:none}
        }
        @media (prefers-color-scheme:dark){:root{--text:#e8e8e8;--ground:#121416;--line:#454a50;--link:#9cc7ff}}
        @media print{
        :root{--text:#000;--ground:#fff;--line:#999;--link:#000}
        body{font-size:10.5pt}
        main,main *{max-width:none}
        main{padding:0}
        h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
        li,tr{break-inside:avoid}
        a{text-decoration:none}
        }

        """;
}
