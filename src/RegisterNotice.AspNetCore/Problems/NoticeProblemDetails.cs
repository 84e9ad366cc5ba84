using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using RegisterNotice.AspNetCore.Problems;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore;

/// <summary>Problem details (RFC 9457) that name what is wrong with a notice.</summary>
/// <remarks>
/// In JSON the findings stand in the member <c>findings</c>, each as <see cref="JsonReportWriter"/> writes it: <c>code</c>, <c>severity</c>, <c>pointer</c>
/// (RFC 6901), <c>key</c>, <c>message</c>, <c>citation</c>, <c>remedy</c>, and <c>line</c> and <c>column</c> where they are known. Written and not read; a
/// program that reads it takes <see cref="ProblemDetails"/>.
/// </remarks>
[JsonConverter(typeof(NoticeProblemConverter))]
public sealed class NoticeProblemDetails : ProblemDetails
{
    /// <summary>Problem details without findings.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="language">The language of what is said; null for that in which each finding was asked for.</param>
    internal NoticeProblemDetails(int status, LanguageTag? language)
    {
        Status = status;
        Type = ProblemTexts.TypeOf(status);
        Language = language;
    }

    /// <summary>What is wrong with the notice. What is suppressed is not among it.</summary>
    public required IReadOnlyList<PlacedFinding> Findings { get; init; }

    /// <summary>The language in which findings are told; null for that in which each was asked for.</summary>
    internal LanguageTag? Language { get; }
}
