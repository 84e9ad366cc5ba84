namespace RegisterNotice;

/// <summary>Compares languages without regard to region and script.</summary>
internal static class LanguageRegions
{
    /// <summary>Whether both tags name the same language: <c>sv</c> and <c>sv-FI</c>.</summary>
    public static bool IsRegionOf(this LanguageTag tag, LanguageTag other) => PrimaryOf(tag).SequenceEqual(PrimaryOf(other));

    /// <summary>The language without region and script: <c>sv</c> of <c>sv-FI</c>.</summary>
    public static string Primary(this LanguageTag tag) =>
        PrimaryOf(tag) is var primary && primary.Length == tag.Value.Length ? tag.Value : primary.ToString();

    /// <summary>The language without region and script: <c>sv</c> of <c>sv-FI</c>.</summary>
    public static ReadOnlySpan<char> PrimaryOf(LanguageTag tag)
    {
        var value = tag.Value.AsSpan();
        return value.IndexOf('-') is >= 0 and var hyphen ? value[..hyphen] : value;
    }
}
