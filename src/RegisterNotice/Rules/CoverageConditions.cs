using RegisterNotice.Law;

namespace RegisterNotice.Rules;

/// <summary>On what items of Articles 13, 14 and 30 depend: true, false, or null where the notice does not tell.</summary>
internal static class CoverageConditions
{
    public static readonly Func<Notice, bool?> Always = static _ => true;

    /// <summary>
    /// Article 13: the data subject gives some of the data, or leaves them by using a service; so it is taken where no source is named, and where the
    /// controller has all from itself.
    /// </summary>
    public static bool? IsFromDataSubject(Notice notice)
    {
        var isFromElsewhere = false;
        foreach (var source in notice.Sources.AsSpan())
        {
            if (IsDataSubject(source.Kind))
            {
                return true;
            }

            isFromElsewhere |= IsElsewhere(source.Kind);
        }

        return !isFromElsewhere;
    }

    /// <summary>Article 13(2)(e): the data subject gives some of the data. What a camera or a log records, nobody gives.</summary>
    public static bool? IsGivenByDataSubject(Notice notice)
    {
        var isObserved = false;
        foreach (var source in notice.Sources.AsSpan())
        {
            if (source.Kind == SourceKind.DataSubject)
            {
                return true;
            }

            isObserved |= IsDataSubject(source.Kind);
        }

        return !isObserved && IsFromDataSubject(notice) == true;
    }

    /// <summary>
    /// Article 14: some data come from elsewhere. Of data that the controller derives or has from another register of its own, that is disputed.
    /// </summary>
    public static bool? IsFromElsewhere(Notice notice)
    {
        var isDisputed = notice.Sources.Count == 0;
        foreach (var source in notice.Sources.AsSpan())
        {
            if (IsElsewhere(source.Kind))
            {
                return true;
            }

            isDisputed |= !IsDataSubject(source.Kind);
        }

        return isDisputed ? null : false;
    }

    /// <summary>A public authority or body designates one in any case (Article 37(1)(a)).</summary>
    public static bool? OfficerIsDesignated(Notice notice) =>
        Controllers.ArePublic(notice) ? true : Holds(notice.DataProtectionOfficer.State);

    public static bool? RestsOnInterests(Notice notice) =>
        notice.RestsOn(static basis => basis.Kind == LegalBasisKind.LegitimateInterests)
            ? true
            : FalseWhereEveryBasisIsStated(notice);

    public static bool? RestsOnConsent(Notice notice) => RightsMatrix.Gives(notice, RightKind.WithdrawConsent)
        ? true
        : FalseWhereEveryBasisIsStated(notice);

    /// <summary>Recipients must be named or denied: silence on them is no answer.</summary>
    public static bool? HasRecipients(Notice notice) => notice.Disclosures is not { State: DeclarationState.None, Items.Count: 0 };

    public static bool? IsTransferred(Notice notice) => notice.Transfers.Items.Count > 0 ? true : Holds(notice.Transfers.State);

    public static bool? DecidesAutomatically(Notice notice) => Holds(notice.AutomatedDecisions.State);

    private static bool IsDataSubject(SourceKind kind) => kind is SourceKind.DataSubject or SourceKind.ServiceUse or SourceKind.Observation;

    private static bool IsElsewhere(SourceKind kind) =>
        kind is SourceKind.PublicRegister or SourceKind.OtherRegister or SourceKind.ThirdParty;

    private static bool? FalseWhereEveryBasisIsStated(Notice notice) => Rights.EveryBasisIsStated(notice) ? false : null;

    private static bool? Holds(DeclarationState state) => state switch
    {
        DeclarationState.Some => true,
        DeclarationState.None => false,
        _ => null,
    };
}
