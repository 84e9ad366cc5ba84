using Microsoft.AspNetCore.Http;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>An endpoint below the host's pattern.</summary>
/// <param name="Pattern">What stands behind the host's pattern.</param>
/// <param name="Summary">What is there.</param>
/// <param name="ContentTypes">In which formats.</param>
/// <param name="Answer">Answers a request.</param>
internal sealed record NoticeRouteRow(string Pattern, string Summary, string[] ContentTypes, RequestDelegate Answer)
{
    private const int MostTries = 5;

    private static readonly string[] Documents = [.. PageFormatRow.All.Select(row => row.TypeName)];

    /// <summary>How many segments the pattern has.</summary>
    public int SegmentCount => Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Answers a request; anew where a revision goes while it is answered.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await Answer(context).ConfigureAwait(false);
                return;
            }
            catch (NoticeGoneException) when (tries < MostTries && !context.Response.HasStarted)
            {
                // What is there now is found by the next try.
            }
        }
    }

    /// <summary>The endpoints.</summary>
    public static IReadOnlyList<NoticeRouteRow> All(NoticeServer server)
    {
        var (notice, revisions, changes) = (new NoticeEndpoint(server), new RevisionsEndpoint(server), new ChangesEndpoint(server));
        var (list, feed, file) = (new ListEndpoint(server), new FeedEndpoint(server), new FileEndpoint(server));
        const string Id = $"{{{NoticeRoutes.Id}}}";
        const string Language = $"{{{NoticeRoutes.Language}}}";
        const string Revision = $"{Id}/{NoticeRoutes.Revisions}/{{{NoticeRoutes.Revision}}}";
        const string Changes = $"{Id}/{NoticeRoutes.Changes}/{{{NoticeRoutes.Range}}}";
        return
        [
            new("", "The privacy notices", Documents, list.AnswerAsync),
            new(Id, "A privacy notice", Documents, notice.CurrentAsync),
            new($"{Id}/{Language}", "A privacy notice in a language", Documents, notice.CurrentInLanguageAsync),
            new($"{Id}/{NoticeRoutes.Revisions}", "The revisions of a privacy notice", Documents, revisions.AnswerAsync),
            .. PageFormatRow.All.Select(row => new NoticeRouteRow(
                $"{Id}/{NoticeRoutes.Revisions}{row.Extension}",
                "The revisions of a privacy notice",
                [row.TypeName],
                revisions.In(row.Format))),
            new(Revision, "A revision of a privacy notice", Documents, notice.RevisionAsync),
            new($"{Revision}/{Language}", "A revision of a privacy notice in a language", Documents, notice.RevisionInLanguageAsync),
            new(Changes, "What changed between two revisions of a privacy notice", Documents, changes.AnswerAsync),
            new($"{Changes}/{Language}", "What changed between two revisions, in a language", Documents, changes.AnswerInLanguageAsync),
            new(NoticeRoutes.Feed, "The changes of the privacy notices", [FeedEndpoint.MediaType], feed.AnswerAsync),
            new(NoticeRoutes.Schema, "The schema of a privacy notice", [FileEndpoint.SchemaType], file.SchemaAsync),
            new(NoticeRoutes.Stylesheet, "The style sheet of the pages", [FileEndpoint.StylesheetType], file.StylesheetAsync),
        ];
    }
}
