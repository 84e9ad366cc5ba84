namespace RegisterNotice.Json.Values;

/// <summary>Looks for a language among texts that are being collected.</summary>
internal static class TagSpan
{
    public static int IndexOfTag(this Span<KeyValuePair<LanguageTag, string>> texts, LanguageTag tag)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Key.Equals(tag))
            {
                return i;
            }
        }

        return -1;
    }
}
