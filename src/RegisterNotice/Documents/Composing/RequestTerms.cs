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

    /// <summary>
    /// What is said of most rights that are used towards the controller, each term by itself, where all of them say something of it; null where they have
    /// nothing in common, or are fewer than two.
    /// </summary>
    public static RequestTerms? CommonTo(Notice notice)
    {
        var all = new List<RequestTerms>(notice.Rights.Count);
        foreach (var right in notice.Rights.AsSpan())
        {
            if (IsUsedTowardsController(right))
            {
                all.Add(Of(right));
            }
        }

        if (all.Count < 2 || all.Exists(terms => terms.Kept != all[0].Kept))
        {
            return null;
        }

        var common = new RequestTerms
        {
            Kept = all[0].Kept,
            Channels = Shared(all, static terms => OrNull(terms.Channels))!,
            Formalities = Shared(all, static terms => OrNull(terms.Formalities))!,
            Evidence = Shared(all, static terms => OrNull(terms.Evidence))!,
            ResponseTime = Shared(all, static terms => terms.ResponseTime),
            Extension = Shared(all, static terms => terms.Extension),
            Frequency = Shared(all, static terms => terms.Frequency),
            Fee = Shared(all, static terms => terms.Fee),
        };
        return common == default ? null : common;
    }

    /// <summary>A complaint goes to the authority, not to the controller; of a right that does not apply nothing need be said.</summary>
    public static bool IsUsedTowardsController(SubjectRight right) =>
        right.Kind != RightKind.Complaint && (right.Applies != RightApplicability.No || Of(right) != default);

    /// <summary>What is to be said of one right beside what is said of all.</summary>
    public RequestTerms But(RequestTerms common)
    {
        var rest = new RequestTerms
        {
            Channels = Equals(Channels, common.Channels) ? null! : OrNull(Channels),
            Formalities = Equals(Formalities, common.Formalities) ? null! : OrNull(Formalities),
            Evidence = Equals(Evidence, common.Evidence) ? null! : OrNull(Evidence),
            ResponseTime = Equals(ResponseTime, common.ResponseTime) ? null : ResponseTime,
            Extension = Equals(Extension, common.Extension) ? null : Extension,
            Frequency = Equals(Frequency, common.Frequency) ? null : Frequency,
            Fee = Equals(Fee, common.Fee) ? null : Fee,
        };
        return rest == default ? rest : rest with { Kept = Kept };
    }

    // What most rights have, and none is silent of: to those it would be a promise that the notice does not make.
    private static T? Shared<T>(List<RequestTerms> all, Func<RequestTerms, T?> term)
        where T : class
    {
        T? candidate = null;
        var lead = 0;
        foreach (var terms in all)
        {
            if (term(terms) is not { } value)
            {
                return null;
            }

            if (lead == 0)
            {
                candidate = value;
            }

            lead += value.Equals(candidate) ? 1 : -1;
        }

        return candidate is not null && all.FindAll(terms => candidate.Equals(term(terms))).Count * 2 > all.Count ? candidate : null;
    }

    // Empty is null here, so that a right of which nothing is said equals the default.
    private static AdditionalMembers? OrNull(AdditionalMembers kept) => kept.HasWords ? kept : null;

    private static IReadOnlyList<T> OrNull<T>(IReadOnlyList<T> list) => list.Count == 0 ? null! : list;
}
