using System.Text.Json;
using RegisterNotice.Json.Reading;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>A member whose value has the type <typeparamref name="T"/> in the model and is written as <typeparamref name="TValue"/>.</summary>
internal sealed class Slot<TOwner, T, TValue> : Member<TOwner>, ISlot<T>
{
    private readonly JsonValue<TValue> kind;
    private readonly Func<TOwner, T> get;
    private readonly SlotPresence<T, TValue> presence;

    public Slot(string name, int index, bool required, JsonValue<TValue> kind, Func<TOwner, T> get, T whenAbsent, SlotPresence<T, TValue> presence)
        : base(name, index)
    {
        this.kind = kind;
        this.get = get;
        this.presence = presence;
        IsRequired = required;
        WhenAbsent = whenAbsent;
    }

    public T WhenAbsent { get; }

    public override SchemaNode Schema => kind.Schema;

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        if (presence(get(owner), out var value))
        {
            json.WritePropertyName(Name);
            kind.Write(json, value);
        }
    }

    public override object? Read(ref Utf8JsonReader json, ReadSession session) => kind.ReadBoxed(ref json, session);
}
