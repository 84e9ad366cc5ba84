using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>A list of texts whose order says nothing: what came, what went, what is worded otherwise.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What a text says.</param>
/// <param name="added">What it weighs that a text came.</param>
/// <param name="removed">What it weighs that a text went.</param>
internal sealed class TextsRow<TOwner>(ListSlot<TOwner, LocalizedText> slot, FactName fact, ChangeWeight added, ChangeWeight removed)
    : MemberRow<TOwner>(slot.PlainName)
    where TOwner : NoticePart
{
    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        if (ReferenceEquals(old, @new) || old.Equals(@new))
        {
            return;
        }

        var matching = run.Match(old, @new, TextPasses.All);
        foreach (var i in matching.FreeOld)
        {
            run.Report(fact, ChangeKind.Removed, removed, pair.OldSpot.Element(Name, i), old[i], null, slot.ElementKind, pair.About);
        }

        for (var i = 0; i < @new.Count; i++)
        {
            if (matching.OldOf(i) is not (>= 0 and var at))
            {
                run.Report(fact, ChangeKind.Added, added, pair.NewSpot.Element(Name, i), null, @new[i], slot.ElementKind, pair.About);
            }
            else if (!old[at].Equals(@new[i]))
            {
                Rewordings.Report(
                    run, fact, new(pair.OldSpot.Element(Name, at), pair.NewSpot.Element(Name, i), pair.About), old[at], @new[i]);
            }
        }
    }
}
