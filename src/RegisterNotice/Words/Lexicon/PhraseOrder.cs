namespace RegisterNotice.Words.Lexicon;

/// <summary>Phrases of which one must stand before the other.</summary>
/// <param name="First">The group that comes first.</param>
/// <param name="Then">The group that must follow.</param>
/// <param name="Both">The group that stands for both in their order.</param>
internal sealed record PhraseOrder(PhraseBits First, PhraseBits Then, PhraseBits Both);
