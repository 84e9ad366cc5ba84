using RegisterNotice.Law;
using RegisterNotice.Words;
using static RegisterNotice.Rules.CoverageConditions;
using static RegisterNotice.Rules.CoveragePlaces;

namespace RegisterNotice.Rules;

/// <summary>The items of Articles 13, 14 and 30, a row each. Article 14 asks for nearly all that Article 13 does, under other letters.</summary>
internal static class CoverageItems
{
    private static readonly Duty Controller = new(CoverageNames.Controller, Always, Parties,
        ["RN1001", "RN1002", "RN1009", "RN1023"],
        ["RN1003", "RN1004", "RN1005", "RN1006", "RN1010", "RN1011", "RN1012", "RN1013", "RN1014", "RN1015", "RN1016", "RN1017", "RN1018", "RN1019",
            "RN1020", "RN1024", "RN1025", "RN4012"]);

    private static readonly Duty Officer =
        new(CoverageNames.Officer, OfficerIsDesignated, OfficerPlace, ["RN1007", "RN1021"], ["RN1008", "RN1022", "RN7009"]);

    private static readonly Duty PurposesAndBasis = new(CoverageNames.PurposesAndBasis, Always, PurposeAndBasisPlaces,
        ["RN2001", "RN2002"],
        ["RN2003", "RN2004", "RN2006", "RN2007", "RN2008", "RN2009", "RN2010", "RN2011", "RN2012", "RN2013", "RN2014", "RN2015", "RN2016", "RN2017",
            "RN2018", "RN3014", "RN8002"]);

    private static readonly Duty Interests = new(CoverageNames.Interests, RestsOnInterests, InterestPlaces, ["RN2005"], ["RN2009"]);

    private static readonly Duty Recipients = new(
        CoverageNames.Recipients,
        HasRecipients,
        DisclosurePlaces,
        ["RN4001", "RN4002"],
        ["RN7001", "RN7003", "RN7007"]);

    private static readonly Duty Transfers = new(CoverageNames.Transfers, IsTransferred, TransferPlaces,
        ["RN4004", "RN4005", "RN4006", "RN4008", "RN4014"],
        ["RN4003", "RN4007", "RN4009", "RN4010", "RN4011", "RN4013", "RN7002"]);

    private static readonly Duty Retention = new(
        CoverageNames.Retention,
        Always,
        RetentionPlaces,
        ["RN5001"],
        ["RN5002", "RN5003", "RN5004", "RN5005", "RN5006", "RN5007", "RN5008", "RN5009"]);

    private static readonly Duty SubjectRights = new(CoverageNames.Rights, Always, RightPlaces,
        ["RN6001", "RN6002", "RN6003", "RN6004", "RN6005", "RN6006", "RN6007"],
        ["RN6008", "RN6012", "RN6013", "RN6014", "RN6015", "RN6016", "RN6017", "RN6018", "RN6019", "RN6022", "RN6023", "RN6025", "RN6028", "RN7008"]);

    private static readonly Duty Withdrawal = new(CoverageNames.Withdrawal, RestsOnConsent, WithdrawalPlaces, ["RN6009"], []);

    private static readonly Duty Complaint = new(CoverageNames.Complaint, Always, ComplaintPlaces, ["RN6010"], ["RN6011", "RN6024"]);

    private static readonly Duty Provision = new(CoverageNames.Provision, IsGivenByDataSubject, ProvisionPlaces, ["RN3009"], []);

    private static readonly Duty Decisions = new(
        CoverageNames.Decisions,
        DecidesAutomatically,
        DecisionPlace,
        ["RN6021"],
        ["RN6020", "RN6025", "RN6026", "RN6027", "RN6031", "RN6032", "RN7004"]);

    private static readonly Duty Categories = new(
        CoverageNames.Categories,
        Always,
        CategoryPlaces,
        ["RN3002"],
        ["RN3003", "RN3004", "RN3005"]);

    private static readonly Duty Sources = new(CoverageNames.Sources, Always, SourcePlaces, ["RN3007"], ["RN3006", "RN3008", "RN3013", "RN7010"]);

    private static readonly (string Provision, Duty Duty)[] Article13 =
    [
        ("13(1)(a)", Controller),
        ("13(1)(b)", Officer),
        ("13(1)(c)", PurposesAndBasis),
        ("13(1)(d)", Interests),
        ("13(1)(e)", Recipients),
        ("13(1)(f)", Transfers),
        ("13(2)(a)", Retention),
        ("13(2)(b)", SubjectRights),
        ("13(2)(c)", Withdrawal),
        ("13(2)(d)", Complaint),
        ("13(2)(e)", Provision),
        ("13(2)(f)", Decisions),
    ];

    private static readonly (string Provision, Duty Duty)[] Article14 =
    [
        ("14(1)(a)", Controller),
        ("14(1)(b)", Officer),
        ("14(1)(c)", PurposesAndBasis),
        ("14(1)(d)", Categories),
        ("14(1)(e)", Recipients),
        ("14(1)(f)", Transfers),
        ("14(2)(a)", Retention),
        ("14(2)(b)", Interests),
        ("14(2)(c)", SubjectRights),
        ("14(2)(d)", Withdrawal),
        ("14(2)(e)", Complaint),
        ("14(2)(f)", Sources),
        ("14(2)(g)", Decisions),
    ];

    // What is done on behalf of each controller cannot be told where none is named.
    private static readonly (string Provision, Duty Duty)[] OfProcessors =
    [
        ("30(2)(a)", new(
            CoverageNames.ProcessorParties,
            Always,
            PartiesAndOfficer,
            ["RN1001", "RN1002", "RN1007", "RN1009", "RN1025", "RN1030", "RN1031"],
            ["RN1011", "RN1013", "RN1016", "RN1023"])),
        ("30(2)(b)", new(CoverageNames.ProcessorCategories, Always, ProcessingPlaces, ["RN1030", "RN1032"], [])),
        ("30(2)(c)", new(
            CoverageNames.RecordTransfers,
            IsTransferred,
            TransferPlaces,
            ["RN4004", "RN4005"],
            ["RN4003", "RN4006", "RN4007", "RN4009", "RN4010", "RN4011", "RN4013", "RN4015", "RN7002"])),
        ("30(2)(d)", new(CoverageNames.RecordSecurity, Always, SecurityPlaces, ["RN5101"], [])),
    ];

    public static IReadOnlyList<CoverageItem> All { get; } =
    [
        .. Article(IsFromDataSubject, Article13),
        .. Article(IsFromElsewhere, Article14),
        .. Article(Always,
            ("30(1)(a)", new(
                CoverageNames.RecordParties,
                Always,
                PartiesAndOfficer,
                ["RN1001", "RN1002", "RN1007", "RN1009"],
                [.. Controller.TouchedBy, "RN1008"])),
            ("30(1)(b)", new(CoverageNames.RecordPurposes, Always, PurposePlaces, ["RN2001"], ["RN2006", "RN2007"])),
            ("30(1)(c)", new(
                CoverageNames.RecordCategories,
                Always,
                SubjectAndCategoryPlaces,
                ["RN3001", "RN3002"],
                ["RN2010", "RN2011", "RN3003", "RN3004", "RN3005"])),
            ("30(1)(d)", new(CoverageNames.RecordRecipients, HasRecipients, DisclosurePlaces, Recipients.BrokenBy, Recipients.TouchedBy)),
            ("30(1)(e)", new(
                CoverageNames.RecordTransfers,
                IsTransferred,
                TransferPlaces,
                ["RN4004", "RN4005"],
                ["RN4003", "RN4006", "RN4007", "RN4009", "RN4010", "RN4011", "RN4013", "RN4015", "RN7002"])),
            ("30(1)(f)", new(
                CoverageNames.RecordErasure,
                Always,
                RetentionPlaces,
                ["RN5001"],
                ["RN5002", "RN5003", "RN5004", "RN5005", "RN5006", "RN5007", "RN5008", "RN5009"])),
            ("30(1)(g)", new(CoverageNames.RecordSecurity, Always, SecurityPlaces, ["RN5101"], []))),
        .. Article(Always, OfProcessors).Select(static item => item with { IsOfProcessor = true }),
    ];

    /// <summary>Citations as they stand where no data come from the data subject: Article 14 asks for what Article 13 does, under other letters.</summary>
    public static IReadOnlyList<LegalReference> UnderArticle14(IReadOnlyList<LegalReference> citations) =>
        ValueList<LegalReference>.Own([.. citations.Select(UnderArticle14).Distinct()]);

    private static LegalReference UnderArticle14(LegalReference citation)
    {
        if (citation.Act == Acts.Gdpr.Number)
        {
            var duty = Array.Find(Article13, item => item.Provision == citation.Provision).Duty;
            var provision = citation.Provision == "13(3)"
                ? "14(4)"
                : Array.Find(Article14, item => duty is not null && item.Duty == duty).Provision;
            return provision is null ? citation : Acts.Gdpr.At(provision);
        }

        return citation;
    }

    private static IEnumerable<CoverageItem> Article(Func<Notice, bool?> applies, params (string Provision, Duty Duty)[] items) =>
        items.Select(item => new CoverageItem(
            item.Provision, item.Duty.Name, notice => Both(applies(notice), item.Duty.Applies(notice)), item.Duty.Places,
            item.Duty.BrokenBy, item.Duty.TouchedBy));

    // Of two conditions that must both hold, one that does not hold settles it.
    private static bool? Both(bool? first, bool? second) => first & second;

    /// <summary>What an item asks for, whichever article asks for it.</summary>
    private sealed record Duty(
        LocalizedText Name,
        Func<Notice, bool?> Applies,
        Func<Notice, IEnumerable<JsonPointer>> Places,
        IReadOnlyList<string> BrokenBy,
        IReadOnlyList<string> TouchedBy);
}
