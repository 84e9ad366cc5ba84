using System.Buffers;
using Microsoft.AspNetCore.Http;
using RegisterNotice.Changes;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>What changed between two revisions, for those whose data it is: what is material and what is notable.</summary>
internal sealed class ChangesEndpoint(NoticeServer server)
{
    private static readonly NoticeComparisonOptions ToldToAll = NoticeComparisonOptions.Default with { MinWeight = ChangeWeight.Notable };

    /// <summary>The changes; the format may stand behind the numbers of the revisions.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var (range, format) = PageFormatRow.Split(NoticeServer.Value(context, NoticeRoutes.Range));
        await AnswerAsync(context, range, null, format).ConfigureAwait(false);
    }

    /// <summary>The changes in a language; the format may stand behind the language.</summary>
    public async Task AnswerInLanguageAsync(HttpContext context)
    {
        var (language, format) = PageFormatRow.Split(NoticeServer.Value(context, NoticeRoutes.Language));
        await AnswerAsync(context, NoticeServer.Value(context, NoticeRoutes.Range), language, format).ConfigureAwait(false);
    }

    /// <summary>The languages in which it can be told of changes, of those of a notice.</summary>
    public static IReadOnlyList<LanguageTag> Languages(FoundNotice notice) =>
        [.. notice.Summary.Languages.Select(PageText.Written).Distinct()];

    /// <summary>What changed for those whose data it is.</summary>
    public static NoticeComparison Compare(Notice from, Notice to) => NoticeComparison.Of(from, to, ToldToAll);

    private async Task AnswerAsync(HttpContext context, string range, string? language, PageFormat? format)
    {
        var cancellation = context.RequestAborted;
        var notices = server.Notices(context);
        if (NoticeSegment.Read(NoticeServer.Value(context, NoticeRoutes.Id)) is not { } id
            || RevisionNumber.ReadRange(range) is not { } numbers
            || await notices.FindAsync(id, numbers.From, cancellation).ConfigureAwait(false) is not { } from
            || await notices.FindAsync(id, numbers.To, cancellation).ConfigureAwait(false) is not { } to)
        {
            await PageProblem.NotFoundAsync(context).ConfigureAwait(false);
            return;
        }

        var languages = Languages(to);
        if (await PageAsked.OfAsync(context, format, language, languages, dataHaveLanguage: true).ConfigureAwait(false) is not { } asked)
        {
            return;
        }

        var addresses = server.Addresses(context);
        var content = ContentDigest.Of(from.Version, to.Version);
        var key = new RepresentationKey(PageKind.Changes, content, addresses.Start, asked.Format, asked.Language);
        var page = await server.Cache.GetAsync(
            key,
            async () => Write(
                Compare(
                    await notices.ReadAsync(from, cancellation).ConfigureAwait(false),
                    await notices.ReadAsync(to, cancellation).ConfigureAwait(false)),
                (from, to),
                asked,
                addresses),
            cancellation).ConfigureAwait(false);
        await server.Answer.SendAsync(context, page, asked.Vary, to.Version.PublishedAt).ConfigureAwait(false);
    }

    private Representation Write(
        NoticeComparison comparison,
        (FoundNotice From, FoundNotice To) revisions,
        PageAsked asked,
        PageAddresses addresses)
    {
        var (from, to) = (revisions.From.Version, revisions.To.Version);
        var unasked = addresses.Changes(to.Id, from.Revision, to.Revision);
        var versions = NoticeServer.VersionsByPath(unasked, Languages(revisions.To));
        var language = asked.Language!;
        var bytes = asked.Format == PageFormat.Json
            ? Data(comparison, language)
            : server.Documents.Write(
                ComparisonComposer.Compose(comparison, ChangeReaders.DataSubjects, language),
                asked.Format,
                addresses,
                versions);
        var (row, json) = (PageFormatRow.Of(asked.Format), PageFormatRow.Of(PageFormat.Json));
        return new(bytes, row.ContentType, language)
        {
            Link = new LinkHeader()
                .Alternates(versions, unasked)
                .Alternate(unasked + json.Extension, json.TypeName)
                .Add(addresses.Revisions(to.Id), "version-history")
                .ToString(),
            Location = $"{unasked}/{language.Value}{row.Extension}",
        };
    }

    private static byte[] Data(NoticeComparison comparison, LanguageTag language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonComparisonWriter.Write(comparison, buffer, language);
        return buffer.WrittenSpan.ToArray();
    }
}
