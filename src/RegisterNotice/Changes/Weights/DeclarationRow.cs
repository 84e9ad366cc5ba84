using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using static RegisterNotice.Changes.ChangeWeight;

namespace RegisterNotice.Changes.Weights;

/// <summary>
/// What is affirmed, denied or passed over. Where the state is another, that is the one change: what is listed for the first time, or no more, goes
/// with it.
/// </summary>
/// <param name="slot">The member of the notice.</param>
/// <param name="shape">The members of the declaration.</param>
/// <param name="fact">What is declared.</param>
/// <param name="statement">The sentence that affirms or denies.</param>
/// <param name="items">What an item that came or went weighs.</param>
internal sealed class DeclarationRow<TItem>(
    DefaultSlot<Notice, Declaration<TItem>> slot, DeclarationShape<TItem> shape, FactName fact, FactName statement,
    MemberRow<Declaration<TItem>> items)
    : MemberRow<Notice>(slot.PlainName)
    where TItem : NoticePart
{
    /// <summary>The rows of the declaration itself.</summary>
    public PartWeights<Declaration<TItem>> Table { get; } = new(
        Row.Elsewhere(shape.State),
        items,
        Row.Text(shape.Statement, statement, Notable, Notable, newWords: Notable));

    public override void Compare(ComparisonRun run, in PartPair<Notice> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        if (run.AreIdsUnchanged && old.Equals(@new))
        {
            return;
        }

        var both = new PartPair<Declaration<TItem>>(old, @new, pair.OldSpot.Member(Name), pair.NewSpot.Member(Name), null);
        if (old.State == @new.State)
        {
            Table.Compare(run, both);
            return;
        }

        run.Report(
            fact, ChangeKind.Changed, States.Weight(old.State, @new.State), both.NewSpot, old, @new, slot.ValueKind, null,
            told: new(old.State, @new.State));
        if (old.Items.Count > 0 && @new.Items.Count > 0)
        {
            Table.Compare(run, both, shape.Items);
        }
    }
}
