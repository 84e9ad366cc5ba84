using AngleSharp.Dom;
using RegisterNotice.Import.Pages;
using RegisterNotice.Json;

namespace RegisterNotice.Import;

/// <summary>Reads the notices that a page carries as data.</summary>
internal static class EmbeddedNotices
{
    /// <summary>The class of the element that holds them, as <c>HtmlOptions.EmbeddedJson</c> says.</summary>
    private const string Marker = "register-notice-data";

    private const string Rule = "embedded";

    // What a newer minor version wrote is kept, so that no page loses anything by being read.
    private static readonly NoticeReadOptions Strictly = NoticeReadOptions.Default with { UnknownMembers = UnknownMembers.Preserve, MaxFindings = 1 };

    /// <summary>The notices, each once; null where there are none, or where one of them has a fault: then the page is to be read as any other.</summary>
    public static ImportResult? Read(string html, ReadingLimits limits)
    {
        if (!MayCarry(html))
        {
            return null;
        }

        using var document = HtmlDocuments.Parse(html, limits);
        var notices = new List<Notice>();
        var seen = new HashSet<Notice>();
        var facts = new List<ImportedFact>();
        foreach (var element in document.QuerySelectorAll($"script.{Marker}[type='application/json']"))
        {
            if (NoticeJson.Read(element.TextContent, Strictly) is not { HasErrors: false, Notice: var notice })
            {
                return null;
            }

            if (seen.Add(notice))
            {
                facts.Add(new() { Notice = notices.Count, Pointer = JsonPointer.WholeDocument, Span = Span(element), Text = "", Rule = Rule });
                notices.Add(notice);
            }
        }

        return notices.Count == 0 ? null : new(notices, facts, []);
    }

    // Our own pages have classes that begin like the marker, such as that of the section of data: none of them is worth a parse.
    private static bool MayCarry(string html)
    {
        for (var at = html.IndexOf(Marker, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Marker, at, StringComparison.Ordinal))
        {
            at += Marker.Length;
            if (at == html.Length || !(html[at] == '-' || char.IsLetterOrDigit(html[at])))
            {
                return true;
            }
        }

        return false;
    }

    private static SourceSpan Span(IElement element) => element.SourceReference?.Position is { } position
        ? new(position.Line, position.Column, element.TextContent.Length)
        : new(1, 1, element.TextContent.Length);
}
