using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN1: the controller, whoever else answers for it, and how to reach them.</summary>
internal static class PartyRules
{
    public static NoticeRule ControllerMissing { get; } = Rule("RN1001", nameof(ControllerMissing),
        [Information(Error, Gdpr("13(1)(a)")), Record(Error, Gdpr("30(1)(a)")), OldAct(Error, HetiL("10(1)(1)"))],
        static it =>
        {
            if (it.Notice.Controllers.Count == 0)
            {
                it.Report(Place.Of(NoticeShape.Controllers));
            }
        });

    public static NoticeRule ControllerUnreachable { get; } = Rule("RN1002", nameof(ControllerUnreachable),
        [
            Information(Error, Gdpr("13(1)(a)")), Record(Error, Gdpr("30(1)(a)")), Processor(Error, Gdpr("30(2)(a)")),
            OldAct(Error, HetiL("10(1)(1)")),
        ],
        static it =>
        {
            var notice = it.Notice;
            var isReachable = false;
            for (var i = 0; i < notice.Controllers.Count; i++)
            {
                isReachable |= Party.Of(notice.Controllers[i], i).IsReachable;
            }

            for (var i = 0; i < notice.Contacts.Count; i++)
            {
                isReachable |= Party.Of(PartyRole.Contact, notice.Contacts[i], i).IsReachable;
            }

            if (!isReachable && notice.Controllers.Count + notice.Contacts.Count > 0)
            {
                it.Report(notice.Controllers.Count > 0 ? Place.Of(NoticeShape.Controllers, 0) : Place.Of(NoticeShape.Contacts, 0));
            }
        });

    public static NoticeRule ControllerAddressMissing { get; } = Rule("RN1003", nameof(ControllerAddressMissing),
        [Recommended(Info, Gdpr("13(1)(a)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                if (!Addresses.IsGiven(it.Notice.Controllers[i].Address))
                {
                    it.Report(
                        Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.Address),
                        ("controller", it.Notice.Controllers[i].Name));
                }
            }
        });

    public static NoticeRule ControllerIdentityUnclear { get; } = Rule("RN1004", nameof(ControllerIdentityUnclear),
        [Information(Warning, Gdpr("13(1)(a)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                var controller = it.Notice.Controllers[i];
                if (controller.Sector is (Sector.Public or Sector.Unknown)
                    || LegalForms.In(controller.Name) is not null
                    || PersonNames.IsOne(controller.Name))
                {
                    continue;
                }

                // By its number the register tells whose trade name it is.
                var place = Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.Name);
                if (controller.BusinessId is { IsValid: true } || controller.VatNumber is { IsValid: true })
                {
                    it.Advise(place, ("controller", controller.Name));
                }
                else
                {
                    it.Report(place, ("controller", controller.Name));
                }
            }
        });

    public static NoticeRule ControllerCountryUnstated { get; } = Rule("RN1005", nameof(ControllerCountryUnstated),
        [Information(Warning, Gdpr("13(1)(a)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                var controller = it.Notice.Controllers[i];
                if (controller.Address?.Country is null && IsForeign(controller))
                {
                    var place = Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.Address);
                    it.Report(
                        controller.Address is null ? place.Pointer : place.Of(PostalAddressShape.Country),
                        ("controller", controller.Name));
                }
            }
        });

    public static NoticeRule ContactPointMissing { get; } = Rule("RN1006", nameof(ContactPointMissing),
        [Recommended(Info, Gdpr("12(2)")), OldAct(Warning, HetiL("24(1)"))],
        static it =>
        {
            var notice = it.Notice;
            if (notice.DataProtectionOfficer.State == DeclarationState.Some && Party.Of(notice.DataProtectionOfficer).IsReachable)
            {
                return;
            }

            foreach (var contact in notice.Contacts.AsSpan())
            {
                if (Party.Of(PartyRole.Contact, contact) is var party && (party.IsReachable || !RepeatsController(notice, party.Name)))
                {
                    return;
                }
            }

            it.Report(Place.Of(NoticeShape.Contacts));
        });

    public static NoticeRule DataProtectionOfficerUnreachable { get; } = Rule("RN1007", nameof(DataProtectionOfficerUnreachable),
        [Information(Error, Gdpr("13(1)(b)"), Gdpr("37(7)")), Record(Error, Gdpr("30(1)(a)")), Processor(Error, Gdpr("30(2)(a)"))],
        static it =>
        {
            if (it.Notice.DataProtectionOfficer is { State: DeclarationState.Some } officer && !Party.Of(officer).IsReachable)
            {
                it.Report(Place.Of(NoticeShape.DataProtectionOfficer));
            }
        });

    public static NoticeRule DataProtectionOfficerUnstated { get; } = Rule("RN1008", nameof(DataProtectionOfficerUnstated),
        [Recommended(Info, Gdpr("13(1)(b)"))],
        static it =>
        {
            if (it.Notice.DataProtectionOfficer.State == DeclarationState.NotStated)
            {
                it.Report(Place.Of(NoticeShape.DataProtectionOfficer));
            }
        });

    public static NoticeRule RepresentativeMissing { get; } = Rule("RN1009", nameof(RepresentativeMissing),
        [
            Information(Warning, Gdpr("13(1)(a)"), Gdpr("27")), Record(Warning, Gdpr("30(1)(a)"), Gdpr("27")),
            Processor(Warning, Gdpr("30(2)(a)"), Gdpr("27")),
        ],
        static it =>
        {
            foreach (var controller in it.Notice.Controllers.AsSpan())
            {
                if (controller.Address?.Country is not { IsValid: true } country || EuropeanEconomicArea.Contains(country, it.AsOf))
                {
                    return;
                }
            }

            if (it.Notice.Representatives.Count == 0 && it.Notice.Controllers.Count > 0)
            {
                var country = it.Notice.Controllers[0].Address!.Country!;
                it.Report(
                    Place.Of(NoticeShape.Representatives),
                    ("country", CountryNames.Name(country, LanguageFallback.Main(it.Language))));
            }
        });

    public static NoticeRule JointArrangementMissing { get; } = Rule("RN1010", nameof(JointArrangementMissing),
        [Information(Error, Gdpr("26(2)")), Record(Warning, Gdpr("26(1)"), Gdpr("30(1)(a)"))],
        static it =>
        {
            var isJoint = false;
            var together = 0;
            foreach (var controller in it.Notice.Controllers.AsSpan())
            {
                isJoint |= controller.Role == ControllerRole.Joint;
                together += controller.Role == ControllerRole.Sole ? 0 : 1;
                if (controller.Arrangement?.Essence is { Count: > 0 })
                {
                    return;
                }
            }

            if (isJoint || together > 1)
            {
                it.Report(Place.Of(NoticeShape.Controllers, 0).Of(ControllerShape.Arrangement));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        ControllerMissing, ControllerUnreachable, ControllerAddressMissing, ControllerIdentityUnclear, ControllerCountryUnstated,
        ContactPointMissing, DataProtectionOfficerUnreachable, DataProtectionOfficerUnstated, RepresentativeMissing,
        JointArrangementMissing,
        .. IdentifierRules.All, .. ReachRules.All, .. ProcessorRules.All,
    ];

    private static bool IsForeign(Controller controller) =>
        controller.VatNumber?.CountryPrefix is { } prefix
            ? prefix != "FI"
            : controller.BusinessId is null && LegalForms.In(controller.Name)?.Country is { Value: not "FI" };

    private static bool RepeatsController(Notice notice, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return true;
        }

        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (string.Equals(controller.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
