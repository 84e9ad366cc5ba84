using Microsoft.AspNetCore.Http;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The revisions of a notice, the newest first.</summary>
internal sealed class RevisionsEndpoint(NoticeServer server)
{
    /// <summary>The revisions.</summary>
    public Task AnswerAsync(HttpContext context) => AnswerAsync(context, null);

    /// <summary>The revisions in the format that the address names.</summary>
    public RequestDelegate In(PageFormat format) => context => AnswerAsync(context, format);

    private async Task AnswerAsync(HttpContext context, PageFormat? format)
    {
        var cancellation = context.RequestAborted;
        var notices = server.Notices(context);
        var versions = NoticeSegment.Read(NoticeServer.Value(context, NoticeRoutes.Id)) is { } id
            ? await notices.RevisionsAsync(id, cancellation).ConfigureAwait(false)
            : [];
        if (versions.Count == 0)
        {
            await PageProblem.NotFoundAsync(context).ConfigureAwait(false);
            return;
        }

        var current = await notices.SummaryOfAsync(versions[0], cancellation).ConfigureAwait(false);
        var languages = ChangesEndpoint.Languages(current);
        var language = NoticeServer.LanguageOfQuery(context);
        if (await PageAsked.OfAsync(context, format, language, languages).ConfigureAwait(false) is not { } asked)
        {
            return;
        }

        var addresses = server.Addresses(context);
        var key = new RepresentationKey(PageKind.Revisions, ContentDigest.Of(versions), addresses.Start, asked.Format, asked.Language);
        var page = await server.Cache.GetAsync(
            key,
            async () => Write(current, await notices.SummariesOfAsync(versions, cancellation).ConfigureAwait(false), key, addresses),
            cancellation).ConfigureAwait(false);
        await server.Answer.SendAsync(context, page, asked.Vary, current.Version.PublishedAt).ConfigureAwait(false);
    }

    private Representation Write(FoundNotice current, IReadOnlyList<FoundNotice> revisions, RepresentationKey key, PageAddresses addresses)
    {
        var (row, data) = (PageFormatRow.Of(key.Format), PageFormatRow.Of(PageFormat.Json));
        var address = addresses.Revisions(current.Version.Id);
        var versions = NoticeServer.VersionsByQuery(address, ChangesEndpoint.Languages(current));
        var bytes = key.Language is { } language
            ? server.Documents.Write(Document(current, revisions, language, addresses), key.Format, addresses, versions)
            : VersionJson.Write(
                "revisions",
                revisions.Index(),
                (json, revision) => VersionJson.WriteRevision(json, revision.Item, Before(revisions, revision.Index), addresses));
        return new(bytes, row.ContentType, key.Language)
        {
            Link = new LinkHeader()
                .Alternates(versions, address)
                .Alternate(address + data.Extension, data.TypeName)
                .Add(addresses.Notice(current.Version.Id), "latest-version")
                .ToString(),
        };
    }

    private static int? Before(IReadOnlyList<FoundNotice> newestFirst, int index) =>
        index + 1 < newestFirst.Count ? newestFirst[index + 1].Version.Revision : null;

    private static NoticeDocument Document(
        FoundNotice current,
        IReadOnlyList<FoundNotice> revisions,
        LanguageTag language,
        PageAddresses addresses)
    {
        var (name, other) = current.Summary.NameFor(language, current.Version.Id);
        return new()
        {
            Language = language,
            Title = PageTexts.Revisions[language],
            Sections =
            [
                new()
                {
                    Blocks =
                    [
                        new LinkedText().Add(name, addresses.Notice(current.Version.Id), other).ToParagraph(),
                        new ListBlock
                        {
                            Items = [.. revisions.Index().Select(revision =>
                                Item(revision.Item.Version, Before(revisions, revision.Index), language, addresses))],
                        },
                    ],
                },
            ],
        };
    }

    private static ListItem Item(PublishedVersion version, int? before, LanguageTag language, PageAddresses addresses)
    {
        var text = new LinkedText()
            .Add(PageTexts.Revision.Fill(language, $"{version.Revision}"), addresses.Revision(version))
            .Add($", {PageTexts.Published.Fill(language, PageTexts.Day(version.PublishedAt, language))}");
        return (before is { } number
            ? text.Add(". ").Add(PageTexts.WhatChanged[language], addresses.Changes(version.Id, number, version.Revision))
            : text).ToItem();
    }
}
