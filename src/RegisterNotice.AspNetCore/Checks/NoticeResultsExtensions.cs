using Microsoft.AspNetCore.Http;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore;

/// <summary>Adds the answers of the library to <see cref="Results"/>.</summary>
public static class NoticeResultsExtensions
{
    extension(Results)
    {
        /// <summary>Answers with a notice as the request asks for it: HTML, JSON, Markdown or text, in one of its languages.</summary>
        /// <param name="notice">The notice; what of it is for the public goes out.</param>
        /// <param name="language">The language of the words; where null, the request chooses among those of the notice.</param>
        /// <returns>The answer.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
        public static IResult Notice(Notice notice, LanguageTag? language = null) => TypedResults.Notice(notice, language);

        /// <summary>Answers with what a report says, as problem details (RFC 9457).</summary>
        /// <param name="report">The report; what is suppressed in it is left out.</param>
        /// <param name="language">Finnish, Swedish or English; another language gives English, null that in which the findings were asked for.</param>
        /// <param name="status">The HTTP status code, 422 unless given.</param>
        /// <returns>The answer.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
        public static IResult NoticeProblem(
            NoticeReport report,
            LanguageTag? language = null,
            int status = StatusCodes.Status422UnprocessableEntity) => TypedResults.NoticeProblem(report, language, status);

        /// <summary>Answers with findings, such as faults of reading, as problem details (RFC 9457).</summary>
        /// <param name="findings">The findings.</param>
        /// <param name="language">Finnish, Swedish or English; another language gives English, null that in which each finding was asked for.</param>
        /// <param name="status">The HTTP status code, 422 unless given.</param>
        /// <returns>The answer.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
        public static IResult NoticeProblem(
            IEnumerable<Finding> findings,
            LanguageTag? language = null,
            int status = StatusCodes.Status422UnprocessableEntity) => TypedResults.NoticeProblem(findings, language, status);

        /// <summary>Answers with problem details that have been made.</summary>
        /// <param name="problem">The problem details.</param>
        /// <returns>The answer.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
        public static IResult NoticeProblem(NoticeProblemDetails problem) => TypedResults.NoticeProblem(problem);
    }
}
