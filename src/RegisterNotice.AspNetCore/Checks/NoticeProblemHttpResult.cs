using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using RegisterNotice.AspNetCore.Problems;

namespace RegisterNotice.AspNetCore;

/// <summary>An answer of problem details (RFC 9457) that name what is wrong with a notice.</summary>
/// <remarks>
/// It is written as <c>application/problem+json</c>, letters such as ä as they are. What the host adds to problem details
/// (<see cref="ProblemDetailsOptions.CustomizeProblemDetails"/>) is added here too; writers of a host's own are not asked, since they write other types.
/// </remarks>
public sealed class NoticeProblemHttpResult
    : IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IValueHttpResult, IValueHttpResult<NoticeProblemDetails>, IEndpointMetadataProvider
{
    internal NoticeProblemHttpResult(NoticeProblemDetails problem) => ProblemDetails = problem;

    /// <summary>What is answered.</summary>
    public NoticeProblemDetails ProblemDetails { get; }

    /// <summary>The HTTP status code.</summary>
    public int StatusCode => ProblemDetails.Status ?? StatusCodes.Status422UnprocessableEntity;

    /// <summary>The media type: <c>application/problem+json</c>.</summary>
    public string ContentType => ProblemAnswer.MediaType;

    int? IStatusCodeHttpResult.StatusCode => StatusCode;

    object? IValueHttpResult.Value => ProblemDetails;

    NoticeProblemDetails? IValueHttpResult<NoticeProblemDetails>.Value => ProblemDetails;

    /// <summary>Answers.</summary>
    /// <param name="httpContext">The request and its answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return ProblemAnswer.WriteAsync(httpContext, ProblemDetails);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(ProblemAnswer.Produces(StatusCodes.Status422UnprocessableEntity));
    }
}
