using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member whose value has the type <typeparamref name="T"/> in the model and is written as <typeparamref name="TValue"/>.</summary>
/// <remarks>A class for each answer to when it is written, and not a delegate: writing asks every member of every object.</remarks>
internal abstract class Slot<TOwner, T, TValue>(string name, int index, JsonValue<TValue> kind, Func<TOwner, T> get, T whenAbsent) : Member<TOwner>(name, index), ISlot<T>
{
    protected readonly JsonValue<TValue> Kind = kind;
    protected readonly Func<TOwner, T> Get = get;

    public T WhenAbsent { get; } = whenAbsent;

    public override SchemaNode Schema => Kind.Schema;

    public override object? Read(ref Utf8JsonReader json, ReadSession session) => Kind.ReadBoxed(ref json, session);
}
