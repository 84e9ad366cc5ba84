using System.Text.Json;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member that is for the controller alone: written unless it is null, and no part of what is published.</summary>
internal sealed class InternalSlot<TOwner, T>(string name, int index, JsonValue<T> kind, Func<TOwner, T?> get)
    : Slot<TOwner, T?, T>(name, index, kind, get, null)
    where T : class
{
    public override void Lead(NoticeWalk walk, TOwner owner)
    {
        if (Get(owner) is { } value)
        {
            Lead(walk, value);
        }
    }

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        if (Get(owner) is { } value)
        {
            Kind.WriteMember(json, Name, value);
        }
    }

    public override object? ForPublication(TOwner owner, ref bool isLess)
    {
        isLess |= Get(owner) is not null;
        return null;
    }
}
