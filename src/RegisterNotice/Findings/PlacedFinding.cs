using System.ComponentModel;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice.Validation;

/// <summary>A finding, and where in which file it stands: what reports are written from.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record PlacedFinding
{
    /// <summary>What was found.</summary>
    public required Finding Finding { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Where in the file the notice stands: a JSON Pointer (RFC 6901), such as <c>/0</c> for the first of an array; empty where the file is one notice.
    /// </summary>
    public JsonPointer Root { get; init; }

    /// <summary>Where in the file the finding stands: a JSON Pointer (RFC 6901).</summary>
    public JsonPointer Pointer => Root.Append(Finding.Pointer);

    /// <summary>Line and column in the file; null where they are not known. A fault of reading brings its own.</summary>
    public TextPosition? Position { get => field ?? Finding.Position; init; }

    /// <summary>The file: its path or address; null where there is none.</summary>
    public string? Source { get; init; }

    /// <summary>The id of the notice, which tells notices of one file apart however they are ordered; null where it is not known.</summary>
    public string? NoticeId { get; init; }

    /// <summary>
    /// Why the finding may not hold, a sentence each in the language of the report, such as that the page from which the notice was imported may say
    /// what lacks; mostly none.
    /// </summary>
    public IReadOnlyList<string> Caveats { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The decision by which the finding is not acted upon; null where it stands.</summary>
    public FindingSuppression? Suppression { get; init; }

    /// <summary>Code, place and message.</summary>
    public override string ToString() =>
        $"{Finding.Code} {(Pointer.IsWholeDocument ? "/" : Pointer.ToString())}{(Position is { } at ? $" ({at})" : "")}: {Finding.Message}";
}
