using System.Text.Json;

namespace RegisterNotice.Json.Reading;

/// <summary>The first language that a document names as its own; looked for only where there is something to say of the document.</summary>
internal static class DocumentLanguage
{
    /// <summary>The language; null where the document names none, or breaks off before it does.</summary>
    public static LanguageTag? Of(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject ? InObject(ref json) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static LanguageTag? InObject(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = json.ValueTextEquals("languages"u8);
            json.Read();
            if (isFound)
            {
                return json.TokenType == JsonTokenType.StartArray && json.Read() && json.TokenType == JsonTokenType.String
                    ? LanguageTag.AsWritten(json.GetString()!)
                    : null;
            }

            json.Skip();
        }

        return null;
    }
}
