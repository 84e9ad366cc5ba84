using Microsoft.AspNetCore.Http;

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

        return TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
    }
}
