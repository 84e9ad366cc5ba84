using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Values;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Json.Merging;

/// <summary>
/// Where a merge of two edited revisions stands, and what it asks of whoever leads it. Shapes lead it into what both have changed; what one alone has
/// changed is taken from that one.
/// </summary>
internal abstract class MergeWalk
{
    private readonly PointerPath merged = new();
    private readonly PointerPath @base = new();

    /// <summary>Where the walk stands in what comes of the merge.</summary>
    protected JsonPointer MergedPlace => merged.Pointer;

    /// <summary>Where the walk stands in the revision from which both were edited.</summary>
    protected JsonPointer BasePlace => @base.Pointer;

    /// <summary>Goes into a member of what stands here.</summary>
    public void Enter(string name)
    {
        merged.Enter(name);
        @base.Enter(name);
    }

    /// <summary>Goes into an element, which does not stand at one place in both lists.</summary>
    public void Enter(int mergedIndex, int baseIndex)
    {
        merged.Enter(mergedIndex);
        @base.Enter(baseIndex);
    }

    public void Leave()
    {
        merged.Leave();
        @base.Leave();
    }

    /// <summary>Keeps that both have changed what stands here, each in another way; null is what one of them does not have.</summary>
    public abstract void Conflict(object? before, object? ours, object? theirs);

    /// <summary>What comes of two values of a member that nobody has to choose between, such as the later of two days of an update.</summary>
    public abstract bool TryReconcile(ReadableMember member, object? ours, object? theirs, out object? value);

    /// <summary>Whether both have changed what is one fact of a part, so that half of each would be what nobody wrote.</summary>
    public abstract bool IsOneFact<TPart>(TPart before, TPart ours, TPart theirs)
        where TPart : NoticePart;

    /// <summary>What comes of two lists that both differ from the one before.</summary>
    public abstract IReadOnlyList<T> Merge<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, JsonValue<T> element);
}
