using System.Buffers;

namespace RegisterNotice.Internal;

/// <summary>Arrays from the pool that grow.</summary>
internal static class Borrowed
{
    /// <summary>Makes room in an array that is null until something is borrowed.</summary>
    /// <param name="array">The array.</param>
    /// <param name="used">How many of its elements are kept.</param>
    /// <param name="needed">How many there must be room for.</param>
    /// <param name="least">How many there is room for at first.</param>
    public static void Grow<T>(ref T[]? array, int used, int needed, int least)
    {
        if (array is not null && array.Length >= needed)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, Math.Max(least, used * 2)));
        array.AsSpan(0, used).CopyTo(larger);
        GiveBack(array, used);
        array = larger;
    }

    /// <summary>Gives an array back; of references none is left in it.</summary>
    public static void GiveBack<T>(T[]? array, int used = 0)
    {
        if (array is not null)
        {
            Array.Clear(array, 0, used);
            ArrayPool<T>.Shared.Return(array);
        }
    }
}
