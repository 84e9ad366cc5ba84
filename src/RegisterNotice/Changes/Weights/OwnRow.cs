using RegisterNotice.Changes.Comparing;

namespace RegisterNotice.Changes.Weights;

/// <summary>A member that is compared in its own way; or not at all, where it says nothing of the processing or another row says it.</summary>
internal sealed class OwnRow<TOwner>(string name, Action<ComparisonRun, PartPair<TOwner>>? compare) : MemberRow<TOwner>(name)
    where TOwner : NoticePart
{
    public override void Compare(ComparisonRun run, in PartPair<TOwner> pair) => compare?.Invoke(run, pair);
}
