using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegisterNotice.Internal;

/// <summary>The one way in which JSON that the library does not look into is written: compact, without escapes that need not be.</summary>
internal static class CanonicalJson
{
    /// <summary>How many objects and arrays can stand inside each other in what was read.</summary>
    public const int MaxDepth = 256;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonWriterOptions Layout =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The text of a value. Its strings must be Unicode text.</summary>
    public static string Of(JsonElement value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The canonical text of JSON that somebody wrote.</summary>
    /// <param name="json">One value.</param>
    /// <param name="maxDepth">How many objects and arrays may stand inside each other.</param>
    /// <exception cref="ArgumentException">The text is no JSON, is too deep, or holds what is no Unicode text.</exception>
    public static string Of(string json, int maxDepth)
    {
        try
        {
            using var document = JsonDocument.Parse(Strict.GetBytes(json), new JsonDocumentOptions { MaxDepth = maxDepth });
            return Of(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The text is no JSON value of at most {maxDepth} objects and arrays inside each other; a string stands in quotation marks. {exception.Message}", nameof(json), exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or EncoderFallbackException)
        {
            throw new ArgumentException("The text holds half of a surrogate pair, which JSON in UTF-8 cannot hold.", nameof(json), exception);
        }
    }
}
