using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Weights;

/// <summary>What the changes of a part weigh: a row for each member.</summary>
/// <param name="rows">The rows, in the order in which changes are reported.</param>
internal sealed class PartWeights<TOwner>(params MemberRow<TOwner>[] rows) : IPartWeights
    where TOwner : NoticePart
{
    public Type PartType => typeof(TOwner);

    public IEnumerable<string> Members => rows.Select(row => row.Name);

    public IEnumerable<IMatchedRow> MatchedRows => rows.OfType<IMatchedRow>();

    /// <summary>Reports what is different.</summary>
    /// <param name="run">The comparison.</param>
    /// <param name="pair">The part in both revisions.</param>
    /// <param name="whole">The only member that is asked, where its change is that of the whole part.</param>
    public void Compare(ComparisonRun run, in PartPair<TOwner> pair, Member<TOwner>? whole = null)
    {
        foreach (var row in rows)
        {
            if (whole is null || row.Name == whole.PlainName)
            {
                row.Compare(run, pair);
            }
        }
    }
}
