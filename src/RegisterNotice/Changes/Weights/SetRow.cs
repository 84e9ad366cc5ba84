using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>A list of values whose order says nothing: addresses, countries, activities. Each that came or went is a change of its own.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What an element says.</param>
internal sealed class SetRow<TOwner, TItem>(ListSlot<TOwner, TItem> slot, FactName fact) : MemberRow<TOwner>(slot.PlainName)
    where TOwner : NoticePart
    where TItem : notnull
{
    /// <summary>What it weighs that an element came.</summary>
    public required Func<TItem, ChangeWeight> Added { get; init; }

    /// <summary>What it weighs that an element went.</summary>
    public required Func<TItem, ChangeWeight> Removed { get; init; }

    /// <summary>What it weighs that one element has come in the place of one; null where that is two changes.</summary>
    public ChangeWeight? Changed { get; init; }

    /// <summary>The spelling in which elements are compared; null where they are compared as they are.</summary>
    public Func<TItem, string>? Spelling { get; init; }

    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        if (ReferenceEquals(old, @new) || old.Equals(@new))
        {
            return;
        }

        var removed = Missing(old, @new);
        var added = Missing(@new, old);
        if (Changed is { } weight && removed.Count == 1 && added.Count == 1)
        {
            run.Report(
                fact, ChangeKind.Changed, weight, pair.NewSpot.Element(Name, added[0]), old[removed[0]], @new[added[0]], slot.ElementKind,
                pair.About);
            return;
        }

        foreach (var i in removed)
        {
            run.Report(
                fact, ChangeKind.Removed, Removed(old[i]), pair.OldSpot.Element(Name, i), old[i], null, slot.ElementKind, pair.About);
        }

        foreach (var i in added)
        {
            run.Report(fact, ChangeKind.Added, Added(@new[i]), pair.NewSpot.Element(Name, i), null, @new[i], slot.ElementKind, pair.About);
        }
    }

    private object Key(TItem item) => Spelling is null ? item : Spelling(item);

    // The indexes of what one list has and the other has not, each value once.
    private List<int> Missing(IReadOnlyList<TItem> items, IReadOnlyList<TItem> others)
    {
        var known = new HashSet<object>();
        foreach (var other in others)
        {
            known.Add(Key(other));
        }

        var missing = new List<int>();
        for (var i = 0; i < items.Count; i++)
        {
            if (known.Add(Key(items[i])))
            {
                missing.Add(i);
            }
        }

        return missing;
    }
}
