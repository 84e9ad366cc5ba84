namespace RegisterNotice.Documents.Writing;

/// <summary>A link in a text.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">The first character behind them.</param>
/// <param name="Target">Where it leads to.</param>
/// <param name="IsWords">Whether the words are the address, found in the text; not so where a mark says where they lead.</param>
internal readonly record struct MarkedLink(int Start, int End, LinkTarget Target, bool IsWords);
