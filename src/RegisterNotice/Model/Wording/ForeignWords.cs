namespace RegisterNotice;

/// <summary>Which words of a text are in another language than the block they stand in, as the composer knows it and HTML says it (WCAG 3.1.2).</summary>
/// <remarks>The text names the language for every reader (<c>[på finska]</c>); this is no part of what it says, and so neither compared nor stored.</remarks>
internal readonly struct ForeignWords : IEquatable<ForeignWords>
{
    // One reference: few blocks have any.
    private readonly Tuple<string, (int Start, int Length, LanguageTag Language)[]>? marked;

    /// <summary>Marks words of a text.</summary>
    /// <param name="text">The text; of another, nothing is known.</param>
    /// <param name="runs">The words in their order, none of them inside others.</param>
    public ForeignWords(string text, (int Start, int Length, LanguageTag Language)[] runs) => marked = Tuple.Create(text, runs);

    /// <summary>Whether any are marked.</summary>
    public bool AreAny => marked is not null;

    /// <summary>The words of a text that are in another language; none where they were marked in another text.</summary>
    public ReadOnlySpan<(int Start, int Length, LanguageTag Language)> In(string words) => ReferenceEquals(words, marked?.Item1) ? marked!.Item2 : default;

    public bool Equals(ForeignWords other) => true;

    public override bool Equals(object? obj) => obj is ForeignWords;

    public override int GetHashCode() => 0;
}
