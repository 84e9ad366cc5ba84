using System.Text.Json;

namespace RegisterNotice.Json.Reading;

/// <summary>The schema version that a document names, told before the document is read.</summary>
internal readonly struct SchemaVersion
{
    private const int MostDigits = 5;

    private SchemaVersion(string text, long offset, bool isForeign, bool isNewer)
    {
        Text = text;
        Offset = offset;
        IsForeign = isForeign;
        IsNewer = isNewer;
    }

    public string Text { get; }

    public long Offset { get; }

    /// <summary>Whether it is of another major version, which this library cannot read.</summary>
    public bool IsForeign { get; }

    /// <summary>Whether it is a later minor version, whose new members this library keeps.</summary>
    public bool IsNewer { get; }

    /// <summary>The version in a document; where none can be told, the current one, and reading tells what is wrong.</summary>
    public static SchemaVersion In(ReadOnlySpan<byte> utf8, NoticeReadOptions options)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        try
        {
            return json.Read() ? In(json) : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>The version in the value on whose first token a reader stands.</summary>
    public static SchemaVersion In(Utf8JsonReader json)
    {
        try
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                return default;
            }

            // It stands first in what the library writes; others may write it anywhere.
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var found = json.ValueTextEquals("schemaVersion"u8);
                json.Read();
                if (found)
                {
                    return json.TokenType == JsonTokenType.String ? Judge(json.GetString()!, json.TokenStartIndex) : default;
                }

                json.TrySkip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return default;
        }

        return default;
    }

    private static SchemaVersion Judge(string text, long offset)
    {
        if (text == Notice.CurrentSchemaVersion)
        {
            return default;
        }

        var parts = text.Split('.');
        var isKnown = parts.Length == 2 && parts[0] == "1" && IsMinorVersion(parts[1]);
        return new(text, offset, isForeign: !isKnown, isNewer: isKnown);
    }

    private static bool IsMinorVersion(string text) =>
        text.Length is > 0 and <= MostDigits && text.All(c => c is >= '0' and <= '9') && (text[0] != '0' || text == "0");
}
