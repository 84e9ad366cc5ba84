using System.Collections;

namespace RegisterNotice.Internal;

/// <summary>An immutable list that compares by content.</summary>
/// <remarks>Records compare their properties with <see cref="EqualityComparer{T}.Default"/>; no list of the framework compares its elements.</remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Takes over an array that nobody else holds.</summary>
    public static ValueList<T> Own(T[] items) => items.Length == 0 ? Empty : new(items);

    /// <summary>Copies a list; null gives the empty list.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> From(IReadOnlyList<T>? list)
    {
        if (list is ValueList<T> same)
        {
            return same;
        }

        if (list is null || list.Count == 0)
        {
            return Empty;
        }

        var copy = new T[list.Count];
        Copy(list, copy);
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
            {
                throw new ArgumentException($"Element {i} of the list is null.", nameof(list));
            }
        }

        return new(copy);
    }

    // Nearly all are lists or arrays, which are copied at once.
    private static void Copy(IReadOnlyList<T> list, T[] copy)
    {
        if (list is ICollection<T> collection && collection.Count == copy.Length)
        {
            collection.CopyTo(copy, 0);
            return;
        }

        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = list[i];
        }
    }

    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.items.Length != items.Length)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
