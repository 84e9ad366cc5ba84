using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>Gives a host's serializer the types of the model.</summary>
internal sealed class ShapeTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, IJsonValue> kinds = NoticeShapes.All.ToDictionary(kind => kind.ValueType);

    private ShapeTypeInfoResolver()
    {
    }

    public static ShapeTypeInfoResolver Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => kinds.TryGetValue(type, out var kind) ? kind.CreateTypeInfo(options) : null;
}
