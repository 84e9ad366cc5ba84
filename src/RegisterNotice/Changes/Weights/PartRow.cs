using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>A member that is one part with members of its own.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What the part is.</param>
/// <param name="weights">What its own changes weigh.</param>
internal sealed class PartRow<TOwner, TMember, TPart>(
    Slot<TOwner, TMember, TPart> slot, FactName fact, PartWeights<TPart> weights) : MemberRow<TOwner>(slot.PlainName)
    where TOwner : NoticePart
    where TPart : NoticePart
{
    /// <summary>What it weighs that the part is there.</summary>
    public required Func<TPart, ChangeWeight> Added { get; init; }

    /// <summary>What it weighs that the part is gone.</summary>
    public required Func<TPart, ChangeWeight> Removed { get; init; }

    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old) as TPart, slot.ValueOf(pair.New) as TPart);
        if (old is null)
        {
            if (@new is not null)
            {
                run.Report(fact, ChangeKind.Added, Added(@new), pair.NewSpot.Member(Name), null, @new, slot.ValueKind, pair.About);
            }
        }
        else if (@new is null)
        {
            run.Report(fact, ChangeKind.Removed, Removed(old), pair.OldSpot.Member(Name), old, null, slot.ValueKind, pair.About);
        }
        else if (!run.AreIdsUnchanged || !old.Equals(@new))
        {
            weights.Compare(run, new(old, @new, pair.OldSpot.Member(Name), pair.NewSpot.Member(Name), pair.About));
        }
    }
}
