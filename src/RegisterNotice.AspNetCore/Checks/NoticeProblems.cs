using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using RegisterNotice.AspNetCore.Problems;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore;

/// <summary>Makes problem details (RFC 9457) of what is wrong with a notice.</summary>
/// <remarks>
/// Nothing here runs by itself: an endpoint checks a notice, and answers with what it was told. <c>TypedResults.NoticeProblem(report)</c> is an answer made of
/// them; a controller returns <c>UnprocessableEntity(NoticeProblems.From(report))</c>.
/// </remarks>
public static class NoticeProblems
{
    /// <summary>Makes problem details of a report.</summary>
    /// <param name="report">The report; what is suppressed in it is left out.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, null that in which the findings were asked for.</param>
    /// <param name="status">The HTTP status code, 422 unless given.</param>
    /// <returns>The problem details, whose <see cref="ProblemDetails.Type"/> is the section of RFC 9110 on the status code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static NoticeProblemDetails From(
        NoticeReport report,
        LanguageTag? language = null,
        int status = StatusCodes.Status422UnprocessableEntity)
    {
        ArgumentNullException.ThrowIfNull(report);
        return From(report.Placed(), language, status);
    }

    /// <summary>Makes problem details of faults of reading, or of reading and of a report together.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, null that in which each finding was asked for.</param>
    /// <param name="status">The HTTP status code, 422 unless given.</param>
    /// <returns>The problem details.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static NoticeProblemDetails From(
        IEnumerable<Finding> findings,
        LanguageTag? language = null,
        int status = StatusCodes.Status422UnprocessableEntity)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return From(findings.Select(finding => new PlacedFinding { Finding = finding }), language, status);
    }

    /// <summary>Makes problem details of findings with their places in a file.</summary>
    /// <param name="findings">The findings; what is suppressed is left out.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, null that in which each finding was asked for.</param>
    /// <param name="status">The HTTP status code, 422 unless given.</param>
    /// <returns>The problem details.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static NoticeProblemDetails From(
        IEnumerable<PlacedFinding> findings,
        LanguageTag? language = null,
        int status = StatusCodes.Status422UnprocessableEntity)
    {
        ArgumentNullException.ThrowIfNull(findings);
        PlacedFinding[] standing = [.. findings.Where(placed => placed.Suppression is null)];
        return Of(status, ProblemTexts.Of(status), language, standing);
    }

    /// <summary>Problem details in words of their own.</summary>
    internal static NoticeProblemDetails Of(int status, ProblemText text, LanguageTag? language, PlacedFinding[] findings, string more = "")
    {
        var spoken = language ?? (findings.Length == 0 ? LanguageTag.English : findings[0].Finding.Language);
        return new(status, language)
        {
            Title = text.Title.For(spoken),
            Detail = text.Detail.For(spoken) + more,
            Findings = Array.AsReadOnly(findings),
        };
    }
}
