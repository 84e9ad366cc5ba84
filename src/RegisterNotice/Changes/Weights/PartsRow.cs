using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>A list of parts: what came, what went, and what changed in those that stayed.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What a part is.</param>
/// <param name="weights">What the changes of a part that stayed weigh.</param>
/// <param name="passes">How the parts of the revisions are matched.</param>
internal sealed class PartsRow<TOwner, TPart>(
    ListSlot<TOwner, TPart> slot, FactName fact, PartWeights<TPart> weights, params MatchPass<TPart>[] passes)
    : MemberRow<TOwner>(slot.PlainName), IMatchedRow
    where TOwner : NoticePart
    where TPart : NoticePart
{
    public Type ElementType => typeof(TPart);

    public object Passes => passes;

    /// <summary>What it weighs that a part came.</summary>
    public required Func<ComparisonRun, TPart, ChangeWeight> Added { get; init; }

    /// <summary>What it weighs that a part went.</summary>
    public required Func<ComparisonRun, TPart, ChangeWeight> Removed { get; init; }

    /// <summary>Which parts are the same, where that has been found out before the rows are asked.</summary>
    public Func<ComparisonRun, Matching<TPart>>? Matched { get; init; }

    /// <summary>The member whose change is that of the whole part, where it is not what it was: the others go with it. Null where there is none.</summary>
    public Func<PartPair<TPart>, Member<TPart>?>? Whole { get; init; }

    /// <summary>What is compared for all parts together, where elements can go from one to another; null for nothing.</summary>
    public Action<ComparisonRun>? Together { get; init; }

    /// <summary>Whether messages about members of a part name the part: what it is about.</summary>
    public bool IsNamed { get; init; } = true;

    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        if (run.AreIdsUnchanged && (ReferenceEquals(old, @new) || old.Equals(@new)))
        {
            return;
        }

        var matching = Matched?.Invoke(run) ?? run.Match(old, @new, passes);
        foreach (var i in matching.FreeOld)
        {
            run.Report(
                fact, ChangeKind.Removed, Removed(run, old[i]), pair.OldSpot.Element(Name, i), old[i], null, slot.ElementKind, pair.About);
        }

        for (var i = 0; i < @new.Count; i++)
        {
            Compare(run, pair, matching, i);
        }

        Together?.Invoke(run);
    }

    private void Compare(ComparisonRun run, in PartPair<TOwner> pair, Matching<TPart> matching, int index)
    {
        var part = matching.New[index];
        if (matching.OldOf(index) is not (>= 0 and var old))
        {
            run.Report(
                fact, ChangeKind.Added, Added(run, part), pair.NewSpot.Element(Name, index), null, part, slot.ElementKind, pair.About);
        }
        else if (!run.AreIdsUnchanged || !matching.Old[old].Equals(part))
        {
            var both = new PartPair<TPart>(
                matching.Old[old], part, pair.OldSpot.Element(Name, old), pair.NewSpot.Element(Name, index), IsNamed ? part : pair.About);
            weights.Compare(run, both, Whole?.Invoke(both));
        }
    }
}
