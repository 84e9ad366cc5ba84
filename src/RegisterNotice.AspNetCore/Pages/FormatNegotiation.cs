using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>Chooses a format by the header <c>Accept</c> (RFC 9110, section 12.5.1).</summary>
/// <remarks>
/// For each format counts the most specific range that it lies in. Of formats that are wanted equally, that with the most specific range is chosen, then that
/// whose range stands first, then the first of ours: a browser gets HTML, and a program that asks for JSON, or else for anything, JSON.
/// </remarks>
internal static class FormatNegotiation
{
    private const int AnyType = 0;
    private const int AnySubtype = 1;
    private const int OneType = 2;

    /// <summary>The format to answer with; null where none is acceptable.</summary>
    public static PageFormat? Choose(IHeaderDictionary headers)
    {
        var accept = headers.Accept;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept, out var ranges) || ranges.Count == 0)
        {
            return PageFormat.Html;
        }

        Offer? best = null;
        foreach (var row in PageFormatRow.All)
        {
            if (Of(row, ranges) is { Quality: > 0 } offer && (best is null || offer.IsBetterThan(best.Value)))
            {
                best = offer;
            }
        }

        return best?.Format;
    }

    private static Offer? Of(PageFormatRow row, IList<MediaTypeHeaderValue> ranges)
    {
        Offer? most = null;
        for (var i = 0; i < ranges.Count; i++)
        {
            var specificity = Specificity(ranges[i]);
            if (row.MediaType.IsSubsetOf(ranges[i]) && (most is null || specificity > most.Value.Specificity))
            {
                most = new(row.Format, Quality(ranges[i]), specificity, i);
            }
        }

        return most;
    }

    // Some programs leave out the nought before the full stop, which the parser does not.
    private static double Quality(MediaTypeHeaderValue range) =>
        range.Quality
            ?? (range.Parameters.FirstOrDefault(IsQuality) is { } written
                && double.TryParse(written.Value.AsSpan(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
                ? Math.Min(quality, 1)
                : 1);

    private static bool IsQuality(NameValueHeaderValue parameter) => parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase);

    private static int Specificity(MediaTypeHeaderValue range) => (range.MatchesAllTypes, range.MatchesAllSubTypes) switch
    {
        (true, _) => AnyType,
        (_, true) => AnySubtype,
        _ => OneType + range.Parameters.Count(parameter => !IsQuality(parameter)),
    };

    private readonly record struct Offer(PageFormat Format, double Quality, int Specificity, int Position)
    {
        public bool IsBetterThan(Offer other) =>
            (Quality, Specificity, -Position).CompareTo((other.Quality, other.Specificity, -other.Position)) > 0;
    }
}
