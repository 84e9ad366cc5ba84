namespace RegisterNotice.Words.Lexicon;

/// <summary>Where a text says a meaning.</summary>
/// <param name="Meaning">The meaning.</param>
/// <param name="Row">The row of the table that the words stand for, where the meaning is one of a <see cref="WordTable{T}"/>.</param>
/// <param name="Length">How many letters the words have.</param>
/// <param name="End">The index behind the last of them.</param>
/// <remarks>Small, because a page has thousands of them.</remarks>
internal readonly record struct MeaningHit(Meaning Meaning, byte Row, ushort Length, int End)
{
    /// <summary>The index of the first letter.</summary>
    public int Start => End - Length;
}
