using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN4: what the derogations of Article 49 ask of those who rely on them.</summary>
internal static class DerogationRules
{
    public static NoticeRule DerogationByAuthority { get; } = Rule("RN4013", nameof(DerogationByAuthority),
        [Information(Warning, Gdpr("49(3)")), Record(Warning, Gdpr("49(3)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                if (it.Notice.Transfers.Items[i] is
                    {
                        Safeguard: TransferSafeguard.Derogation,
                        Derogation: TransferDerogation.ExplicitConsent or TransferDerogation.ContractWithDataSubject
                            or TransferDerogation.ContractInDataSubjectsInterest or TransferDerogation.CompellingLegitimateInterests,
                    }
                    && Controllers.ArePublic(it.Notice))
                {
                    it.Report(Place.OfTransfer(i).Of(TransferShape.Derogation));
                }
            }
        });

    public static NoticeRule CompellingInterestUnstated { get; } = Rule("RN4014", nameof(CompellingInterestUnstated),
        [Information(Error, Gdpr("49(1)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                if (IsCompelling(it.Notice.Transfers.Items[i]) && it.Notice.Transfers.Items[i].Interest is null or { Count: 0 })
                {
                    it.Report(Place.OfTransfer(i).Of(TransferShape.Interest));
                }
            }
        });

    public static NoticeRule AuthorityNotInformed { get; } = Rule("RN4015", nameof(AuthorityNotInformed),
        [Record(Warning, Gdpr("49(1)"), Gdpr("49(6)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                if (IsCompelling(it.Notice.Transfers.Items[i]) && it.Notice.Transfers.Items[i].AuthorityInformedOn is null)
                {
                    it.Report(Place.OfTransfer(i).Of(TransferShape.AuthorityInformedOn));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [DerogationByAuthority, CompellingInterestUnstated, AuthorityNotInformed];

    private static bool IsCompelling(Transfer transfer) => transfer is
    {
        Safeguard: TransferSafeguard.Derogation,
        Derogation: TransferDerogation.CompellingLegitimateInterests,
    };
}
