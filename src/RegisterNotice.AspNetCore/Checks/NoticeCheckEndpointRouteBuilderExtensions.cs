using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using RegisterNotice.AspNetCore.Checks;
using RegisterNotice.AspNetCore.Pages;
using RegisterNotice.AspNetCore.Problems;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore;

/// <summary>Maps what checks notices.</summary>
public static class NoticeCheckEndpointRouteBuilderExtensions
{
    /// <summary>Checks the notices that are sent to an address: <c>POST</c> with a notice as JSON.</summary>
    /// <param name="endpoints">The endpoints of the host.</param>
    /// <param name="pattern">The pattern of the address, such as <c>/notices/check</c>.</param>
    /// <param name="options">Limits, rules and day; <see cref="NoticeCheckOptions.Default"/> where null.</param>
    /// <returns>What conventions are added to, such as <c>RequireAuthorization()</c> and <c>RequireRateLimiting(...)</c>.</returns>
    /// <remarks>
    /// <para>
    /// The answer is 204 for a notice in which nothing is found; 200 with <c>{"findings": [...]}</c> where there are warnings or hints alone; 422 with
    /// <see cref="NoticeProblemDetails"/> where there is an error, what reading and what the rules find together, each with its place in the bytes that were
    /// sent. What of a notice could not be read is not judged. 400 is for what is no JSON, and for a query that cannot be followed; 413 for more bytes than
    /// <see cref="Json.NoticeReadOptions.MaxBytes"/>; 415 for what is not sent as JSON in UTF-8; 406 where the sender takes no JSON.
    /// </para>
    /// <para>
    /// Messages are in the language of <c>Accept-Language</c> among Finnish, Swedish and English, else in that of the notice. Nothing is kept. The address is
    /// open to everybody unless the host says otherwise.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    public static IEndpointConventionBuilder MapNoticeChecks(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        NoticeCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        return endpoints.MapPost(pattern, new CheckEndpoint(options ?? NoticeCheckOptions.Default).AnswerAsync)
            .WithDisplayName($"POST {pattern} (notice check)")
            .WithMetadata(SignatureParameter.Of(((Delegate)CheckNotice).Method))
            .WithMetadata(
                CheckMarker.Instance,
                new TagsAttribute("Notices"),
                new EndpointSummaryAttribute("Check a privacy notice"),
                new EndpointDescriptionAttribute("Tells what is wrong with a notice, by the law of a day."),
                new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(NoticeReport), ["application/json"]),
                new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)),
                ProblemAnswer.Produces(StatusCodes.Status400BadRequest),
                ProblemAnswer.Produces(StatusCodes.Status406NotAcceptable),
                ProblemAnswer.Produces(StatusCodes.Status413PayloadTooLarge),
                ProblemAnswer.Produces(StatusCodes.Status415UnsupportedMediaType),
                ProblemAnswer.Produces(StatusCodes.Status422UnprocessableEntity));
    }

    // Never called: its parameters tell those that describe endpoints what a request consists of.
    private static void CheckNotice(
        [FromBody] Notice notice,
        [FromQuery(Name = CheckRequest.Day)] string? asOf = null,
        [FromQuery(Name = CheckRequest.Rules)] string? rules = null) => _ = (notice, asOf, rules);
}
