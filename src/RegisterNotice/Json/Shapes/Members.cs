using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of an object in the order in which they are written.</summary>
internal sealed class Members<TOwner>
{
    private readonly List<Member<TOwner>> slots = [];

    public Member<TOwner>[] ToArray() => [.. slots];

    /// <summary>A member without which the object cannot be made.</summary>
    public ISlot<T> Required<T>(string name, JsonValue<T> kind, Func<TOwner, T> get) => Add(name, true, kind, get, default!, static (T held, out T value) =>
    {
        value = held;
        return true;
    });

    /// <summary>A member that is written unless it is null.</summary>
    public ISlot<T?> Optional<T>(string name, JsonValue<T> kind, Func<TOwner, T?> get)
        where T : class => Add(name, false, kind, get, null, static (T? held, out T value) =>
    {
        value = held!;
        return held is not null;
    });

    /// <summary>A member that is written unless it is null.</summary>
    public ISlot<T?> OptionalValue<T>(string name, JsonValue<T> kind, Func<TOwner, T?> get)
        where T : struct => Add(name, false, kind, get, null, static (T? held, out T value) =>
    {
        value = held.GetValueOrDefault();
        return held is not null;
    });

    /// <summary>A list that is written unless it is empty.</summary>
    public ISlot<IReadOnlyList<T>> List<T>(string name, JsonValue<T> element, Func<TOwner, IReadOnlyList<T>> get) =>
        Add(name, false, new JsonList<T>(element), get, ValueList<T>.Empty, static (IReadOnlyList<T> held, out IReadOnlyList<T> value) =>
        {
            value = held;
            return held.Count > 0;
        });

    /// <summary>A member that is written unless it has the value that its absence stands for.</summary>
    public ISlot<T> Default<T>(string name, JsonValue<T> kind, Func<TOwner, T> get, T whenAbsent) => Add(name, false, kind, get, whenAbsent, (T held, out T value) =>
    {
        value = held;
        return !EqualityComparer<T>.Default.Equals(held, whenAbsent);
    });

    /// <summary>A member that is always written and may be left out by others.</summary>
    public ISlot<T> Always<T>(string name, JsonValue<T> kind, Func<TOwner, T> get, T whenAbsent) => Add(name, false, kind, get, whenAbsent, static (T held, out T value) =>
    {
        value = held;
        return true;
    });

    private Slot<TOwner, T, TValue> Add<T, TValue>(string name, bool required, JsonValue<TValue> kind, Func<TOwner, T> get, T whenAbsent, SlotPresence<T, TValue> presence)
    {
        var slot = new Slot<TOwner, T, TValue>(name, slots.Count, required, kind, get, whenAbsent, presence);
        slots.Add(slot);
        return slot;
    }
}
