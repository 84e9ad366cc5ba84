using RegisterNotice.Changes.Comparing;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Changes.Merging;

/// <summary>A list of parts of one type that others refer to.</summary>
/// <param name="target">What references to them lead to.</param>
/// <param name="list">The list.</param>
/// <param name="matching">Which of them are the same in two revisions.</param>
/// <param name="idOf">The id of a part.</param>
/// <param name="withId">A part with another id.</param>
/// <param name="withParts">A notice with other parts.</param>
internal sealed class ReferredList<T>(
    ReferenceTarget target, ListSlot<Notice, T> list, Func<ComparisonRun, Matching<T>> matching, Func<T, string?> idOf,
    Func<T, string, T> withId, Func<Notice, IReadOnlyList<T>, Notice> withParts) : ReferredList
    where T : NoticePart
{
    public override (Revisions Settled, bool IsAny) Rename(MergeRun run, Revisions revisions, List<MergeConflict> conflicts)
    {
        var (toOurs, toTheirs) = (matching(run.ToOurs), matching(run.ToTheirs));
        var (inBase, inOurs, inTheirs) = (new Renaming(), new Renaming(), new Renaming());
        for (var i = 0; i < toOurs.Old.Count; i++)
        {
            var (our, their) = (toOurs.NewOf(i), toTheirs.NewOf(i));
            var was = idOf(toOurs.Old[i]);
            var one = our < 0 ? was : idOf(toOurs.New[our]);
            var other = their < 0 ? was : idOf(toTheirs.New[their]);

            // An id that is given or taken away is a member like any other.
            if (was is null || one is null || other is null || (one == was && other == was))
            {
                continue;
            }

            var id = one != was ? one : other;
            inBase.Add(i, was, id);
            inOurs.Add(our, one, id);
            inTheirs.Add(their, other, id);
            if (one != was && other != was && one != other)
            {
                conflicts.Add(new() { Pointer = At(our).Append("id"), Base = was, Ours = one, Theirs = other });
            }
        }

        return inBase.Places.Count == 0
            ? (revisions, false)
            : (new(Renamed(revisions.Base, inBase), Renamed(revisions.Ours, inOurs), Renamed(revisions.Theirs, inTheirs)), true);
    }

    public override Notice Keep(MergeRun run, Notice merged, List<MergeConflict> conflicts)
    {
        var (toOurs, toTheirs) = (matching(run.ToOurs), matching(run.ToTheirs));
        for (var i = 0; i < toOurs.Old.Count; i++)
        {
            var part = toOurs.Old[i];
            var (our, their) = (toOurs.NewOf(i), toTheirs.NewOf(i));
            if (our >= 0 == their >= 0 || idOf(part) is not { } id || !run.IsNewlyNeeded(target, id, byOurs: our >= 0))
            {
                continue;
            }

            // What was edited, too, has been found to conflict.
            if (our < 0 && toTheirs.New[their].Equals(part))
            {
                conflicts.Add(new() { Pointer = At(i), Base = part, Ours = null, Theirs = part });
            }
            else if (our >= 0 && toOurs.New[our].Equals(part))
            {
                IReadOnlyList<T> parts = [.. list.ValueOf(merged), part];
                merged = withParts(merged, parts);
                conflicts.Add(new() { Pointer = At(parts.Count - 1), Base = part, Ours = part, Theirs = null });
            }
        }

        return merged;
    }

    private JsonPointer At(int index) => Place.Of(list, index);

    private Notice Renamed(Notice notice, Renaming renaming)
    {
        T[] parts = [.. list.ValueOf(notice)];
        foreach (var place in renaming.Places)
        {
            parts[place.Key] = withId(parts[place.Key], place.Value);
        }

        return References.Changed(withParts(notice, parts), target, renaming.Of);
    }
}
