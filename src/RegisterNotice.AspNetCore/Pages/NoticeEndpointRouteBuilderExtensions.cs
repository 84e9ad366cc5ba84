using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.AspNetCore.Pages;
using RegisterNotice.AspNetCore.Problems;

namespace RegisterNotice.AspNetCore;

/// <summary>Maps the pages of notices.</summary>
public static class NoticeEndpointRouteBuilderExtensions
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves the notices of the request's source below a pattern, such as <c>/tietosuoja</c> or <c>/{tenant}/tietosuoja</c>.</summary>
    /// <param name="endpoints">The endpoints of the host.</param>
    /// <param name="pattern">What stands before the addresses of notices; it may have parameters of the host's own.</param>
    /// <returns>For what holds for all of the endpoints, such as authorization, limits of rate or CORS.</returns>
    /// <remarks>
    /// For <c>GET</c> and <c>HEAD</c>, below the pattern: the list of notices; <c>/{id}</c>, the notice in the reader's language, and <c>/{id}/{language}</c>,
    /// as HTML, JSON, Markdown or text by the header <c>Accept</c> or by an extension (<c>.html</c>, <c>.json</c>, <c>.md</c>, <c>.txt</c>);
    /// <c>/{id}/revisions</c>; <c>/{id}/revisions/{n}</c>, with a language behind it or without; <c>/{id}/changes/{a}..{b}</c>, what changed between two;
    /// <c>/feed.atom</c>; <c>/notice.schema.json</c>; <c>/style.css</c>. What is not there is answered 404, what is there in no acceptable format 406, both as
    /// problem details. An error of the source is the host's to handle, as any other.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The host has not called <c>AddRegisterNotice()</c>.</exception>
    public static IEndpointConventionBuilder MapNotices(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var server = endpoints.ServiceProvider.GetService<NoticeServer>()
            ?? throw new InvalidOperationException("MapNotices needs services of its own: call builder.Services.AddRegisterNotice() first.");
        var group = endpoints.MapGroup(pattern);
        foreach (var row in NoticeRouteRow.All(server))
        {
            var mapped = group.MapMethods(row.Pattern, GetAndHead, row.AnswerAsync).WithMetadata(
                new NoticeRoute(row.SegmentCount),
                new TagsAttribute("Notices"),
                new EndpointSummaryAttribute(row.Summary),
                new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), row.ContentTypes),
                new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
            Describe(mapped, row);
        }

        return group;
    }

    private static void Describe(IEndpointConventionBuilder mapped, NoticeRouteRow row)
    {
        if (PageSignature.Of(row.Pattern) is not { } signature)
        {
            return;
        }

        mapped.WithMetadata(SignatureParameter.Of(signature));
        if (row.Pattern.Contains('{'))
        {
            mapped.WithMetadata(Problem(StatusCodes.Status404NotFound));
        }

        if (row.ContentTypes.Length > 1)
        {
            mapped.WithMetadata(Problem(StatusCodes.Status406NotAcceptable));
        }
    }

    private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemDetails), [ProblemAnswer.MediaType]);
}
