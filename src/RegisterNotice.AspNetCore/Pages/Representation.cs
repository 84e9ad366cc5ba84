using System.Buffers.Text;
using System.Security.Cryptography;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>A page as it goes out: its bytes in one language and format, and the entity tag of these bytes. Immutable.</summary>
internal sealed class Representation
{
    public Representation(byte[] bytes, string contentType, LanguageTag? language = null)
    {
        (Bytes, ContentType, Language) = (bytes, contentType, language);
        EntityTag = $"\"{Base64Url.EncodeToString(SHA256.HashData(bytes))}\"";
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public string ContentType { get; }

    /// <summary>The language of its words; null where it has all of them, as data do.</summary>
    public LanguageTag? Language { get; }

    /// <summary>The header <c>Link</c>: where the same stands in other languages and formats, and more; null where it has none.</summary>
    public string? Link { get; init; }

    /// <summary>The header <c>Content-Location</c>: the address that has this representation alone; null where there is none.</summary>
    public string? Location { get; init; }

    /// <summary>The strong entity tag, with its quotation marks.</summary>
    public string EntityTag { get; }
}
