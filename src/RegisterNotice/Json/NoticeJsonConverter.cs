using System.Text.Json;
using System.Text.Json.Serialization;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write the types of the model as <see cref="NoticeJson"/> does.</summary>
/// <remarks>
/// Every part, value and enumeration of the model names this converter in an attribute, so that a host's serializer is right whatever its options. Set it on a
/// property, or put it into <see cref="JsonSerializerOptions.Converters"/>, for <see cref="NodaTime.LocalDate"/> and <see cref="NodaTime.Period"/> (ISO 8601)
/// beside a notice, and to give options for reading. The JSON is that of <see cref="NoticeJson.Write(Notice, NoticeWriteOptions)"/>, in the layout and with the
/// escapes of the host's options. A fault is a <see cref="JsonException"/> whose <see cref="Exception.InnerException"/> is a
/// <see cref="NoticeFormatException"/> with every fault. Safe to use from many threads.
/// </remarks>
public sealed class NoticeJsonConverter : JsonConverterFactory
{
    private readonly NoticeReadOptions readOptions;

    /// <summary>Reads strictly, within the default limits; the messages of faults are in English.</summary>
    public NoticeJsonConverter()
        : this(Usual)
    {
    }

    /// <summary>Reads with options.</summary>
    /// <param name="readOptions">Strictness, limits and the language of the messages of faults. The depth and the size that are limited are those of the
    /// value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readOptions"/> is null.</exception>
    public NoticeJsonConverter(NoticeReadOptions readOptions) => this.readOptions = Guard.NotNull(readOptions);

    /// <summary>How a host's serializer reads where the host does not say it.</summary>
    internal static NoticeReadOptions Usual { get; } = new() { Language = LanguageTag.English };

    /// <summary>Whether the type stands in the JSON of a notice.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert) => NoticeShapes.Of(Guard.NotNull(typeToConvert)) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type does not stand in the JSON of a notice.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        NoticeShapes.Of(Guard.NotNull(typeToConvert))?.CreateConverter(readOptions)
        ?? throw new NotSupportedException($"{typeToConvert} does not stand in the JSON of a notice.");
}
