using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>Tells of legal bases: one that several purposes share is one sentence of the notice, and told once.</summary>
internal static class SharedBases
{
    /// <summary>Whether a basis has the fault that a rule looks for.</summary>
    public delegate bool IsFaulty(RuleContext it, LegalBasis basis);

    /// <summary>Reports each faulty basis once, with all purposes that rest on it by their own words.</summary>
    /// <param name="it">Where to report.</param>
    /// <param name="member">The member of the basis at which it is reported, null for the basis itself.</param>
    /// <param name="isFaulty">What is looked for.</param>
    public static void Report(RuleContext it, Member<LegalBasis>? member, IsFaulty isFaulty)
    {
        Found? found = null;
        for (var i = 0; i < it.Notice.Purposes.Count; i++)
        {
            var bases = it.Notice.Purposes[i].LegalBases.AsSpan();
            for (var b = 0; b < bases.Length; b++)
            {
                if (isFaulty(it, bases[b]))
                {
                    var place = Place.Of(NoticeShape.Purposes, i).Of(PurposeShape.LegalBases, b);
                    (found ??= new()).Add(bases[b], member is null ? place : place.PointerOf(member), it.Notice.Purposes[i]);
                }
            }
        }

        for (var b = 0; b < it.Notice.LegalBases.Count; b++)
        {
            if (isFaulty(it, it.Notice.LegalBases[b]))
            {
                var place = Place.Of(NoticeShape.LegalBases, b);
                (found ??= new()).Add(it.Notice.LegalBases[b], member is null ? place : place.PointerOf(member), null);
            }
        }

        found?.Report(it);
    }

    // In the order in which the bases stand.
    private sealed class Found
    {
        private readonly Dictionary<LegalBasis, SharedFault> faults = [];
        private readonly List<LegalBasis> order = [];

        public void Add(LegalBasis basis, JsonPointer pointer, Purpose? purpose)
        {
            if (!faults.TryGetValue(basis, out var fault))
            {
                order.Add(basis);
            }

            fault.Add(pointer, purpose);
            faults[basis] = fault;
        }

        public void Report(RuleContext it)
        {
            foreach (var basis in order)
            {
                faults[basis].Report(it, isOne: true);
            }
        }
    }
}
