using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A table.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record TableBlock : Block
{
    /// <summary>The caption.</summary>
    /// <remarks>Another text has not the marks of the one before it: setting it anew lets go of them. Set marks behind it.</remarks>
    public string? Caption
    {
        get;
        init
        {
            CaptionMarks = field is null || field == value ? CaptionMarks : [];
            field = value;
        }
    }

    /// <summary>What is said of some of the words of the caption.</summary>
    public IReadOnlyList<TextMark> CaptionMarks { get; init => field = ValueList.From(value); } = ValueList<TextMark>.Empty;

    /// <summary>The headings of the columns; empty where the table has none.</summary>
    /// <remarks>Other texts have not the marks of those before them: setting them anew lets go of marks. Set marks behind them.</remarks>
    public IReadOnlyList<string> Header
    {
        get;
        init
        {
            var texts = ValueList.From(value);
            HeaderMarks = field.Count == 0 || field.Equals(texts) ? HeaderMarks : [];
            field = texts;
        }
    } = ValueList<string>.Empty;

    /// <summary>What is said of some of the words of the headings of the columns.</summary>
    public IReadOnlyList<CellMarks> HeaderMarks { get; init => field = ValueList.From(value); } = ValueList<CellMarks>.Empty;

    /// <summary>The rows in their order.</summary>
    public IReadOnlyList<TableRow> Rows { get; init => field = ValueList.From(value); } = ValueList<TableRow>.Empty;

    internal override int Depth => 0;

    internal override string OneLine =>
        OneLineText.Of(nameof(TableBlock), [OneLineText.Short(Language?.Value), OneLineText.Count(Rows.Count, "row")]);
}
