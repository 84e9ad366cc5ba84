using System.Globalization;
using System.Text.Json;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>Looks for each finding on an imported notice whether the reading may be its cause.</summary>
internal sealed class FindingReview
{
    // As many as somebody looks up.
    private const int MostPlaces = 5;
    private const int LongestWords = 80;

    private readonly ImportResult result;
    private readonly ImportedFact[] facts;
    private readonly UnclearPassage[] unclear;
    private readonly UnreadPassage[] unread;
    private readonly JsonElement json;

    private FindingReview(ImportResult result, int index, JsonElement json)
    {
        this.result = result;
        this.json = json;
        facts = [.. result.Facts.Where(fact => fact.Notice == index)];
        unclear = [.. result.Unclear.Where(passage => passage.Notice == index)];
        unread = [.. result.Unread.Where(passage => passage.Notice == index)];
    }

    public static IReadOnlyList<ReviewedFinding> Review(ImportResult result, NoticeReport report, int index)
    {
        using var document = JsonDocument.Parse(NoticeJson.Write(result.Notices[index] with { Wordings = [] }));
        var review = new FindingReview(result, index, document.RootElement);
        return [.. report.Findings.Select(review.Of)];
    }

    private ReviewedFinding Of(Finding finding)
    {
        var about = Array.FindLast(facts, fact => finding.Pointer.StartsWith(fact.Pointer) && !fact.Pointer.IsWholeDocument);
        return new() { Finding = finding, Span = about?.Span, Doubts = [.. Doubts(finding.Pointer)] };
    }

    private IEnumerable<ReadingDoubt> Doubts(JsonPointer place)
    {
        if (IsMissing(place))
        {
            return result.IsUnderstood ? OfMissing(place) : [new() { Code = ReadingDoubtCode.PageNotUnderstood }];
        }

        return facts.Where(fact => fact.Confidence != FactConfidence.Stated && place.StartsWith(fact.Pointer))
            .Select(fact => new ReadingDoubt { Code = ReadingDoubtCode.FactDoubtful, Text = Short(fact.Text), Places = [fact.Span] });
    }

    private IEnumerable<ReadingDoubt> OfMissing(JsonPointer place)
    {
        var kinds = SectionsOfMembers.Of(place);
        foreach (var kind in kinds)
        {
            var words = Array.FindAll(unread, passage => passage.Kinds.Contains(kind));
            foreach (var section in words.GroupBy(passage => passage.Heading))
            {
                yield return new()
                {
                    Code = HasFactsOf(place) ? ReadingDoubtCode.WordsNotRead : ReadingDoubtCode.SectionNotRead,
                    Text = section.Key ?? "",
                    Places = [.. section.Take(MostPlaces).Select(passage => passage.Span)],
                };
            }
        }

        foreach (var passage in unclear.Where(passage => SectionsOfMembers.MayState(passage.Code, place) || passage.Kinds.Any(kind => Array.IndexOf(kinds, kind) >= 0)))
        {
            yield return new() { Code = ReadingDoubtCode.WordsUnclear, Text = Short(passage.Text), Places = [passage.Span] };
        }
    }

    private bool HasFactsOf(JsonPointer place)
    {
        var member = JsonPointer.WholeDocument.Append(place.Segments[0]);
        return Array.Exists(facts, fact => fact.Pointer.StartsWith(member));
    }

    // Of something that lacks, a finding names where it should stand.
    private bool IsMissing(JsonPointer place)
    {
        var element = json;
        foreach (var segment in place.Segments)
        {
            if (Step(element, segment) is not { } next)
            {
                return true;
            }

            element = next;
        }

        return false;
    }

    private static JsonElement? Step(JsonElement element, string segment) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(segment, out var member) => member,
        JsonValueKind.Array when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < element.GetArrayLength() => element[index],
        _ => null,
    };

    private static string Short(string text) => Interpreting.Shortening.Of(text, LongestWords);
}
