using System.Text.Json;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member that is written unless it has the value that its absence stands for.</summary>
internal sealed class DefaultSlot<TOwner, T>(string name, int index, JsonValue<T> kind, Func<TOwner, T> get, T whenAbsent)
    : Slot<TOwner, T, T>(name, index, kind, get, whenAbsent)
{
    public override void Lead(NoticeWalk walk, TOwner owner) => Lead(walk, Get(owner));

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        var value = Get(owner);
        if (!EqualityComparer<T>.Default.Equals(value, WhenAbsent))
        {
            Kind.WriteMember(json, Name, value);
        }
    }
}
