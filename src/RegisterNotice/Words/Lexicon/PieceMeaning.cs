namespace RegisterNotice.Words.Lexicon;

/// <summary>What a piece of the table means by itself.</summary>
/// <param name="Meaning">The meaning.</param>
/// <param name="Row">The row of the <see cref="WordTable{T}"/> that it stands for; 0 where the meaning is all it says.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct PieceMeaning(Meaning Meaning, byte Row, ushort Length);
