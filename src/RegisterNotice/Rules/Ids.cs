using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>The identifiers of a list of parts.</summary>
internal readonly struct Ids<T>
{
    // Up to so many a search through the list is quick, and nothing is allocated; a list of thousands would take its square of time.
    private const int Few = 32;

    private readonly IReadOnlyList<T> parts;
    private readonly Func<T, string?> idOf;
    private readonly HashSet<string>? many;

    public Ids(IReadOnlyList<T> parts, Func<T, string?> idOf)
    {
        this.parts = parts;
        this.idOf = idOf;
        many = parts.Count > Few ? new(parts.Select(idOf).OfType<string>(), StringComparer.Ordinal) : null;
    }

    public bool Contains(string id) => many?.Contains(id) ?? FirstIndex(id) < parts.Count;

    /// <summary>Reports every reference of a member that leads to none of the parts.</summary>
    /// <param name="it">Where to report.</param>
    /// <param name="member">The member that holds them.</param>
    public void ReportDangling(RuleContext it, ReferenceMember member)
    {
        var count = member.Count(it.Notice);
        for (var part = 0; part < count; part++)
        {
            var ids = member.IdCount(it.Notice, part);
            for (var i = 0; i < ids; i++)
            {
                if (member.Id(it.Notice, part, i) is { } id && !Contains(id))
                {
                    it.Report(member.PlaceOf(part, i), ("id", id));
                }
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
            if (idOf(parts[i]) is { } id && (seen is null ? FirstIndex(id) < i : !seen.Add(id)))
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
