using RegisterNotice.Changes.Comparing;

namespace RegisterNotice.Changes.Weights;

/// <summary>A row of a table of weights: what it weighs when a member of a part is not what it was.</summary>
/// <typeparam name="TOwner">The part.</typeparam>
/// <param name="name">What the JSON calls the member.</param>
internal abstract class MemberRow<TOwner>(string name)
    where TOwner : NoticePart
{
    /// <summary>What the JSON calls the member.</summary>
    public string Name { get; } = name;

    /// <summary>Reports what is different.</summary>
    public abstract void Compare(ComparisonRun run, in PartPair<TOwner> pair);
}
