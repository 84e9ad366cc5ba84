namespace RegisterNotice.Json.Shapes;

/// <summary>A place in a notice where a value of a type stands; written out as a pointer only when it is asked for.</summary>
/// <typeparam name="T">The type of what stands there.</typeparam>
internal readonly struct Place<T>(PlacePath path)
{
    public PlacePath Path { get; } = path;

    public JsonPointer Pointer => Path.Pointer;

    public static implicit operator JsonPointer(Place<T> place) => place.Pointer;

    /// <summary>A member of the part that stands here.</summary>
    public Place<TValue> Of<TMember, TValue>(Slot<T, TMember, TValue> member) => new(Path.With(new(member.PlainName)));

    /// <summary>An element of a list of the part that stands here.</summary>
    public Place<TItem> Of<TItem>(ListSlot<T, TItem> list, int index) => new(Path.With(new(list.PlainName, index)));

    /// <summary>The same place, for a kind of part that is known to stand there.</summary>
    public Place<TPart> As<TPart>()
        where TPart : T => new(Path);

    /// <summary>The place of a member, whatever its type.</summary>
    public JsonPointer PointerOf(Member<T> member) => Path.With(new(member.PlainName)).Pointer;

    /// <summary>The pointer.</summary>
    public override string ToString() => Pointer.ToString();
}
