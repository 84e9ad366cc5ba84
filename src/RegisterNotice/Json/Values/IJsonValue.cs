using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RegisterNotice.Json.Values;

/// <summary>A <see cref="JsonValue{T}"/> whatever its type.</summary>
internal interface IJsonValue
{
    Type ValueType { get; }

    SchemaNode Schema { get; }

    /// <summary>The kind of a value of the same type that may be null; null for a type that can be null by itself.</summary>
    IJsonValue? OrNull { get; }

    /// <summary>Writes a value of the type.</summary>
    void WriteBoxed(Utf8JsonWriter json, object value);

    /// <summary>What a host's serializer reads and writes the value with.</summary>
    JsonConverter CreateConverter(NoticeReadOptions readOptions);

    /// <summary>What a host's serializer knows of the type.</summary>
    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options, NoticeReadOptions readOptions);
}
