using RegisterNotice.Json;

namespace RegisterNotice.Testing;

/// <summary>Takes from a page that the library wrote the notice that it carries as data.</summary>
internal static class PageData
{
    private const string Marker = "register-notice-data";
    private const string End = "</script>";

    // A page may have been written by a newer version.
    private static readonly NoticeReadOptions Reading = new() { UnknownMembers = UnknownMembers.Preserve };

    /// <summary>The notice with an id.</summary>
    public static Notice Find(string id, string html)
    {
        var others = new List<string>();
        foreach (var json in Scripts(html))
        {
            var result = NoticeJson.Read(json, Reading);
            if (result.HasErrors)
            {
                throw new NoticeAssertionException(FindingText.Of(
                    "The page carries what is no notice:",
                    [.. result.Findings.Select(finding => new Validation.PlacedFinding { Finding = finding })]));
            }

            if (result.Notice.Id == id)
            {
                return result.Notice;
            }

            others.Add($"\"{result.Notice.Id}\"");
        }

        throw new NoticeAssertionException(others.Count == 0
            ? "The page carries no notice as data. Write it with NoticePage, or read it with RegisterNotice.Import and compare what that reads."
            : $"The page carries no notice \"{id}\" but {string.Join(", ", others)}.");
    }

    // In the text of such an element every "<" is escaped: it ends where the tag ends.
    private static IEnumerable<string> Scripts(string html)
    {
        var at = 0;
        while ((at = html.IndexOf("<script", at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var open = html.IndexOf('>', at);
            var close = open < 0 ? -1 : html.IndexOf(End, open, StringComparison.OrdinalIgnoreCase);
            if (close < 0)
            {
                yield break;
            }

            if (html.AsSpan(at, open - at).Contains(Marker, StringComparison.Ordinal))
            {
                yield return html[(open + 1)..close];
            }

            at = close + End.Length;
        }
    }
}
