using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Checks;

/// <summary>What was found in the JSON of a notice, in reading it and in judging it.</summary>
internal sealed class PostedNotice
{
    private const string NotJson = "RN9001";
    private const string UnknownMember = "RN9004";

    private PostedNotice(NoticeReadResult read, IReadOnlyList<PlacedFinding> findings)
    {
        Languages = read.Notice is { Languages.Count: > 0 } notice ? notice.Languages : [.. read.Findings.Take(1).Select(finding => finding.Language)];
        IsJson = read.Findings.All(finding => finding.Code != NotJson);
        Findings = findings;
    }

    /// <summary>The languages of the notice; that in which faults are told where it could not be read.</summary>
    public IReadOnlyList<LanguageTag> Languages { get; }

    /// <summary>Whether it was JSON at all.</summary>
    public bool IsJson { get; }

    /// <summary>The faults of reading, then what the rules find, each with line and column.</summary>
    public IReadOnlyList<PlacedFinding> Findings { get; }

    /// <summary>Reads and judges.</summary>
    public static PostedNotice Judge(ReadOnlySpan<byte> utf8, NoticeReadOptions reading, NoticeValidationOptions validation, CancellationToken cancellation)
    {
        var read = NoticeJson.Read(utf8, reading);
        IEnumerable<PlacedFinding> faults = read.Findings.Select(finding => new PlacedFinding { Finding = finding });
        if (read.Notice is not { } notice)
        {
            return new(read, [.. faults]);
        }

        var lost = Lost(read);
        var judged = NoticeValidator.Validate(notice, validation, cancellation).Placed(utf8).Where(placed => placed.Suppression is null);
        return new(read, [.. faults, .. judged.Where(placed => placed.Pointer.Segments is not [var member, ..] || !lost.Contains(member))]);
    }

    // Of a member of which something could not be read it would be said that what stands there lacks, and of what follows it the wrong place would be named.
    private static HashSet<string> Lost(NoticeReadResult read) =>
    [
        .. read.Findings.Where(finding => finding is { Severity: Severity.Error, Code: not UnknownMember })
            .Select(finding => finding.Pointer.Segments is [var member, ..] ? member : "")
    ];
}
