using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A table.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record TableBlock : Block
{
    /// <summary>The caption.</summary>
    public string? Caption { get; init; }

    /// <summary>The headings of the columns; empty where the table has none.</summary>
    public IReadOnlyList<string> Header { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>The rows in their order.</summary>
    public IReadOnlyList<TableRow> Rows { get; init => field = ValueList.From(value); } = ValueList<TableRow>.Empty;

    internal override int Depth => 0;

    internal override string OneLine =>
        OneLineText.Of(nameof(TableBlock), [OneLineText.Short(Language?.Value), OneLineText.Count(Rows.Count, "row")]);
}
