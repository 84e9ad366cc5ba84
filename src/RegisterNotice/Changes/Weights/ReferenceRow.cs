using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Weights;

/// <summary>A list of ids of other parts, empty for all of them: compared as the parts that it leads to, of those that both revisions have.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What the list says.</param>
/// <param name="links">The parts that it leads to.</param>
internal sealed class ReferenceRow<TOwner>(
    ListSlot<TOwner, string> slot, FactName fact, Func<ComparisonRun, IdLinks> links) : MemberRow<TOwner>(slot.PlainName)
    where TOwner : NoticePart
{
    /// <summary>What it weighs that more parts are meant.</summary>
    public required Func<ComparisonRun, PartPair<TOwner>, ChangeWeight> Wider { get; init; }

    /// <summary>What it weighs that fewer are.</summary>
    public required Func<ComparisonRun, PartPair<TOwner>, ChangeWeight> Narrower { get; init; }

    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (slot.ValueOf(pair.Old), slot.ValueOf(pair.New));
        var parts = links(run);
        if ((old.Count == 0 && @new.Count == 0) || (parts.AreUnchanged && old.Equals(@new)))
        {
            return;
        }

        var (before, after) = (parts.InOld(old), parts.InNew(@new));
        var isWider = old.Count > 0 && (@new.Count == 0 ? before.Count < parts.CommonCount : !after.IsSubsetOf(before));
        var isNarrower = @new.Count > 0 && (old.Count == 0 ? after.Count < parts.CommonCount : !before.IsSubsetOf(after));
        if (isWider)
        {
            var weight = Wider(run, pair);
            Report(run, pair, isNarrower ? Heavier(weight, Narrower(run, pair)) : weight, isNarrower ? null : ChangeSentences.Wider);
        }
        else if (isNarrower)
        {
            Report(run, pair, Narrower(run, pair), ChangeSentences.Narrower);
        }
    }

    private static ChangeWeight Heavier(ChangeWeight one, ChangeWeight other) => one > other ? one : other;

    private void Report(ComparisonRun run, in PartPair<TOwner> pair, ChangeWeight weight, Phrase? sentence) =>
        run.Report(
            fact, ChangeKind.Changed, weight, pair.NewSpot.Member(Name), slot.ValueOf(pair.Old), slot.ValueOf(pair.New), slot.ValueKind,
            pair.About,
            sentence, links(run).Told(slot.ValueOf(pair.Old), slot.ValueOf(pair.New)));
}
