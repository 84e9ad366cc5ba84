namespace RegisterNotice.Internal;

/// <summary>Names the element type of a <see cref="ValueList{T}"/> by inference.</summary>
internal static class ValueList
{
    public static ValueList<T> From<T>(IReadOnlyList<T>? list) => ValueList<T>.From(list);
}
