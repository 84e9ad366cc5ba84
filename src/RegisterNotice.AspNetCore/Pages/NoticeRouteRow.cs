using Microsoft.AspNetCore.Http;
using static RegisterNotice.AspNetCore.Pages.NoticeRoutes;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>An endpoint below the host's pattern.</summary>
/// <param name="Pattern">What stands behind the host's pattern.</param>
/// <param name="Summary">What is there.</param>
/// <param name="ContentTypes">In which formats.</param>
/// <param name="Answer">Answers a request.</param>
internal sealed record NoticeRouteRow(string Pattern, string Summary, string[] ContentTypes, RequestDelegate Answer)
{
    private static readonly string[] Documents = [.. PageFormatRow.All.Select(row => row.MediaType.MediaType.ToString())];

    /// <summary>How many segments the pattern has.</summary>
    public int SegmentCount => Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The endpoints.</summary>
    public static IReadOnlyList<NoticeRouteRow> All(NoticeServer server)
    {
        var notice = new NoticeEndpoint(server);
        return
        [
            new($"{{{Id}}}", "A privacy notice", Documents, notice.CurrentAsync),
            new($"{{{Id}}}/{{{Language}}}", "A privacy notice in a language", Documents, notice.CurrentInLanguageAsync),
            new($"{{{Id}}}/{Revisions}/{{{Revision}}}", "A revision of a privacy notice", Documents, notice.RevisionAsync),
            new(
                $"{{{Id}}}/{Revisions}/{{{Revision}}}/{{{Language}}}",
                "A revision of a privacy notice in a language",
                Documents,
                notice.RevisionInLanguageAsync),
        ];
    }
}
