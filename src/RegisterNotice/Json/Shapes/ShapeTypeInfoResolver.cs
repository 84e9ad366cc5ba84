using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RegisterNotice.Json.Shapes;

/// <summary>Gives a host's serializer the types of the model.</summary>
internal sealed class ShapeTypeInfoResolver(NoticeReadOptions readOptions) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        NoticeShapes.Of(type) is { } kind && !IsLeftToHost(type, options) ? kind.CreateTypeInfo(options, readOptions) : null;

    // Days and periods are no types of ours: where the host says how it writes them, that holds.
    private static bool IsLeftToHost(Type type, JsonSerializerOptions options)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type).Assembly == typeof(Notice).Assembly)
        {
            return false;
        }

        foreach (var converter in options.Converters)
        {
            if (converter.CanConvert(type))
            {
                return true;
            }
        }

        return false;
    }
}
