using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool;

/// <summary>A notice of a file.</summary>
/// <param name="Index">Its number from 0 where the file is an array.</param>
/// <param name="Start">Where in the file it starts.</param>
/// <param name="Result">What came of reading it.</param>
internal sealed record NoticeEntry(int? Index, TextPosition Start, NoticeReadResult Result)
{
    public IEnumerable<PlacedFinding> Faults => Result.Findings.Select(Place);

    public PlacedFinding Place(Finding finding) => new(
        Index is { } index ? $"/{index}{finding.Pointer}" : finding.Pointer,
        finding.Position is not { } at ? null
            : at.Line == 1 ? new(Start.Line, Start.Column + at.Column - 1)
            : new(Start.Line + at.Line - 1, at.Column),
        finding);
}
