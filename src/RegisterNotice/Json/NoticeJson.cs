using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;

namespace RegisterNotice.Json;

/// <summary>Reads and writes notices as JSON.</summary>
/// <remarks>
/// Writing is canonical: equal notices give equal bytes, members stand in the order of the schema, nothing is written where absence means the same, letters
/// such as ä are not escaped. The JSON is not meant to stand inside HTML as it is. Reading is strict and reports every fault with its place.
/// Members that the schema does not know are written where they stood when they were read.
/// </remarks>
public static class NoticeJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The JSON Schema (2020-12) of a notice, as published with the package.</summary>
    public static string Schema => EmbeddedText.Schema;

    /// <summary>
    /// The types of the model, and <see cref="NodaTime.LocalDate"/> and <see cref="NodaTime.Period"/> unless the host has a converter for them, for a host's
    /// own <see cref="JsonSerializerOptions"/>. Needed where reflection is turned off; elsewhere the model is read and written without it. See
    /// <see cref="NoticeJsonConverter"/>.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new ShapeTypeInfoResolver(NoticeJsonConverter.Usual);

    /// <summary>The types of the model, as <see cref="TypeInfoResolver"/>, read with options of the host.</summary>
    /// <param name="readOptions">Strictness, limits and the language of the messages of faults. The depth and the size that are limited are those of the
    /// value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readOptions"/> is null.</exception>
    public static IJsonTypeInfoResolver CreateTypeInfoResolver(NoticeReadOptions readOptions) =>
        new ShapeTypeInfoResolver(Guard.NotNull(readOptions));

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="destination">Where the UTF-8 goes.</param>
    /// <param name="options">The layout: compact unless given.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or an enumeration a value that it does not name.</exception>
    public static void Write(Notice notice, IBufferWriter<byte> destination, NoticeWriteOptions? options = null) =>
        PooledJsonWriter.Write(
            NoticeShape.Instance,
            Guard.NotNull(notice),
            Guard.NotNull(destination),
            options ?? NoticeWriteOptions.Compact);

    /// <summary>Writes a notice to a stream.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="destination">Where the UTF-8 goes; left open.</param>
    /// <param name="options">The layout: compact unless given.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or an enumeration a value that it does not name. Nothing has been written
    /// then.</exception>
    public static async Task WriteAsync(
        Notice notice,
        Stream destination,
        NoticeWriteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(destination);
        using var buffer = new PooledBuffer();
        Write(notice, buffer, options);
        await buffer.CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a notice to a string.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The layout: compact unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or an enumeration a value that it does not name.</exception>
    public static string Write(Notice notice, NoticeWriteOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        Write(notice, buffer, options);
        return buffer.DecodeUtf8();
    }

    /// <summary>Reads a notice from UTF-8 and reports every fault.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Strictness and limits.</param>
    public static NoticeReadResult Read(ReadOnlySpan<byte> utf8Json, NoticeReadOptions? options = null) =>
        NoticeReading.Read(utf8Json, options ?? NoticeReadOptions.Default);

    /// <summary>Reads a notice from a string and reports every fault.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Strictness and limits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static NoticeReadResult Read(string json, NoticeReadOptions? options = null)
    {
        var limits = options ?? NoticeReadOptions.Default;
        if (Guard.NotNull(json).Length > limits.MaxBytes)
        {
            return NoticeReading.TooLarge(limits);
        }

        var surrogate = IllFormedText.IndexIn(json);
        var utf8 = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(json.Length));
        try
        {
            var length = (surrogate < 0 ? Utf8 : Encoding.UTF8).GetBytes(json, 0, json.Length, utf8, 0);
            return NoticeReading.Read(utf8.AsSpan(0, length), limits, surrogate < 0 ? -1 : Encoding.UTF8.GetByteCount(json[..surrogate]));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Reads a notice from a stream and reports every fault.</summary>
    /// <param name="utf8Json">The document, to its end; left open.</param>
    /// <param name="options">Strictness and limits; nothing beyond <see cref="NoticeReadOptions.MaxBytes"/> is read.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    public static async Task<NoticeReadResult> ReadAsync(
        Stream utf8Json,
        NoticeReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var limits = options ?? NoticeReadOptions.Default;
        using var buffer = new PooledBuffer();
        return await buffer.FillAsync(Guard.NotNull(utf8Json), limits.MaxBytes, cancellationToken).ConfigureAwait(false)
            ? NoticeReading.Read(buffer.WrittenSpan, limits)
            : NoticeReading.TooLarge(limits);
    }

    /// <summary>Reads a faultless notice from a string.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Strictness and limits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="NoticeFormatException">The document has a fault; the exception names every one.</exception>
    public static Notice Parse(string json, NoticeReadOptions? options = null) => Faultless(Read(json, options));

    /// <summary>Reads a faultless notice from UTF-8.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Strictness and limits.</param>
    /// <exception cref="NoticeFormatException">The document has a fault; the exception names every one.</exception>
    public static Notice Parse(ReadOnlySpan<byte> utf8Json, NoticeReadOptions? options = null) => Faultless(Read(utf8Json, options));

    /// <summary>Tells where in a document the places stand that pointers name, such as those of findings; in one walk through the document.</summary>
    /// <param name="utf8Json">The document; a notice, or an array of notices.</param>
    /// <param name="pointers">JSON Pointers (RFC 6901).</param>
    /// <returns>
    /// For each pointer where it stands: a member at its name, an element at its value. Where it leads to nothing, the nearest place above that is there.
    /// Columns are counted without a byte order mark.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public static IReadOnlyList<TextPosition> Locate(ReadOnlySpan<byte> utf8Json, IReadOnlyList<JsonPointer> pointers) =>
        PointerLocator.Locate(utf8Json, Guard.NotNull(pointers));

    private static Notice Faultless(NoticeReadResult result) => !result.HasErrors
        ? result.Notice
        : throw new NoticeFormatException([.. result.Findings.Where(finding => finding.Severity == Severity.Error)]);
}
