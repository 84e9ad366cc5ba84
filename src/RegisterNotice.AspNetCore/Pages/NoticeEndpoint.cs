using System.Buffers;
using Microsoft.AspNetCore.Http;
using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A notice, as it is now or as it was in one revision.</summary>
internal sealed class NoticeEndpoint(NoticeServer server)
{
    /// <summary>The notice as it is now; the format may stand behind its identifier.</summary>
    public async Task CurrentAsync(HttpContext context)
    {
        var (id, format) = PageFormatRow.Split(NoticeServer.Value(context, NoticeRoutes.Id));
        await AnswerAsync(context, id, null, null, format).ConfigureAwait(false);
    }

    /// <summary>The notice as it is now, in a language; the format may stand behind the language.</summary>
    public async Task CurrentInLanguageAsync(HttpContext context)
    {
        var (language, format) = PageFormatRow.Split(NoticeServer.Value(context, NoticeRoutes.Language));
        await AnswerAsync(context, NoticeServer.Value(context, NoticeRoutes.Id), null, language, format).ConfigureAwait(false);
    }

    /// <summary>The notice as it was in a revision; the format may stand behind the number.</summary>
    public async Task RevisionAsync(HttpContext context)
    {
        var (number, format) = PageFormatRow.Split(NoticeServer.Value(context, NoticeRoutes.Revision));
        await AnswerAsync(context, NoticeServer.Value(context, NoticeRoutes.Id), number, null, format).ConfigureAwait(false);
    }

    /// <summary>The notice as it was in a revision, in a language; the format may stand behind the language.</summary>
    public async Task RevisionInLanguageAsync(HttpContext context)
    {
        var (language, format) = PageFormatRow.Split(NoticeServer.Value(context, NoticeRoutes.Language));
        var (id, number) = (NoticeServer.Value(context, NoticeRoutes.Id), NoticeServer.Value(context, NoticeRoutes.Revision));
        await AnswerAsync(context, id, number, language, format).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext context, string segment, string? number, string? language, PageFormat? format)
    {
        var cancellation = context.RequestAborted;
        var notices = server.Notices(context);
        var isRevision = number is not null;
        var revision = RevisionNumber.Read(number);
        if (NoticeSegment.Read(segment) is not { } id
            || (isRevision && revision is null)
            || await notices.FindAsync(id, revision, cancellation).ConfigureAwait(false) is not { } found)
        {
            await PageProblem.NotFoundAsync(context).ConfigureAwait(false);
            return;
        }

        if (await PageAsked.OfAsync(context, format, language, found.Summary.Languages).ConfigureAwait(false) is not { } asked)
        {
            return;
        }

        var addresses = server.Addresses(context);
        var kind = isRevision ? PageKind.Revision : PageKind.Notice;
        var key = new RepresentationKey(kind, found.Version.Fingerprint, addresses.Start, asked.Format, asked.Language);
        var page = await server.Cache.GetAsync(
            key,
            async () => Write(await notices.ReadAsync(found, cancellation).ConfigureAwait(false), found, key, addresses),
            cancellation).ConfigureAwait(false);
        await server.Answer.SendAsync(context, page, asked.Vary, found.Version.PublishedAt).ConfigureAwait(false);
    }

    private Representation Write(Notice notice, FoundNotice found, RepresentationKey key, PageAddresses addresses)
    {
        var unasked = key.Kind == PageKind.Revision ? addresses.Revision(found.Version) : addresses.Notice(found.Version.Id);
        var versions = NoticeServer.VersionsByPath(unasked, found.Summary.Languages);
        var (row, html, json) = (PageFormatRow.Of(key.Format), PageFormatRow.Of(PageFormat.Html), PageFormatRow.Of(PageFormat.Json));
        var bytes = key.Language is { } asked ? Words(notice, asked, key.Format, addresses, versions) : Data(notice);
        var links = new LinkHeader().Alternates(versions, unasked);
        if (key.Format == PageFormat.Json)
        {
            links.Alternate(unasked, html.TypeName).Add(addresses.Schema, "describedby");
        }
        else
        {
            links.Alternate(unasked + json.Extension, json.TypeName);
        }

        links.Add(addresses.Revisions(found.Version.Id), "version-history");
        if (key.Kind == PageKind.Revision)
        {
            links.Add(addresses.Notice(found.Version.Id), "latest-version");
        }

        return new(bytes, row.ContentType, key.Language)
        {
            Link = links.ToString(),
            Location = $"{unasked}{(key.Language is { } language ? "/" + language.Value : "")}{row.Extension}",
        };
    }

    private byte[] Words(Notice notice, LanguageTag language, PageFormat format, PageAddresses addresses, LanguageVersion[] versions)
    {
        var document = NoticeComposer.Compose(notice, server.Options.Page.Compose with { Language = language });
        return server.Documents.Write(NoticeServer.In(document, language), format, addresses, versions, notice);
    }

    private static byte[] Data(Notice notice)
    {
        var buffer = new ArrayBufferWriter<byte>();
        NoticeJson.Write(notice, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
