using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using RegisterNotice.AspNetCore.Problems;

namespace RegisterNotice.AspNetCore.Checks;

/// <summary>Which requests are taken by their headers.</summary>
internal static class RequestMediaTypes
{
    private static readonly MediaTypeHeaderValue[] Answers = [new("application/json"), new(ProblemAnswer.MediaType)];

    /// <summary>
    /// Whether the body is JSON as it goes between programs (RFC 8259): <c>application/json</c> or a type that ends with <c>+json</c>, in UTF-8, not
    /// compressed.
    /// </summary>
    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
            && IsUtf8(type)
            && request.Headers.ContentEncoding.All(encoding => string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the sender can take an answer in JSON; whoever says nothing, can.</summary>
    public static bool TakesJson(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        return accept.Count == 0
            || !MediaTypeHeaderValue.TryParseList(accept, out var ranges)
            || ranges.Count == 0
            || Array.Exists(Answers, answer => Quality(answer, ranges) > 0);
    }

    // The most specific range that holds the type decides (RFC 9110, section 12.5.1).
    private static double Quality(MediaTypeHeaderValue answer, IList<MediaTypeHeaderValue> ranges) =>
        ranges.Where(answer.IsSubsetOf).MaxBy(Specificity) is { } range ? range.Quality ?? 1 : 0;

    private static int Specificity(MediaTypeHeaderValue range) => (range.MatchesAllTypes, range.MatchesAllSubTypes) switch
    {
        (true, _) => 0,
        (_, true) => 1,
        _ => 2,
    };

    private static bool IsUtf8(MediaTypeHeaderValue type)
    {
        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        return charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
    }
}
