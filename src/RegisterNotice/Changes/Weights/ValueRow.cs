using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Weights;

/// <summary>A member with one value: a period, a day, a word of a list, a yes or no, a name, or a part that is compared as a whole.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What the value says.</param>
internal sealed class ValueRow<TOwner, TMember, TValue>(
    Slot<TOwner, TMember, TValue> slot, FactName fact) : MemberRow<TOwner>(slot.PlainName)
    where TOwner : NoticePart
{
    /// <summary>What it weighs that the value is given.</summary>
    public required Func<PartPair<TOwner>, TValue, ChangeWeight> Added { get; init; }

    /// <summary>What it weighs that the value is gone.</summary>
    public required Func<PartPair<TOwner>, TValue, ChangeWeight> Removed { get; init; }

    /// <summary>What another value weighs: the old one and the new one.</summary>
    public required Func<PartPair<TOwner>, TValue, TValue, ChangeWeight> Changed { get; init; }

    /// <summary>Whether two values are one.</summary>
    public Func<TValue, TValue, Likeness> Likeness { get; init; } = Likenesses.ByContent;

    /// <summary>The sentence for another value; null for the general one.</summary>
    public Func<TValue, TValue, Phrase?>? Sentence { get; init; }

    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        if (old is TValue before)
        {
            if (@new is TValue after)
            {
                Compare(run, pair, before, after);
            }
            else
            {
                run.Report(
                    fact, ChangeKind.Removed, Removed(pair, before), pair.OldSpot.Member(Name), before, null, slot.ValueKind, pair.About);
            }
        }
        else if (@new is TValue after)
        {
            run.Report(fact, ChangeKind.Added, Added(pair, after), pair.NewSpot.Member(Name), null, after, slot.ValueKind, pair.About);
        }
    }

    private void Compare(ComparisonRun run, in PartPair<TOwner> pair, TValue old, TValue @new)
    {
        var likeness = EqualityComparer<TValue>.Default.Equals(old, @new) ? Weights.Likeness.Same : Likeness(old, @new);
        if (likeness == Weights.Likeness.Respelled)
        {
            run.Report(fact, ChangeKind.Reworded, ChangeWeight.Editorial, pair.NewSpot.Member(Name), old, @new, slot.ValueKind, pair.About);
        }
        else if (likeness == Weights.Likeness.Other)
        {
            run.Report(
                fact, ChangeKind.Changed, Changed(pair, old, @new), pair.NewSpot.Member(Name), old, @new, slot.ValueKind, pair.About,
                Sentence?.Invoke(old, @new));
        }
    }
}
