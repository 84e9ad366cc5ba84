namespace RegisterNotice.Documents.Composing;

/// <summary>Compares languages without regard to region and script.</summary>
internal static class Regions
{
    /// <summary>Whether both tags name the same language: <c>sv</c> and <c>sv-FI</c>.</summary>
    public static bool IsRegionOf(this LanguageTag tag, LanguageTag other) => Primary(tag).SequenceEqual(Primary(other));

    private static ReadOnlySpan<char> Primary(LanguageTag tag)
    {
        var value = tag.Value.AsSpan();
        return value.IndexOf('-') is >= 0 and var hyphen ? value[..hyphen] : value;
    }
}
