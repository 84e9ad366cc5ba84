namespace RegisterNotice.Tool.Explaining;

/// <summary>How the explanation of a page looks: the page at the left, facts at the right of their line, or below it where there is no room.</summary>
internal static class HtmlExplanationStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --words: #1a1a1a; --ground: #fff; --soft: #595959; --line: #d0d0d0; --mark: #fff1a8; --fault: #a40000; --link: #0b57a4 }
        @media (prefers-color-scheme: dark) { :root { --words: #e8e8e8; --ground: #161616; --soft: #a8a8a8; --line: #444; --mark: #5a4a00; --fault: #ff9c9c; --link: #8ec5ff } }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: var(--words); background: var(--ground) }
        main { max-width: 75rem; margin: 0 auto; padding: 1rem }
        h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere }
        h2 { font-size: 1.2rem; margin-top: 2rem }
        a { color: var(--link) }
        .row p { margin: 0; padding: .25rem 0; overflow-wrap: anywhere }
        .row .heading { font-weight: 600; font-size: 1.1rem; margin-top: 1rem }
        .row .item { padding-left: 1.25rem; text-indent: -.75rem }
        .row .item::before { content: "• " }
        .facts { list-style: none; margin: 0; padding: .25rem 0 .5rem .75rem; border-left: 3px solid var(--line); font-size: .9rem }
        .facts li { overflow-wrap: anywhere }
        .facts li:target { outline: 2px solid var(--link) }
        .facts code { color: var(--soft); font-size: .85em }
        mark { background: var(--mark); color: inherit }
        mark.unclear { background: none; outline: 2px dashed var(--fault) }
        mark a { font-size: .75em; vertical-align: super; line-height: 1; margin-left: .2em }
        details { margin-top: 2rem }
        summary { cursor: pointer; font-weight: 600 }
        .source { font: .85rem/1.4 ui-monospace, monospace; padding-left: 3.5rem }
        .source li { white-space: pre-wrap; overflow-wrap: anywhere }
        @media (min-width: 50rem) {
          .row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 2rem; align-items: start }
          .row:hover { background: color-mix(in srgb, var(--line) 20%, transparent) }
        }
        """;
}
