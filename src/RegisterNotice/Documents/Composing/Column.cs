using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A column of a table over parts of a notice.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Cell">What it has of a part; null for nothing.</param>
/// <param name="Missing">What stands where a part has nothing and another has; nothing where null.</param>
internal sealed record Column<T>(Phrase Header, Func<Scribe, T, MarkedText?> Cell, Phrase? Missing = null);
