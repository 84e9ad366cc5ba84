using NodaTime;
using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Weights;

/// <summary>Makes the rows of the tables, so that each reads as a line: the member, the fact, and what it weighs when that comes, goes and changes.</summary>
internal static class Row
{
    /// <summary>A member that says nothing of the processing: its changes are not reported.</summary>
    public static MemberRow<TOwner> Silent<TOwner>(Member<TOwner> member)
        where TOwner : NoticePart => new OwnRow<TOwner>(member.PlainName, null);

    /// <summary>A member that the row of another one reports, or that of the list in which the part stands.</summary>
    public static MemberRow<TOwner> Elsewhere<TOwner>(Member<TOwner> member)
        where TOwner : NoticePart => new OwnRow<TOwner>(member.PlainName, null);

    /// <summary>A member that is compared in its own way.</summary>
    public static MemberRow<TOwner> Own<TOwner>(Member<TOwner> member, Action<ComparisonRun, PartPair<TOwner>> compare)
        where TOwner : NoticePart => new OwnRow<TOwner>(member.PlainName, compare);

    /// <summary>The id of a part: another one is no other fact.</summary>
    public static MemberRow<TOwner> Id<TOwner>(WrittenSlot<TOwner, string> slot, FactName fact)
        where TOwner : NoticePart => Value(slot, fact, ChangeWeight.Editorial, ChangeWeight.Editorial, ChangeWeight.Editorial);

    /// <summary>A text; other words for the same are editorial.</summary>
    public static MemberRow<TOwner> Text<TOwner, TMember>(
        Slot<TOwner, TMember, LocalizedText> slot, FactName fact, ChangeWeight added, ChangeWeight removed, ChangeWeight newWords)
        where TOwner : NoticePart => Text(slot, fact, added, removed, _ => newWords);

    /// <summary>A text whose new words weigh by the part in which they stand.</summary>
    public static MemberRow<TOwner> Text<TOwner, TMember>(
        Slot<TOwner, TMember, LocalizedText> slot, FactName fact, ChangeWeight added, ChangeWeight removed, Func<PartPair<TOwner>,
        ChangeWeight> newWords)
        where TOwner : NoticePart => new TextRow<TOwner, TMember>(slot, fact) { Added = added, Removed = removed, NewWords = newWords };

    /// <summary>A value.</summary>
    public static MemberRow<TOwner> Value<TOwner, TMember, TValue>(
        Slot<TOwner, TMember, TValue> slot, FactName fact, ChangeWeight added, ChangeWeight removed, ChangeWeight changed,
        Func<TValue, TValue, Likeness>? likeness = null)
        where TOwner : NoticePart => Value(slot, fact, _ => added, _ => removed, (_, _) => changed, likeness);

    /// <summary>A value that weighs by what it is.</summary>
    public static MemberRow<TOwner> Value<TOwner, TMember, TValue>(
        Slot<TOwner, TMember, TValue> slot, FactName fact, Func<TValue, ChangeWeight> added, Func<TValue, ChangeWeight> removed,
        Func<TValue, TValue, ChangeWeight> changed, Func<TValue, TValue, Likeness>? likeness = null)
        where TOwner : NoticePart => ValueOf(
            slot, fact, (_, value) => added(value), (_, value) => removed(value), (_, old, @new) => changed(old, @new), likeness);

    /// <summary>A value that weighs by what it is and by the part in which it stands.</summary>
    public static MemberRow<TOwner> ValueOf<TOwner, TMember, TValue>(
        Slot<TOwner, TMember, TValue> slot, FactName fact, Func<PartPair<TOwner>, TValue, ChangeWeight> added,
        Func<PartPair<TOwner>, TValue, ChangeWeight> removed, Func<PartPair<TOwner>, TValue, TValue, ChangeWeight> changed,
        Func<TValue, TValue, Likeness>? likeness = null)
        where TOwner : NoticePart => new ValueRow<TOwner, TMember, TValue>(slot, fact)
        {
            Added = added,
            Removed = removed,
            Changed = changed,
            Likeness = likeness ?? Likenesses.ByContent,
        };

    /// <summary>A period.</summary>
    public static MemberRow<TOwner> Period<TOwner, TMember>(
        Slot<TOwner, TMember, Period> slot, FactName fact, ChangeWeight added, ChangeWeight removed, ChangeWeight longer,
        ChangeWeight shorter)
        where TOwner : NoticePart => new ValueRow<TOwner, TMember, Period>(slot, fact)
        {
            Added = (_, _) => added,
            Removed = (_, _) => removed,
            Changed = (_, old, @new) => Likenesses.Order(old, @new) < 0 ? longer : shorter,
            Likeness = Likenesses.OfPeriods,
            Sentence = static (old, @new) => Likenesses.Order(old, @new) < 0 ? ChangeSentences.Longer : ChangeSentences.Shorter,
        };

    /// <summary>A yes or no.</summary>
    public static MemberRow<TOwner> Flag<TOwner, TMember>(
        Slot<TOwner, TMember, bool> slot, FactName fact, (ChangeWeight Yes, ChangeWeight No) added,
        (ChangeWeight Yes, ChangeWeight No) removed,
        (ChangeWeight ToYes, ChangeWeight ToNo) changed)
        where TOwner : NoticePart => Value(
            slot, fact, value => value ? added.Yes : added.No, value => value ? removed.Yes : removed.No,
            (_, @new) => @new ? changed.ToYes : changed.ToNo);

    /// <summary>A list of values whose order says nothing.</summary>
    public static MemberRow<TOwner> Set<TOwner, TItem>(
        ListSlot<TOwner, TItem> slot, FactName fact, ChangeWeight added, ChangeWeight removed, ChangeWeight? changed = null,
        Func<TItem, string>? spelling = null)
        where TOwner : NoticePart
        where TItem : notnull => Set(slot, fact, _ => added, _ => removed, changed, spelling);

    /// <summary>A list of values that weigh by what they are.</summary>
    public static MemberRow<TOwner> Set<TOwner, TItem>(
        ListSlot<TOwner, TItem> slot, FactName fact, Func<TItem, ChangeWeight> added, Func<TItem, ChangeWeight> removed,
        ChangeWeight? changed = null,
        Func<TItem, string>? spelling = null)
        where TOwner : NoticePart
        where TItem : notnull => new SetRow<TOwner,
        TItem>(slot, fact)
        { Added = added, Removed = removed, Changed = changed, Spelling = spelling };

    /// <summary>A list of ids of other parts, empty for all of them.</summary>
    public static MemberRow<TOwner> References<TOwner>(
        ListSlot<TOwner, string> slot, FactName fact, Func<ComparisonRun, IdLinks> links, ChangeWeight wider, ChangeWeight narrower)
        where TOwner : NoticePart => References(slot, fact, links, (_, _) => wider, (_, _) => narrower);

    /// <summary>A list of ids that weighs by the part in which it stands.</summary>
    public static MemberRow<TOwner> References<TOwner>(
        ListSlot<TOwner, string> slot, FactName fact, Func<ComparisonRun, IdLinks> links, Func<ComparisonRun, PartPair<TOwner>,
        ChangeWeight> wider,
        Func<ComparisonRun, PartPair<TOwner>, ChangeWeight> narrower)
        where TOwner : NoticePart => new ReferenceRow<TOwner>(slot, fact, links) { Wider = wider, Narrower = narrower };

    /// <summary>A list of texts whose order says nothing.</summary>
    public static MemberRow<TOwner> Texts<TOwner>(
        ListSlot<TOwner, LocalizedText> slot, FactName fact, ChangeWeight added, ChangeWeight removed)
        where TOwner : NoticePart => new TextsRow<TOwner>(slot, fact, added, removed);

    /// <summary>The id of another part.</summary>
    public static MemberRow<TOwner> Reference<TOwner>(
        OptionalSlot<TOwner, string> slot, FactName fact, Func<ComparisonRun, IdLinks> links, ChangeWeight added, ChangeWeight removed,
        ChangeWeight changed)
        where TOwner : NoticePart => new LinkRow<TOwner>(slot, fact, links) { Added = added, Removed = removed, Changed = changed };

    /// <summary>One part with members of its own.</summary>
    public static MemberRow<TOwner> Part<TOwner, TMember, TPart>(
        Slot<TOwner, TMember, TPart> slot, FactName fact, PartWeights<TPart> weights, ChangeWeight added, ChangeWeight removed)
        where TOwner : NoticePart
        where TPart : NoticePart => Part(slot, fact, weights, _ => added, _ => removed);

    /// <summary>One part that weighs by what it is.</summary>
    public static MemberRow<TOwner> Part<TOwner, TMember, TPart>(
        Slot<TOwner, TMember, TPart> slot, FactName fact, PartWeights<TPart> weights, Func<TPart, ChangeWeight> added, Func<TPart,
        ChangeWeight> removed)
        where TOwner : NoticePart
        where TPart : NoticePart => new PartRow<TOwner, TMember, TPart>(slot, fact, weights) { Added = added, Removed = removed };

    /// <summary>A list of parts.</summary>
    public static MemberRow<TOwner> Parts<TOwner, TPart>(
        ListSlot<TOwner, TPart> slot, FactName fact, PartWeights<TPart> weights, ChangeWeight added, ChangeWeight removed,
        params MatchPass<TPart>[] passes)
        where TOwner : NoticePart
        where TPart : NoticePart => Parts(slot, fact, weights, (_, _) => added, (_, _) => removed, passes);

    /// <summary>A list of parts that weigh by what they are.</summary>
    public static MemberRow<TOwner> Parts<TOwner, TPart>(
        ListSlot<TOwner, TPart> slot, FactName fact, PartWeights<TPart> weights, Func<ComparisonRun, TPart, ChangeWeight> added,
        Func<ComparisonRun, TPart, ChangeWeight> removed, params MatchPass<TPart>[] passes)
        where TOwner : NoticePart
        where TPart : NoticePart => new PartsRow<TOwner, TPart>(slot, fact, weights, passes) { Added = added, Removed = removed };
}
