namespace RegisterNotice.Changes.Comparing;

/// <summary>
/// One way to tell which elements of two lists are the same; a list has several, the surest first, and each takes only what those before it have
/// left.
/// </summary>
internal abstract class MatchPass<T>
{
    public abstract void Match(ComparisonRun run, Matching<T> matching);
}
