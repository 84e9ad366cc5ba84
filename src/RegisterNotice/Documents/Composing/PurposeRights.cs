using RegisterNotice.Law;

namespace RegisterNotice.Documents.Composing;

/// <summary>The rights that a notice states, by the purposes that give them: each is told once, and purposes that give the same share one list.</summary>
internal sealed class PurposeRights
{
    private readonly Notice notice;
    private readonly RightKind[] kinds;
    private readonly (RightKind Kind, MarkedText Text)[] told;
    private readonly Dictionary<long, IReadOnlyList<MarkedText>> known = [];

    public PurposeRights(Scribe scribe)
    {
        notice = scribe.Notice;
        kinds = [.. notice.Rights.Select(right => right.Kind).Distinct()];
        told = [.. from right in notice.Rights
                   let text = RightsPart.Brief(scribe, right).TakeSentences()
                   where text is not null
                   select (right.Kind, text.Value)];
    }

    /// <summary>The rights that a purpose gives; all where there is no purpose.</summary>
    public IReadOnlyList<MarkedText> Of(Purpose? purpose)
    {
        var given = 0L;
        for (var i = 0; i < kinds.Length; i++)
        {
            given |= IsGiven(kinds[i], purpose) ? 1L << i : 0;
        }

        if (!known.TryGetValue(given, out var texts))
        {
            known[given] = texts = [.. from right in told
                                       where (given & (1L << Array.IndexOf(kinds, right.Kind))) != 0
                                       select right.Text];
        }

        return texts;
    }

    // A right of a newer version may be given by any purpose, and so may one whose purpose states no basis.
    private bool IsGiven(RightKind kind, Purpose? purpose) =>
        purpose is null || kind == RightKind.Unknown || purpose.LegalBases.Count == 0 || RightsMatrix.Applies(kind, notice, purpose);
}
