using System.Text.Json;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member that is written unless it is null.</summary>
internal sealed class OptionalValueSlot<TOwner, T>(string name, int index, JsonValue<T> kind, Func<TOwner, T?> get)
    : Slot<TOwner, T?, T>(name, index, kind, get, null)
    where T : struct
{
    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        if (Get(owner) is { } value)
        {
            Kind.WriteMember(json, Name, value);
        }
    }
}
