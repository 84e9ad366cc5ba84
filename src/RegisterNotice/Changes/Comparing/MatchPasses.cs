namespace RegisterNotice.Changes.Comparing;

/// <summary>The ways to match elements, as the tables of weights name them.</summary>
internal static class MatchPasses
{
    /// <summary>By equal content, wherever in the lists.</summary>
    public static MatchPass<T> Content<T>()
        where T : notnull => new ContentPass<T>(static item => item);

    /// <summary>By equal content of what is left of an element, such as all but its id.</summary>
    public static MatchPass<T> Content<T>(Func<T, object> rest) => new ContentPass<T>(rest);

    /// <summary>By a key; null for none.</summary>
    public static MatchPass<T> By<T>(Func<T, string?> key) => new KeyPass<T>((_, item) => key(item) is { Length: > 0 } one ? [one] : []);

    /// <summary>By any of several keys.</summary>
    public static MatchPass<T> ByAny<T>(Func<T, IEnumerable<string>> keys) => new KeyPass<T>((_, item) => keys(item));

    /// <summary>By a text that is the same in any common language.</summary>
    public static MatchPass<T> ByText<T>(Func<T, LocalizedText?> text, Func<T, string>? among = null) =>
        new KeyPass<T>((_, item) => TextKeys.Of(text(item), among?.Invoke(item)));

    /// <summary>By the most similar words.</summary>
    public static MatchPass<T> BySimilarText<T>(Func<T, LocalizedText?> text, Func<T, string>? among = null) =>
        new SimilarPass<T>(text, among);

    /// <summary>The only ones that are left on each side, where they can be the same.</summary>
    public static MatchPass<T> OnlyLeft<T>(Func<T, T, bool>? canBeSame = null, Func<T, string>? among = null) =>
        new OnlyLeftPass<T>(canBeSame, among);
}
