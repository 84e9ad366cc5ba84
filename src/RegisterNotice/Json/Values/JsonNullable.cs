using System.Text.Json;
using RegisterNotice.Json.Reading;

namespace RegisterNotice.Json.Values;

/// <summary>A value of a host that may be null, of a type that cannot be null by itself.</summary>
internal sealed class JsonNullable<T>(JsonValue<T> kind) : JsonValue<T?>
    where T : struct
{
    public override SchemaNode Schema => kind.Schema;

    public override void Write(Utf8JsonWriter json, T? value)
    {
        if (value is { } it)
        {
            kind.Write(json, it);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public override bool TryRead(ref Utf8JsonReader json, ReadSession session, out T? value)
    {
        var read = kind.TryRead(ref json, session, out var it);
        value = read ? it : null;
        return read;
    }
}
