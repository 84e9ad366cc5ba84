using Microsoft.AspNetCore.Http;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The feed of changes (RFC 4287): the latest revisions of all notices, each with what changed in it.</summary>
internal sealed class FeedEndpoint(NoticeServer server)
{
    public const string MediaType = "application/atom+xml";

    /// <summary>The feed; <c>?language=sv</c> asks for it in a language.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var language = NoticeServer.LanguageOfQuery(context);
        if (await PageAsked.OfAsync(context, PageFormat.Html, language, ListEndpoint.Languages).ConfigureAwait(false) is not { } asked)
        {
            return;
        }

        var cancellation = context.RequestAborted;
        var addresses = server.Addresses(context).Whole(context.Request);
        var notices = server.Notices(context);

        // Revisions are only ever added: as long as the newest are the same, so are those before them.
        var current = await notices.CurrentAsync(cancellation).ConfigureAwait(false);
        var page = await server.Cache.GetAsync(
            new(PageKind.Feed, ContentDigest.Of(current), addresses.Start, asked.Format, asked.Language),
            async () => new(
                await WriteAsync(notices, current, new(asked.Language!, addresses), cancellation).ConfigureAwait(false),
                $"{MediaType}; charset=utf-8",
                asked.Language),
            cancellation).ConfigureAwait(false);
        await server.Answer.SendAsync(context, page, asked.Vary).ConfigureAwait(false);
    }

    private async Task<byte[]> WriteAsync(
        PublicNotices notices,
        IReadOnlyList<PublishedVersion> current,
        AtomFeed feed,
        CancellationToken cancellation)
    {
        foreach (var (version, versionBefore) in await LatestAsync(notices, current, cancellation).ConfigureAwait(false))
        {
            var revision = await notices.SummaryOfAsync(version, cancellation).ConfigureAwait(false);
            var notice = await notices.ReadAsync(revision, cancellation).ConfigureAwait(false);
            if (versionBefore is null)
            {
                feed.Add(revision, notice, null, null);
                continue;
            }

            var before = await notices.SummaryOfAsync(versionBefore, cancellation).ConfigureAwait(false);
            feed.Add(revision, notice, versionBefore.Revision, await notices.ReadAsync(before, cancellation).ConfigureAwait(false));
        }

        return feed.ToArray();
    }

    // A revision among the latest is of a notice whose newest is among the latest, too.
    private async Task<IReadOnlyList<FeedEntry>> LatestAsync(
        PublicNotices notices,
        IReadOnlyList<PublishedVersion> current,
        CancellationToken cancellation)
    {
        var most = server.Options.FeedEntries;
        var entries = new List<FeedEntry>();
        foreach (var newest in current.OrderByDescending(version => version.PublishedAt).Take(most))
        {
            var revisions = await notices.RevisionsAsync(newest.Id, cancellation, most + 1).ConfigureAwait(false);
            entries.AddRange(revisions.Take(most).Select((version, i) => new FeedEntry(version, revisions.ElementAtOrDefault(i + 1))));
        }

        return [.. entries.OrderByDescending(entry => entry.Version.PublishedAt).Take(most)];
    }
}
