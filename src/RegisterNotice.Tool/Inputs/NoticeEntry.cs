using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Inputs;

/// <summary>A notice of a file.</summary>
/// <param name="Index">Its number from 0 where the file is an array.</param>
/// <param name="Start">Where in the file it starts.</param>
/// <param name="Json">The part of the file that it is.</param>
/// <param name="Result">What came of reading it.</param>
/// <param name="Source">The file, for a report; null for the standard input.</param>
internal sealed record NoticeEntry(
    int? Index,
    TextPosition Start,
    ReadOnlyMemory<byte> Json,
    NoticeReadResult Result,
    string? Source = null)
{
    /// <summary>Where in the file it stands: a JSON Pointer, empty where the file is one notice.</summary>
    public JsonPointer Root => Index is { } index ? JsonPointer.WholeDocument.Append(index) : default;

    /// <summary>What was wrong with it before it was a notice.</summary>
    public IEnumerable<PlacedFinding> Faults => Result.Findings.Select(fault => InFile(new() { Finding = fault, Source = Source }));

    /// <summary>The findings of a report on it, with their places in the file.</summary>
    public IEnumerable<PlacedFinding> Place(NoticeReport report) => report.Placed(Json.Span, Source).Select(InFile);

    /// <summary>What was wrong with it before it was a notice, and what is wrong with the notice.</summary>
    public IEnumerable<PlacedFinding> Findings(NoticeValidationOptions options) =>
        Result.Notice is { } notice ? Faults.Concat(Place(NoticeValidator.Validate(notice, options))) : Faults;

    /// <summary>Where places of it stand in the file, in their order.</summary>
    public IReadOnlyList<TextPosition> Locate(IReadOnlyList<JsonPointer> pointers) =>
        pointers.Count == 0 ? [] : [.. NoticeJson.Locate(Json.Span, pointers).Select(PositionInFile)];

    private PlacedFinding InFile(PlacedFinding placed) => placed with
    {
        Root = Root,
        Position = placed.Position is { } at ? PositionInFile(at) : null,
    };

    private TextPosition PositionInFile(TextPosition at) => at.Line == 1
        ? new(Start.Line, Start.Column + at.Column - 1)
        : new(Start.Line + at.Line - 1, at.Column);
}
