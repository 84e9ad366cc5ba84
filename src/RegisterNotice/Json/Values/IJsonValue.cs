using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RegisterNotice.Json.Values;

/// <summary>A <see cref="JsonValue{T}"/> whatever its type.</summary>
internal interface IJsonValue
{
    Type ValueType { get; }

    SchemaNode Schema { get; }

    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
