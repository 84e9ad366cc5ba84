using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN4: to whom data go, and on what ground they leave the EEA.</summary>
internal static class RecipientRules
{
    public static NoticeRule RecipientsUnstated { get; } = Rule("RN4001", nameof(RecipientsUnstated),
        [Information(Error, Gdpr("13(1)(e)")), Record(Error, Gdpr("30(1)(d)")), OldAct(Error, HetiL("10(1)(4)"))],
        static it =>
        {
            if (it.Notice.Disclosures is { State: DeclarationState.NotStated, Items.Count: 0 })
            {
                it.Report(Place.Of(NoticeShape.Disclosures));
            }
        });

    public static NoticeRule RecipientUnnamed { get; } = Rule("RN4002", nameof(RecipientUnnamed),
        [Information(Warning, Gdpr("13(1)(e)"))],
        static it =>
        {
            if (it.Notice.Disclosures is { State: DeclarationState.Some, Items.Count: 0 })
            {
                it.Report(Place.Of(NoticeShape.Disclosures).Of(NoticeShape.Disclosed.Items));
            }

            for (var i = 0; i < it.Notice.Disclosures.Items.Count; i++)
            {
                if (!Recipients.IsIdentified(it, it.Notice.Disclosures.Items[i]))
                {
                    it.Report(Place.OfDisclosure(i).Of(DisclosureShape.Recipient));
                }
            }
        });

    public static NoticeRule TransfersUnstated { get; } = Rule("RN4003", nameof(TransfersUnstated),
        [
            Information(Warning, Gdpr("13(1)(f)")), Record(Info, Gdpr("30(1)(e)")), Recommended(Info, Gdpr("13(1)(f)")),
            OldAct(Warning, HetiL("10(1)(4)")),
        ],
        static it =>
        {
            if (it.Notice.Transfers is not { State: DeclarationState.NotStated, Items.Count: 0 })
            {
                return;
            }

            // There is no duty to deny transfers; what shows one must be explained.
            if (Contradictions.RecipientOutsideEea(it) >= 0)
            {
                it.Report(Place.Of(NoticeShape.Transfers));
            }
            else
            {
                it.ReportOutside(RuleSetName.Information, Place.Of(NoticeShape.Transfers));
            }
        });

    public static NoticeRule TransferCountryMissing { get; } = Rule("RN4004", nameof(TransferCountryMissing),
        [Information(Error, Gdpr("13(1)(f)")), Record(Error, Gdpr("30(1)(e)")), Processor(Error, Gdpr("30(2)(c)"))],
        static it =>
        {
            if (it.Notice.Transfers is { State: DeclarationState.Some, Items.Count: 0 })
            {
                it.Report(Place.Of(NoticeShape.Transfers).Of(NoticeShape.Transferred.Items));
            }

            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                if (it.Notice.Transfers.Items[i] is
                    {
                        Countries.Count: 0, InternationalOrganisation: null, Recipient: null
                    or { Country: null }
                    })
                {
                    it.Report(Place.OfTransfer(i).Of(TransferShape.Countries));
                }
            }
        });

    public static NoticeRule TransferSafeguardMissing { get; } = Rule("RN4005", nameof(TransferSafeguardMissing),
        [
            Information(Error, Gdpr("13(1)(f)"), Gdpr("44")), Record(Error, Gdpr("30(1)(e)"), Gdpr("44")),
            Processor(Error, Gdpr("30(2)(c)"), Gdpr("44")),
        ],
        static it =>
        {
            if (it.Notice.Transfers is { State: DeclarationState.Some, Items.Count: 0 })
            {
                it.Report(Place.Of(NoticeShape.Transfers).Of(NoticeShape.Transferred.Items));
            }

            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                var transfer = it.Notice.Transfers.Items[i];
                if (!IsOfNewerVersion(transfer) && TransferGrounds.Of(transfer) is null && !Destinations.AreInsideEea(transfer, it.AsOf))
                {
                    it.Report(Place.OfTransfer(i).Of(TransferShape.Safeguard));
                }
            }
        });

    public static NoticeRule AdequacyDecisionMissing { get; } = Rule("RN4006", nameof(AdequacyDecisionMissing),
        [Information(Error, Gdpr("45")), Record(Error, Gdpr("45")), Processor(Error, Gdpr("45"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                var transfer = it.Notice.Transfers.Items[i];
                if (transfer.Safeguard != TransferSafeguard.AdequacyDecision)
                {
                    continue;
                }

                for (var c = 0; c < transfer.Countries.Count; c++)
                {
                    if (transfer.Countries[c] is { IsValid: true } country
                        && !EuropeanEconomicArea.Contains(country, it.AsOf)
                        && AdequacyDecisions.In(country, it.AsOf) is null)
                    {
                        it.Report(
                            Place.OfTransfer(i).Of(TransferShape.Countries, c),
                            ("destination", CountryNames.Name(country, LanguageFallback.Main(it.Language))));
                    }
                }

                if (transfer is { Countries.Count: 0, InternationalOrganisation: { Length: > 0 } organisation }
                    && AdequacyDecisions.OfOrganisation(organisation, it.AsOf) is null)
                {
                    it.Report(
                        Place.OfTransfer(i).Of(TransferShape.InternationalOrganisation),
                        ("destination", organisation));
                }
            }
        });

    public static NoticeRule AdequacyScopeUnstated { get; } = Rule("RN4007", nameof(AdequacyScopeUnstated),
        [Information(Warning, Gdpr("45")), Record(Warning, Gdpr("45")), Processor(Warning, Gdpr("45"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                var transfer = it.Notice.Transfers.Items[i];
                for (var c = 0; c < transfer.Countries.Count
                    && transfer is { Safeguard: TransferSafeguard.AdequacyDecision, WithinDecisionScope: not true }; c++)
                {
                    if (AdequacyDecisions.In(transfer.Countries[c], it.AsOf)?.Scope is { } scope)
                    {
                        it.Report(Place.OfTransfer(i).Of(TransferShape.WithinDecisionScope),
                            ("country", CountryNames.Name(
                                transfer.Countries[c],
                                LanguageFallback.Main(it.Language))), ("scope", scope.For(it.Language)));
                    }
                }
            }
        });

    public static NoticeRule SafeguardCopyUnavailable { get; } = Rule("RN4008", nameof(SafeguardCopyUnavailable),
        [Information(Warning, Gdpr("13(1)(f)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                var transfer = it.Notice.Transfers.Items[i];
                if (transfer.CopyAvailableFrom is not { Count: > 0 } && TransferGrounds.Of(transfer) is { CopyDue: true })
                {
                    it.Report(Place.OfTransfer(i).Of(TransferShape.CopyAvailableFrom));
                }
            }
        });

    public static NoticeRule DerogationForRoutineTransfer { get; } = Rule("RN4009", nameof(DerogationForRoutineTransfer),
        [Information(Warning, Gdpr("49(1)")), Record(Warning, Gdpr("49(1)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Transfers.Items.Count; i++)
            {
                var transfer = it.Notice.Transfers.Items[i];
                if (transfer is { Safeguard: TransferSafeguard.Derogation, Derogation: not TransferDerogation.PublicRegister }
                    && Destinations.IsRegular(it.Notice, transfer))
                {
                    // Consent, public interest and vital interests are no rule either, but the article does not limit them to what is occasional.
                    if (Destinations.MustBeOccasional(transfer))
                    {
                        it.Report(Place.OfTransfer(i).Of(TransferShape.Safeguard));
                    }
                    else
                    {
                        it.Advise(Place.OfTransfer(i).Of(TransferShape.Safeguard));
                    }
                }
            }
        });

    public static NoticeRule InvalidInstrumentCited { get; } = Rule("RN4010", nameof(InvalidInstrumentCited),
        [
            Information(Error, Gdpr("45"), Gdpr("46")), Record(Error, Gdpr("45"), Gdpr("46")), Processor(Error, Gdpr("45"), Gdpr("46")),
        ],
        static it =>
        {
            foreach (var (meaning, instrument) in Destinations.InvalidInstruments)
            {
                if (it.AsOf >= instrument.InvalidFrom && Destinations.WhereCited(it, meaning, instrument) is { } pointer)
                {
                    it.Report(pointer, ("instrument", instrument.Name.For(it.Language)));
                }
            }
        });

    public static NoticeRule ThirdCountryToolUnmentioned { get; } = Rule("RN4011", nameof(ThirdCountryToolUnmentioned),
        [Information(Warning, Gdpr("13(1)(f)"))],
        static it =>
        {
            if (it.Notice.Transfers is { State: DeclarationState.NotStated, Items.Count: 0 }
                && NamedTool.First(it, onlyJoint: false) is { } named)
            {
                it.Report(
                    named.Pointer,
                    ("tool", named.Text),
                    ("provider", named.Tool.Provider),
                    ("country", CountryNames.Name(CountryCode.Parse(named.Tool.Country), LanguageFallback.Main(it.Language))));
            }
        });

    public static NoticeRule PlatformJointControllership { get; } = Rule("RN4012", nameof(PlatformJointControllership),
        [Recommended(Warning, Gdpr("26(2)"), Acts.FashionId.At())],
        static it =>
        {
            if (NamedTool.First(it, onlyJoint: true) is { } named && !Recipients.SpeaksOfJointControl(it))
            {
                it.Report(named.Pointer, ("tool", named.Text), ("provider", named.Tool.Provider));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        RecipientsUnstated, RecipientUnnamed, TransfersUnstated, TransferCountryMissing, TransferSafeguardMissing, AdequacyDecisionMissing,
        AdequacyScopeUnstated, SafeguardCopyUnavailable,
        DerogationForRoutineTransfer, InvalidInstrumentCited, ThirdCountryToolUnmentioned, PlatformJointControllership,
    ];

    private static bool IsOfNewerVersion(Transfer transfer) =>
        transfer.Safeguard == TransferSafeguard.Unknown || transfer.Derogation == TransferDerogation.Unknown;
}
