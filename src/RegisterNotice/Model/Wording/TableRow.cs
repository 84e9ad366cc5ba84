using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A row of a table.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record TableRow : NoticePart
{
    /// <summary>The cells in their order; a line feed (U+000A) is a line break inside a cell.</summary>
    public IReadOnlyList<string> Cells { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(TableRow), [OneLineText.Count(Cells.Count, "cell"), OneLineText.Short(Cells.Count > 0 ? Cells[0] : null)]);
}
