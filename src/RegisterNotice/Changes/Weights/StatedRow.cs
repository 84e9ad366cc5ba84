using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>
/// A part that says whether a thing is there. Where it says otherwise than before, that is the one change, and what else it says goes with it.
/// </summary>
/// <param name="slot">The member of the notice.</param>
/// <param name="state">The state of the part.</param>
/// <param name="fact">What is or is not there.</param>
/// <param name="weights">What changes weigh while the state stays.</param>
internal sealed class StatedRow<TPart>(
    DefaultSlot<Notice, TPart> slot, Func<TPart, DeclarationState> state, FactName fact, PartWeights<TPart> weights)
    : MemberRow<Notice>(slot.PlainName)
    where TPart : NoticePart
{
    /// <summary>What another state weighs.</summary>
    public Func<DeclarationState, DeclarationState, ChangeWeight> Weigh { get; init; } = States.Weight;

    /// <summary>The member that is a matter of its own, whatever the state; null where there is none.</summary>
    public Member<TPart>? Apart { get; init; }

    public override void Compare(ComparisonRun run, in PartPair<Notice> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        if (run.AreIdsUnchanged && old.Equals(@new))
        {
            return;
        }

        var both = new PartPair<TPart>(old, @new, pair.OldSpot.Member(Name), pair.NewSpot.Member(Name), null);
        if (state(old) == state(@new))
        {
            weights.Compare(run, both);
            return;
        }

        run.Report(
            fact, ChangeKind.Changed, Weigh(state(old), state(@new)), both.NewSpot, old, @new, slot.ValueKind, null,
            told: new(state(old), state(@new)));
        if (Apart is not null)
        {
            weights.Compare(run, both, Apart);
        }
    }
}
