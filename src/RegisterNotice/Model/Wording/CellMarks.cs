using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The marks over the text of one cell of a row, or of one heading of a column.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record CellMarks : NoticePart
{
    /// <summary>Which cell of the row it is; the first is 0.</summary>
    public required int Cell { get; init; }

    /// <summary>The marks over the text of the cell.</summary>
    public IReadOnlyList<TextMark> Marks { get; init => field = ValueList.From(value); } = ValueList<TextMark>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(CellMarks), [OneLineText.Number(Cell), OneLineText.Count(Marks.Count, "mark")]);
}
