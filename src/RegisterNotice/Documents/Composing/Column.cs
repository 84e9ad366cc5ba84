using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A column of a table over parts of a notice.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Cell">What it has of a part; null for nothing.</param>
/// <param name="Missing">What stands where a part has nothing and another has; nothing where null.</param>
internal sealed record Column<T>(Phrase Header, Func<Scribe, T, MarkedText?> Cell, Phrase? Missing = null)
{
    /// <summary>What stands above it where a cell has several; null where that makes no difference.</summary>
    public Phrase? HeaderOfSeveral { get; init; }

    /// <summary>Whether the cell of a part has several.</summary>
    public Func<T, bool>? IsSeveral { get; init; }
}
