namespace RegisterNotice.Changes.Comparing;

/// <summary>Keys by which texts in several languages are found again.</summary>
internal static class TextKeys
{
    /// <summary>A key for each language of a text: its letters, whatever their case and the signs between them.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="among">What else must be equal; null for nothing.</param>
    public static IEnumerable<string> Of(LocalizedText? text, string? among = null)
    {
        if (text is null)
        {
            yield break;
        }

        foreach (var version in text)
        {
            if (PlainText.Letters(version.Value) is { Length: > 0 } letters)
            {
                yield return $"{among}|{version.Key.Value}|{letters}";
            }
        }
    }
}
