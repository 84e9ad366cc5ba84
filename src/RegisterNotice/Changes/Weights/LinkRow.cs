using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>The id of another part: compared as the part that it leads to.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What it says that this part is meant.</param>
/// <param name="links">The parts that it leads to.</param>
internal sealed class LinkRow<TOwner>(
    OptionalSlot<TOwner, string> slot, FactName fact, Func<ComparisonRun, IdLinks> links) : MemberRow<TOwner>(slot.PlainName)
    where TOwner : NoticePart
{
    public required ChangeWeight Added { get; init; }

    public required ChangeWeight Removed { get; init; }

    public required ChangeWeight Changed { get; init; }

    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        var told = links(run).Told(old, @new);
        if (old is null)
        {
            if (@new is not null)
            {
                run.Report(fact, ChangeKind.Added, Added, pair.NewSpot.Member(Name), null, @new, slot.ValueKind, pair.About, told: told);
            }
        }
        else if (@new is null)
        {
            // Where the part is gone, that is the change.
            if (links(run).NewIdOf(old) is not null)
            {
                run.Report(fact, ChangeKind.Removed, Removed, pair.OldSpot.Member(Name), old, null, slot.ValueKind, pair.About, told: told);
            }
        }
        else if (links(run).NewIdOf(old) != @new)
        {
            run.Report(fact, ChangeKind.Changed, Changed, pair.NewSpot.Member(Name), old, @new, slot.ValueKind, pair.About, told: told);
        }
    }
}
