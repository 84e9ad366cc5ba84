using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>Tells of legal bases: one that several purposes share is one sentence of the notice, and told once.</summary>
internal static class SharedBases
{
    /// <summary>Whether a basis has the fault that a rule looks for.</summary>
    public delegate bool IsFaulty(RuleContext it, LegalBasis basis);

    /// <summary>Reports each faulty basis once, with all purposes that rest on it.</summary>
    /// <param name="it">Where to report.</param>
    /// <param name="member">The member of the basis at which it is reported, null for the basis itself.</param>
    /// <param name="isFaulty">What is looked for.</param>
    public static void Report(RuleContext it, Member<LegalBasis>? member, IsFaulty isFaulty)
    {
        var purposes = it.Notice.Purposes.AsSpan();
        Dictionary<LegalBasis, SharedFault>? found = null;
        List<LegalBasis>? order = null;
        for (var i = 0; i < purposes.Length; i++)
        {
            var bases = purposes[i].LegalBases.AsSpan();
            for (var b = 0; b < bases.Length; b++)
            {
                if (isFaulty(it, bases[b]))
                {
                    found ??= [];
                    if (!found.TryGetValue(bases[b], out var fault))
                    {
                        (order ??= []).Add(bases[b]);
                    }

                    var place = Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.LegalBases, b);
                    fault.Add(member is null ? place : place.PointerOf(member), purposes[i]);
                    found[bases[b]] = fault;
                }
            }
        }

        for (var i = 0; i < order?.Count; i++)
        {
            found![order[i]].Report(it, isOne: true);
        }
    }
}
