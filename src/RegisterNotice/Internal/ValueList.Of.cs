namespace RegisterNotice.Internal;

/// <summary>Names the element type of a <see cref="ValueList{T}"/> by inference.</summary>
internal static class ValueList
{
    public static ValueList<T> From<T>(IReadOnlyList<T>? list) => ValueList<T>.From(list);

    /// <summary>Whether a list of the model has an element.</summary>
    public static bool Has<T>(this IReadOnlyList<T> list, T item)
    {
        foreach (var element in list.AsSpan())
        {
            if (EqualityComparer<T>.Default.Equals(element, item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The elements of a list of the model, for loops that must not allocate.</summary>
    public static ReadOnlySpan<T> AsSpan<T>(this IReadOnlyList<T> list) => ((ValueList<T>)list).AsSpan();
}
