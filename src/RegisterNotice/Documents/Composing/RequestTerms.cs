using NodaTime;

namespace RegisterNotice.Documents.Composing;

/// <summary>What a notice says of using a right. A time that cannot be meant is told no more than one that is not stated.</summary>
internal readonly record struct RequestTerms
{
    public IReadOnlyList<RequestChannel> Channels { get => field ?? []; private init; }

    public IReadOnlyList<RequestFormality> Formalities { get => field ?? []; private init; }

    public IReadOnlyList<IdentityEvidence> Evidence { get => field ?? []; private init; }

    public Period? ResponseTime { get; private init; }

    public Period? Extension { get; private init; }

    public Period? Frequency { get; private init; }

    public LocalizedText? Fee { get; private init; }

    /// <summary>Words of a newer version for what is not known of formalities and evidence; null where all is known.</summary>
    public AdditionalMembers? Kept { get; private init; }

    public static RequestTerms Of(SubjectRight right) => new()
    {
        Kept = right.AdditionalMembers.HasWords ? OrNull(right.AdditionalMembers.WordsAlone("formalities", "evidence")) : null,
        Channels = OrNull(right.Channels),
        Formalities = OrNull(right.Formalities),
        Evidence = OrNull(right.Evidence),
        ResponseTime = Periods.Possible(right.ResponseTime),
        Extension = Periods.Possible(right.ResponseTimeExtension),
        Frequency = Periods.Possible(right.FrequencyLimit),
        Fee = right.Fee,
    };

    /// <summary>What is said alike of all rights that are used towards the controller; null where they differ, or are fewer than two.</summary>
    public static RequestTerms? CommonTo(Notice notice)
    {
        RequestTerms? common = null;
        var count = 0;
        foreach (var right in notice.Rights.AsSpan())
        {
            // A complaint goes to the authority, not to the controller.
            if (right.Kind != RightKind.Complaint)
            {
                var terms = Of(right);
                if (terms == default || (common is { } first && first != terms))
                {
                    return null;
                }

                common = terms;
                count++;
            }
        }

        return count > 1 ? common : null;
    }

    // Empty is null here, so that a right of which nothing is said equals the default.
    private static AdditionalMembers? OrNull(AdditionalMembers kept) => kept.HasWords ? kept : null;

    private static IReadOnlyList<T> OrNull<T>(IReadOnlyList<T> list) => list.Count == 0 ? null! : list;
}
