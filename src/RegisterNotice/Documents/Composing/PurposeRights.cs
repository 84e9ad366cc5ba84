using RegisterNotice.Law;

namespace RegisterNotice.Documents.Composing;

/// <summary>The rights that a notice states, by the purposes that give them: each is told once, and purposes that give the same share one list.</summary>
internal sealed class PurposeRights
{
    private const char Given = '1';
    private const char NotGiven = '0';

    private readonly Notice notice;
    private readonly RightKind[] kinds;
    private readonly (RightKind Kind, MarkedText Text)[] told;
    private readonly Dictionary<string, IReadOnlyList<MarkedText>> known = new(StringComparer.Ordinal);

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
        // One letter for each kind that the notice states, however many they are.
        var given = new string([.. kinds.Select(kind => IsGiven(kind, purpose) ? Given : NotGiven)]);
        if (!known.TryGetValue(given, out var texts))
        {
            known[given] = texts = [.. from right in told
                                       where given[Array.IndexOf(kinds, right.Kind)] == Given
                                       select right.Text];
        }

        return texts;
    }

    // A right of a newer version may be given by any purpose, and so may one whose purpose states no basis.
    private bool IsGiven(RightKind kind, Purpose? purpose) =>
        purpose is null || kind == RightKind.Unknown || notice.BasesOf(purpose).Count == 0 || RightsMatrix.Applies(kind, notice, purpose);
}
