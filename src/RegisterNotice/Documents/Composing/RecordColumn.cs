using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A column of the record.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Cell">What it says of a row, text by text.</param>
/// <param name="IsOfSome">Whether it is left out where no row has anything in it, because the article does not ask for it or not of everybody.</param>
internal sealed record RecordColumn(Phrase Header, Func<RecordEntry, IEnumerable<MarkedText?>> Cell, bool IsOfSome = false)
{
    /// <summary>Whether a row has anything in the column.</summary>
    public bool IsFilled(RecordEntry row) => Cell(row).Any(text => text is { Length: > 0 });

    /// <summary>The cell of a row, a line for each text.</summary>
    public MarkedText Text(RecordEntry row, string missing)
    {
        var cell = MarkedText.Join("\n", [.. Cell(row).OfType<MarkedText>()]);
        return cell.Length > 0 ? cell : new(missing);
    }
}
