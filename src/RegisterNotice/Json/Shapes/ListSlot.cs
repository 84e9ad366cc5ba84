using System.Text.Json;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Shapes;

/// <summary>A list that is written unless it is empty.</summary>
internal sealed class ListSlot<TOwner, T>(string name, int index, JsonValue<T> element, Func<TOwner, IReadOnlyList<T>> get)
    : Slot<TOwner, IReadOnlyList<T>, IReadOnlyList<T>>(name, index, new JsonList<T>(element), get, ValueList<T>.Empty)
{
    /// <summary>How an element is written.</summary>
    public IJsonValue ElementKind => element;

    /// <summary>Whether a part has any element in the list.</summary>
    public bool HasAny(TOwner owner) => Get(owner).Count > 0;

    public override void Lead(NoticeWalk walk, TOwner owner)
    {
        var value = Get(owner);
        if (!ReferenceEquals(value, WhenAbsent))
        {
            Lead(walk, value);
        }
    }

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        var value = Get(owner);
        if (!ReferenceEquals(value, WhenAbsent))
        {
            Kind.WriteMember(json, Name, value);
        }
    }
}
