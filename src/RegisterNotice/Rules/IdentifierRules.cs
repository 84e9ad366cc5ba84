using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN1: the business IDs and VAT numbers by which the registers know a controller.</summary>
internal static class IdentifierRules
{
    public static NoticeRule BusinessIdInvalid { get; } = Rule("RN1011", nameof(BusinessIdInvalid),
        [
            Information(Error, Acts.BusinessInformationDecree.At("3")), Record(Error, Acts.BusinessInformationDecree.At("3")),
            Processor(Error, Acts.BusinessInformationDecree.At("3")), OldAct(Error, Acts.BusinessInformationDecree.At("3")),
        ],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                if (it.Notice.Controllers[i].BusinessId is { IsValid: false } id)
                {
                    it.Report(Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.BusinessId), ("businessId", id.Value));
                }
            }
        });

    public static NoticeRule BusinessIdUnstated { get; } = Rule("RN1012", nameof(BusinessIdUnstated),
        [Recommended(Info)],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                var controller = it.Notice.Controllers[i];
                if (controller is { BusinessId: null, VatNumber: null } && IsFinnishCompany(controller))
                {
                    it.Report(Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.BusinessId), ("controller", controller.Name));
                }
            }
        });

    public static NoticeRule VatNumberInvalid { get; } = Rule("RN1013", nameof(VatNumberInvalid),
        [Information(Error), Record(Error), Processor(Error), OldAct(Error)],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                if (it.Notice.Controllers[i].VatNumber is { IsValid: false, CountryPrefix: not null } number)
                {
                    it.Report(Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.VatNumber), ("vatNumber", number.Value));
                }
            }
        });

    public static NoticeRule VatNumberWithoutCountry { get; } = Rule("RN1014", nameof(VatNumberWithoutCountry),
        [Information(Warning)],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                if (it.Notice.Controllers[i].VatNumber is { } number && number.Value.Length > 0 && number.Value[0] is >= '0' and <= '9')
                {
                    it.Report(Place.Of(NoticeShape.Controllers, i).Of(ControllerShape.VatNumber), ("vatNumber", number.Value));
                }
            }
        });

    public static NoticeRule IdentifiersDisagree { get; } = Rule("RN1015", nameof(IdentifiersDisagree),
        [Information(Error, Gdpr("13(1)(a)")), Record(Error, Gdpr("30(1)(a)"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Controllers.Count; i++)
            {
                var controller = it.Notice.Controllers[i];
                if (controller is { BusinessId: { IsValid: true } id, VatNumber: { IsValid: true, CountryPrefix: "FI" } number }
                    && !SameDigits(id.Value, number.Value))
                {
                    it.Report(Place.Of(NoticeShape.Controllers, i), ("businessId", id.Value), ("vatNumber", number.Value));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
        [BusinessIdInvalid, BusinessIdUnstated, VatNumberInvalid, VatNumberWithoutCountry, IdentifiersDisagree];

    // A form of several countries, such as Ltd or SE, tells of Finland only where the address does.
    private static bool IsFinnishCompany(Controller controller) => controller.Address?.Country switch
    {
        null => LegalForms.FinnishIn(controller.Name) is { Kind: LegalFormKind.Company },
        { Value: "FI" } => LegalForms.In(controller.Name) is { Kind: LegalFormKind.Company, Country: null or { Value: "FI" } },
        _ => false,
    };

    private static bool SameDigits(string businessId, string vatNumber) =>
        businessId.AsSpan(0, 7).SequenceEqual(vatNumber.AsSpan(2, 7)) && businessId[8] == vatNumber[9];
}
