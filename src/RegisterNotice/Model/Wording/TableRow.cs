using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A row of a table.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record TableRow : NoticePart
{
    /// <summary>The cells in their order; a line feed (U+000A) is a line break inside a cell.</summary>
    /// <remarks>Other texts have not the marks of those before them: setting them anew lets go of marks. Set marks behind them.</remarks>
    public IReadOnlyList<string> Cells
    {
        get;
        init
        {
            var texts = ValueList.From(value);
            CellMarks = field.Count == 0 || field.Equals(texts) ? CellMarks : [];
            field = texts;
        }
    } = ValueList<string>.Empty;

    /// <summary>What is said of some of the words of the cells; a cell of which nothing is said has no entry.</summary>
    public IReadOnlyList<CellMarks> CellMarks { get; init => field = ValueList.From(value); } = ValueList<CellMarks>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(TableRow), [OneLineText.Count(Cells.Count, "cell"), OneLineText.Short(Cells.Count > 0 ? Cells[0] : null)]);
}
