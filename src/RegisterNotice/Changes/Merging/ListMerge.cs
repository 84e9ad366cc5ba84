using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Changes.Merging;

/// <summary>Merges two lists that were edited from one: elements are matched as the comparison matches them, whatever their order.</summary>
internal sealed class ListMerge<T>
{
    private readonly MergeRun run;
    private readonly IReadOnlyList<T> before;
    private readonly IReadOnlyList<T> ours;
    private readonly IReadOnlyList<T> theirs;
    private readonly MergedElement?[] ofOurs;
    private readonly MergedElement?[] ofTheirs;

    public ListMerge(
        MergeRun run, IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, IReadOnlyList<MatchPass<T>> passes)
    {
        (this.run, this.before, this.ours, this.theirs) = (run, before, ours, theirs);
        (ofOurs, ofTheirs) = (new MergedElement?[ours.Count], new MergedElement?[theirs.Count]);
        var (toOurs, toTheirs) = (run.ToOurs.Match(before, ours, passes), run.ToTheirs.Match(before, theirs, passes));
        for (var i = 0; i < before.Count; i++)
        {
            Stay(i, toOurs.NewOf(i), toTheirs.NewOf(i));
        }

        // What only similar words or their being alone would match are two additions.
        var sure = passes.Where(pass => pass is not (SimilarPass<T> or OnlyLeftPass<T>)).ToArray();
        Come([.. toOurs.FreeNew], [.. toTheirs.FreeNew], sure);
    }

    public IReadOnlyList<T> Merge(JsonValue<T> element)
    {
        var order = ElementOrder.Of(ofOurs, ofTheirs);
        var merged = new T[order.Count];
        for (var i = 0; i < merged.Length; i++)
        {
            run.Enter(i, order[i].Base);
            merged[i] = Merge(order[i], element);
            run.Leave();
        }

        return ValueList<T>.Own(merged);
    }

    private void Stay(int index, int our, int their)
    {
        if (our >= 0 && their >= 0)
        {
            ofOurs[our] = ofTheirs[their] = new(index, our, their);
        }
        else if (our >= 0)
        {
            // Theirs has taken it out.
            if (!AreEqual(before[index], ours[our]))
            {
                ofOurs[our] = new(index, our, -1);
            }
        }
        else if (their >= 0 && !AreEqual(before[index], theirs[their]))
        {
            run.Enter(index, index);
            run.Conflict(before[index], null, theirs[their]);
            run.Leave();
        }
    }

    private void Come(int[] fromOurs, int[] fromTheirs, MatchPass<T>[] passes)
    {
        T[] one = [.. fromOurs.Select(i => ours[i])];
        T[] other = [.. fromTheirs.Select(i => theirs[i])];
        var both = run.Between.Match(ValueList<T>.Own(one), ValueList<T>.Own(other), passes);
        for (var i = 0; i < one.Length; i++)
        {
            var their = both.NewOf(i) is >= 0 and var at ? fromTheirs[at] : -1;
            var come = new MergedElement(-1, fromOurs[i], their);
            ofOurs[fromOurs[i]] = come;
            if (their >= 0)
            {
                ofTheirs[their] = come;
            }
        }

        foreach (var i in both.FreeNew)
        {
            ofTheirs[fromTheirs[i]] = new(-1, -1, fromTheirs[i]);
        }
    }

    private T Merge(MergedElement merged, JsonValue<T> element)
    {
        if (merged.Ours < 0)
        {
            return theirs[merged.Theirs];
        }

        var our = ours[merged.Ours];
        if (merged.Theirs < 0)
        {
            if (merged.Base >= 0)
            {
                run.Conflict(before[merged.Base], our, null);
            }

            return our;
        }

        var their = theirs[merged.Theirs];
        if (AreEqual(our, their))
        {
            return our;
        }

        return merged.Base < 0 ? element.MergeAdded(our, their, run) : MergeChanged(before[merged.Base], our, their, element);
    }

    private T MergeChanged(T was, T our, T their, JsonValue<T> element)
    {
        if (AreEqual(was, our))
        {
            return their;
        }

        return AreEqual(was, their) ? our : element.Merge(was, our, their, run);
    }

    private static bool AreEqual(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
