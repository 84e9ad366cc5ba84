using RegisterNotice.Json.Merging;

namespace RegisterNotice.Json.Shapes;

/// <summary>How two edits of one part become one: member by member.</summary>
internal abstract partial class Shape<T>
{
    // The words of a newer version stand beside the members that they belong to: such a part is merged as a whole.
    public override T Merge(T before, T ours, T theirs, MergeWalk walk)
    {
        if (before.AdditionalMembers.HasWords || ours.AdditionalMembers.HasWords || theirs.AdditionalMembers.HasWords
            || walk.IsOneFact(before, ours, theirs))
        {
            walk.Conflict(before, ours, theirs);
            return ours;
        }

        var values = new object?[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            values[i] = slots[i].Merge(before, ours, theirs, walk);
        }

        var additional = Merge(before.AdditionalMembers, ours.AdditionalMembers, theirs.AdditionalMembers, walk);
        return (T)(Create(new Slots(values)) with { AdditionalMembers = additional });
    }

    private static AdditionalMembers Merge(AdditionalMembers before, AdditionalMembers ours, AdditionalMembers theirs, MergeWalk walk)
    {
        if (before.Equals(theirs) || ours.Equals(theirs))
        {
            return ours;
        }

        if (before.Equals(ours))
        {
            return theirs;
        }

        var merged = ours;
        foreach (var name in before.Concat(theirs).Select(member => member.Key).Distinct().ToArray())
        {
            var (was, one, other) = (before[name], ours[name], theirs[name]);
            if (was == one && other is null)
            {
                merged = merged.Without(name);
            }
            else if (was == one)
            {
                merged = merged.With(name, other!);
            }
            else if (was != other && one != other)
            {
                walk.Enter(JsonPointer.Escape(name));
                walk.Conflict(was, one, other);
                walk.Leave();
            }
        }

        return merged;
    }
}
