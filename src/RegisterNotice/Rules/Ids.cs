using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>The identifiers of a list of parts.</summary>
internal readonly struct Ids<T>
{
    // Up to so many a search through the list is quick, and nothing is allocated; a list of thousands would take its square of time.
    private const int Few = 32;

    private readonly IReadOnlyList<T> parts;
    private readonly Func<T, string> idOf;
    private readonly HashSet<string>? many;

    public Ids(IReadOnlyList<T> parts, Func<T, string> idOf)
    {
        this.parts = parts;
        this.idOf = idOf;
        many = parts.Count > Few ? new(parts.Select(idOf), StringComparer.Ordinal) : null;
    }

    public bool Contains(string id) => many?.Contains(id) ?? FirstIndex(id) < parts.Count;

    /// <summary>Reports every reference that leads to none of the parts.</summary>
    /// <param name="it">Where to report.</param>
    /// <param name="references">The references.</param>
    /// <param name="member">The member that holds them.</param>
    /// <param name="part">The part that has the member.</param>
    public void ReportDangling(RuleContext it, IReadOnlyList<string> references, ReferenceMember member, int part)
    {
        for (var i = 0; i < references.Count; i++)
        {
            if (!Contains(references[i]))
            {
                it.Report(member.PlaceAt(part).At(i), ("id", references[i]));
            }
        }
    }

    /// <summary>Reports every part that has the identifier of an earlier one.</summary>
    /// <param name="it">Where to report.</param>
    /// <param name="list">The list of the parts.</param>
    /// <param name="idMember">The member that holds the identifier.</param>
    public void ReportRepeated(RuleContext it, ListSlot<Notice, T> list, Member<T> idMember)
    {
        if (many is not null && many.Count == parts.Count)
        {
            return;
        }

        var seen = many is null ? null : new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Count; i++)
        {
            var id = idOf(parts[i]);
            if (seen is null ? FirstIndex(id) < i : !seen.Add(id))
            {
                it.Report(Place.Of(list, i).PointerOf(idMember), ("id", id));
            }
        }
    }

    private int FirstIndex(string id)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (string.Equals(idOf(parts[i]), id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return parts.Count;
    }
}
