namespace RegisterNotice.Changes.Comparing;

/// <summary>Which element of a list of the old revision is which of the new one, as far as it has been found out.</summary>
internal sealed class Matching<T>
{
    private const int Free = -1;

    private readonly int[] newOf;
    private readonly int[] oldOf;

    /// <summary>Nothing is matched but what stands alike at the beginnings and the ends of the lists.</summary>
    public Matching(IReadOnlyList<T> old, IReadOnlyList<T> @new)
    {
        (Old, New) = (old, @new);
        (newOf, oldOf) = (new int[old.Count], new int[@new.Count]);
        newOf.AsSpan().Fill(Free);
        oldOf.AsSpan().Fill(Free);
        MatchEnds();
    }

    public IReadOnlyList<T> Old { get; }

    public IReadOnlyList<T> New { get; }

    /// <summary>Whether elements of both lists have not found their like in the other.</summary>
    public bool HasFreeOnBothSides => Array.IndexOf(newOf, Free) >= 0 && Array.IndexOf(oldOf, Free) >= 0;

    public IEnumerable<int> FreeOld => FreeIn(newOf);

    public IEnumerable<int> FreeNew => FreeIn(oldOf);

    /// <summary>The index in the new list of an element of the old one; -1 where it is not there.</summary>
    public int NewOf(int old) => newOf[old];

    /// <summary>The index in the old list of an element of the new one; -1 where it was not there.</summary>
    public int OldOf(int @new) => oldOf[@new];

    public bool IsFreeOld(int old) => newOf[old] == Free;

    public bool IsFreeNew(int @new) => oldOf[@new] == Free;

    public void Match(int old, int @new) => (newOf[old], oldOf[@new]) = (@new, old);

    private static IEnumerable<int> FreeIn(int[] matched)
    {
        for (var i = 0; i < matched.Length; i++)
        {
            if (matched[i] == Free)
            {
                yield return i;
            }
        }
    }

    private void MatchEnds()
    {
        var least = Math.Min(Old.Count, New.Count);
        var start = 0;
        while (start < least && EqualityComparer<T>.Default.Equals(Old[start], New[start]))
        {
            Match(start, start);
            start++;
        }

        var (old, @new) = (Old.Count - 1, New.Count - 1);
        while (old >= start && @new >= start && EqualityComparer<T>.Default.Equals(Old[old], New[@new]))
        {
            Match(old--, @new--);
        }
    }
}
