using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.AspNetCore.Problems;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Says why there is no page, as problem details (RFC 9457) that repeat nothing of the request and tell nothing of what lies behind.</summary>
internal static class PageProblem
{
    /// <summary>There is no page at the address.</summary>
    public static Task NotFoundAsync(HttpContext context) =>
        AnswerAsync(context, StatusCodes.Status404NotFound, "There is no notice, revision or language at this address.");

    /// <summary>There is a page, but in no format that the request accepts.</summary>
    public static Task NotAcceptableAsync(HttpContext context)
    {
        context.Response.Headers.Append("Vary", "Accept");
        return AnswerAsync(
            context,
            StatusCodes.Status406NotAcceptable,
            "The page is there as text/html, application/json, text/markdown and text/plain.");
    }

    // What is published later must be found at once.
    private static Task AnswerAsync(HttpContext context, int status, string detail)
    {
        context.Response.Headers.CacheControl = "no-cache";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        return context.RequestServices.GetService<IProblemDetailsService>() is null
            ? WriteAsync(context, status, detail)
            : TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
    }

    // A host without the service may have a serializer that knows no problem details, where reflection is turned off.
    private static Task WriteAsync(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        return ProblemAnswer.WriteAsync(context, ProblemAnswer.MediaType, null, json =>
        {
            json.WriteStartObject();
            json.WriteString("type", ProblemTexts.TypeOf(status));
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status", status);
            json.WriteString("detail", detail);
            json.WriteEndObject();
        });
    }
}
