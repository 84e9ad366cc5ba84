using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>A member that is a text in several languages.</summary>
/// <param name="slot">The member.</param>
/// <param name="fact">What the text says.</param>
internal sealed class TextRow<TOwner, TMember>(Slot<TOwner, TMember, LocalizedText> slot, FactName fact) : MemberRow<TOwner>(slot.PlainName)
    where TOwner : NoticePart
{
    /// <summary>What it weighs that the text is given.</summary>
    public required ChangeWeight Added { get; init; }

    /// <summary>What it weighs that the text is gone.</summary>
    public required ChangeWeight Removed { get; init; }

    /// <summary>What other words weigh that say another thing.</summary>
    public required Func<PartPair<TOwner>, ChangeWeight> NewWords { get; init; }

    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair)
    {
        var (old, @new) = (Given(pair.Old), Given(pair.New));
        if (ReferenceEquals(old, @new) || (old is not null && old.Equals(@new)))
        {
            return;
        }

        if (old is null)
        {
            run.Report(fact, ChangeKind.Added, Added, pair.NewSpot.Member(Name), null, @new, slot.ValueKind, pair.About);
        }
        else if (@new is null)
        {
            run.Report(fact, ChangeKind.Removed, Removed, pair.OldSpot.Member(Name), old, null, slot.ValueKind, pair.About);
        }
        else
        {
            Compare(run, pair, old, @new);
        }
    }

    private LocalizedText? Given(TOwner owner) => slot.ValueOf(owner) is LocalizedText { Count: > 0 } text ? text : null;

    private void Compare(ComparisonRun run, in PartPair<TOwner> pair, LocalizedText old, LocalizedText @new)
    {
        var difference = run.Words.Compare(old, @new) ?? WithoutCommonLanguage(run, old, @new);
        var place = new TextPlace(pair.OldSpot.Member(Name), pair.NewSpot.Member(Name), pair.About);
        if (difference == WordsDifference.Fact)
        {
            run.Report(fact, ChangeKind.Changed, NewWords(pair), place.New, old, @new, slot.ValueKind, pair.About);
            return;
        }

        if (difference != WordsDifference.None)
        {
            // Words that may say another thing weigh no more than words that do.
            var weight = difference == WordsDifference.Unclear && NewWords(pair) > ChangeWeight.Editorial
                ? ChangeWeight.Notable
                : ChangeWeight.Editorial;
            run.Report(fact, ChangeKind.Reworded, weight, place.New, old, @new, slot.ValueKind, pair.About);
        }

        Translations.Report(run, fact, place, old, @new);
    }

    // A notice that is given in other languages than before has other words for the same facts, as far as a machine can tell.
    private static WordsDifference WithoutCommonLanguage(ComparisonRun run, LocalizedText old, LocalizedText @new) =>
        old.All(version => run.RemovedLanguages.Contains(version.Key)) || @new.All(version => run.AddedLanguages.Contains(version.Key))
            ? WordsDifference.None
            : WordsDifference.Unclear;
}
