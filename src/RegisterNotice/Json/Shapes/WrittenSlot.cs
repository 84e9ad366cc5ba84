using System.Text.Json;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member that is always written.</summary>
internal sealed class WrittenSlot<TOwner, T>(string name, int index, JsonValue<T> kind, Func<TOwner, T> get, T whenAbsent)
    : Slot<TOwner, T, T>(name, index, kind, get, whenAbsent)
{
    public override void Lead(NoticeWalk walk, TOwner owner) => Lead(walk, Get(owner));

    public override void Write(Utf8JsonWriter json, TOwner owner) => Kind.WriteMember(json, Name, Get(owner));
}
