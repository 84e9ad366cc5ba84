using Microsoft.AspNetCore.Http;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>The list of notices.</summary>
internal sealed class ListEndpoint(NoticeServer server)
{
    /// <summary>The languages of pages that stand in no language of their own.</summary>
    public static IReadOnlyList<LanguageTag> Languages { get; } = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    /// <summary>The list; <c>?language=sv</c> asks for it in a language.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (await PageAsked.OfAsync(context, null, NoticeServer.LanguageOfQuery(context), Languages).ConfigureAwait(false) is not { } asked)
        {
            return;
        }

        var cancellation = context.RequestAborted;
        var addresses = server.Addresses(context);
        var notices = server.Notices(context);
        var current = await notices.CurrentAsync(cancellation).ConfigureAwait(false);
        var page = await server.Cache.GetAsync(
            new(PageKind.List, ContentDigest.Of(current), addresses.Start, asked.Format, asked.Language),
            async () => Write(await notices.SummariesOfAsync(current, cancellation).ConfigureAwait(false), asked, addresses),
            cancellation).ConfigureAwait(false);
        await server.Answer.SendAsync(context, page, asked.Vary).ConfigureAwait(false);
    }

    private Representation Write(IReadOnlyList<FoundNotice> notices, PageAsked asked, PageAddresses addresses)
    {
        var row = PageFormatRow.Of(asked.Format);
        var versions = NoticeServer.VersionsByQuery(addresses.List, Languages);
        var bytes = asked.Language is { } language
            ? server.Documents.Write(Document(notices, language, addresses), asked.Format, addresses, versions)
            : VersionJson.Write("notices", notices, (json, notice) => VersionJson.WriteNotice(json, notice, addresses));
        return new(bytes, row.ContentType, asked.Language)
        {
            Link = new LinkHeader().Alternates(versions, addresses.List).Alternate(addresses.Feed, FeedEndpoint.MediaType).ToString(),
        };
    }

    private static NoticeDocument Document(IReadOnlyList<FoundNotice> notices, LanguageTag language, PageAddresses addresses) => new()
    {
        Language = language,
        Title = PageTexts.List[language],
        Sections =
        [
            new()
            {
                Blocks = notices.Count == 0
                    ? [new ParagraphBlock { Text = PageTexts.NoNotices[language] }]
                    :
                    [
                        new ListBlock { Items = [.. notices.Select(notice => Item(notice, language, addresses))] },
                        new LinkedText().Add(PageTexts.Feed[language], addresses.FeedIn(language)).Add(" (Atom)").ToParagraph(),
                    ],
            },
        ],
    };

    private static ListItem Item(FoundNotice notice, LanguageTag language, PageAddresses addresses)
    {
        var (name, other) = notice.Summary.NameFor(language, notice.Version.Id);
        var own = notice.Summary.Languages.FirstOrDefault(each => PageText.IsSameLanguage(each, language));
        var address = addresses.Notice(notice.Version.Id);
        return new LinkedText()
            .Add(name, own is null ? address : $"{address}/{own.Value}", other)
            .Add($", {PageTexts.Published.Fill(language, PageTexts.Day(notice.Version.PublishedAt, language))}. ")
            .Add(PageTexts.Revisions[language], addresses.Revisions(notice.Version.Id))
            .ToItem();
    }
}
