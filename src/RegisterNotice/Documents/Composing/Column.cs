using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A column of a table over parts of a notice.</summary>
internal sealed record Column<T>(Phrase Header, Func<Scribe, T, string?> Cell);
