namespace RegisterNotice.Json.Shapes;

/// <summary>The values that were read for the members of one object.</summary>
internal readonly ref struct Slots(ReadOnlySpan<object?> values)
{
    private readonly ReadOnlySpan<object?> values = values;

    /// <summary>The value of a member, or what stands for its absence.</summary>
    public T Get<T>(ISlot<T> slot) => values[slot.Index] is { } value ? (T)value : slot.WhenAbsent;
}
