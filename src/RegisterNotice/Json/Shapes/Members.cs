using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of an object in the order in which they are written.</summary>
internal sealed class Members<TOwner>
{
    private readonly List<Member<TOwner>> slots = [];
    private readonly List<ReadableMember> formers = [];

    public Member<TOwner>[] ToArray() => [.. slots];

    /// <summary>The names and forms that members had before.</summary>
    public IReadOnlyList<ReadableMember> Formers => formers;

    /// <summary>A member without which the object cannot be made.</summary>
    public WrittenSlot<TOwner, T> Required<T>(string name, JsonValue<T> kind, Func<TOwner, T> get) =>
        Add(new WrittenSlot<TOwner, T>(name, slots.Count, kind, get, default!) { IsRequired = true });

    /// <summary>A member that is written unless it is null.</summary>
    public OptionalSlot<TOwner, T> Optional<T>(string name, JsonValue<T> kind, Func<TOwner, T?> get)
        where T : class => Add(new OptionalSlot<TOwner, T>(name, slots.Count, kind, get));

    /// <summary>A member that is written unless it is null.</summary>
    public OptionalValueSlot<TOwner, T> OptionalValue<T>(string name, JsonValue<T> kind, Func<TOwner, T?> get)
        where T : struct => Add(new OptionalValueSlot<TOwner, T>(name, slots.Count, kind, get));

    /// <summary>A member that is written unless it is null, and that is not for the public.</summary>
    public InternalSlot<TOwner, T> Internal<T>(string name, JsonValue<T> kind, Func<TOwner, T?> get)
        where T : class => Add(new InternalSlot<TOwner, T>(name, slots.Count, kind, get));

    /// <summary>A list that is written unless it is empty.</summary>
    public ListSlot<TOwner, T> List<T>(string name, JsonValue<T> element, Func<TOwner, IReadOnlyList<T>> get) =>
        Add(new ListSlot<TOwner, T>(name, slots.Count, element, get));

    /// <summary>A member that is written unless it has the value that its absence stands for.</summary>
    public DefaultSlot<TOwner, T> Default<T>(string name, JsonValue<T> kind, Func<TOwner, T> get, T whenAbsent) =>
        Add(new DefaultSlot<TOwner, T>(name, slots.Count, kind, get, whenAbsent));

    /// <summary>A member that is always written and may be left out by others.</summary>
    public WrittenSlot<TOwner, T> Always<T>(string name, JsonValue<T> kind, Func<TOwner, T> get, T whenAbsent) =>
        Add(new WrittenSlot<TOwner, T>(name, slots.Count, kind, get, whenAbsent));

    /// <summary>A name and a form that a member had before: what reads today must read tomorrow.</summary>
    /// <param name="name">The name that it had.</param>
    /// <param name="today">The member that it has become; an object that has both is faulty, as one that has a member twice.</param>
    /// <param name="former">Reads the former value.</param>
    /// <param name="upgrade">Makes today's value of the former one and of the words that were kept for what is not known of it.</param>
    public Members<TOwner> Former<TFormer, T>(string name, ISlot<T?> today, JsonValue<TFormer> former, Func<TFormer, string[], T> upgrade)
        where T : class
    {
        formers.Add(new FormerMember<TFormer, T>(name, today.Index, former, upgrade));
        return this;
    }

    private TSlot Add<TSlot>(TSlot slot)
        where TSlot : Member<TOwner>
    {
        slots.Add(slot);
        return slot;
    }
}
