using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Notice"/>.</summary>
internal sealed class NoticeShape : Shape<Notice>
{
    /// <summary>What is said of disclosures.</summary>
    public static readonly DeclarationShape<Disclosure> Disclosed = DeclarationShape<Disclosure>.Of(DisclosureShape.Instance);

    /// <summary>What is said of transfers.</summary>
    public static readonly DeclarationShape<Transfer> Transferred = DeclarationShape<Transfer>.Of(TransferShape.Instance);

    private static readonly Members<Notice> Members = new();
    private static readonly ISlot<string> SchemaVersion = Members.Required("schemaVersion", JsonValues.Version, it => it.SchemaVersion);
    private static readonly ISlot<string> Id = Members.Required("id", JsonValues.Text, it => it.Id);
    private static readonly ISlot<int> Revision = Members.Always("revision", JsonValues.Integer, it => it.Revision, whenAbsent: 1);
    private static readonly ISlot<IReadOnlyList<LanguageTag>> Languages = Members.List("languages", JsonValues.Language, it => it.Languages);
    private static readonly ISlot<LocalizedText?> Title = Members.Optional("title", JsonValues.Localized, it => it.Title);
    private static readonly ISlot<LocalizedText?> RegisterName = Members.Optional("registerName", JsonValues.Localized, it => it.RegisterName);
    private static readonly ISlot<LocalDate?> DraftedOn = Members.OptionalValue("draftedOn", JsonValues.Date, it => it.DraftedOn);
    private static readonly ISlot<LocalDate?> UpdatedOn = Members.OptionalValue("updatedOn", JsonValues.Date, it => it.UpdatedOn);
    private static readonly ISlot<LocalDate?> EffectiveFrom = Members.OptionalValue("effectiveFrom", JsonValues.Date, it => it.EffectiveFrom);
    private static readonly ISlot<IReadOnlyList<LegalReference>> LegalFramework = Members.List("legalFramework", LegalReferenceShape.Instance, it => it.LegalFramework);
    private static readonly ISlot<IReadOnlyList<Controller>> Controllers = Members.List("controllers", ControllerShape.Instance, it => it.Controllers);
    private static readonly ISlot<ContactPoint?> Representative = Members.Optional("representative", ContactPointShape.Instance, it => it.Representative);
    private static readonly ISlot<DataProtectionOfficer> DataProtectionOfficer = Members.Default("dataProtectionOfficer", DataProtectionOfficerShape.Instance, it => it.DataProtectionOfficer, whenAbsent: RegisterNotice.DataProtectionOfficer.NotStated);
    private static readonly ISlot<IReadOnlyList<ContactPoint>> Contacts = Members.List("contacts", ContactPointShape.Instance, it => it.Contacts);
    private static readonly ISlot<IReadOnlyList<Purpose>> Purposes = Members.List("purposes", PurposeShape.Instance, it => it.Purposes);
    private static readonly ISlot<IReadOnlyList<DataSubjectGroup>> DataSubjects = Members.List("dataSubjects", DataSubjectGroupShape.Instance, it => it.DataSubjects);
    private static readonly ISlot<IReadOnlyList<DataCategory>> DataCategories = Members.List("dataCategories", DataCategoryShape.Instance, it => it.DataCategories);
    private static readonly ISlot<IReadOnlyList<Source>> Sources = Members.List("sources", SourceShape.Instance, it => it.Sources);
    private static readonly ISlot<Declaration<Disclosure>> Disclosures = Members.Default("disclosures", Disclosed, it => it.Disclosures, whenAbsent: Declaration<Disclosure>.NotStated);
    private static readonly ISlot<Declaration<Transfer>> Transfers = Members.Default("transfers", Transferred, it => it.Transfers, whenAbsent: Declaration<Transfer>.NotStated);
    private static readonly ISlot<IReadOnlyList<RetentionRule>> RetentionRules = Members.List("retentionRules", RetentionRuleShape.Instance, it => it.RetentionRules);
    private static readonly ISlot<IReadOnlyList<SecurityMeasure>> Security = Members.List("security", SecurityMeasureShape.Instance, it => it.Security);
    private static readonly ISlot<IReadOnlyList<SubjectRight>> Rights = Members.List("rights", SubjectRightShape.Instance, it => it.Rights);
    private static readonly ISlot<AutomatedDecisions> AutomatedDecisions = Members.Default("automatedDecisions", AutomatedDecisionsShape.Instance, it => it.AutomatedDecisions, whenAbsent: RegisterNotice.AutomatedDecisions.NotStated);
    private static readonly ISlot<Cookies> Cookies = Members.Default("cookies", CookiesShape.Instance, it => it.Cookies, whenAbsent: RegisterNotice.Cookies.NotStated);
    private static readonly ISlot<SupervisoryAuthority?> SupervisoryAuthority = Members.Optional("supervisoryAuthority", SupervisoryAuthorityShape.Instance, it => it.SupervisoryAuthority);
    private static readonly ISlot<IReadOnlyList<NoticeChange>> Changes = Members.List("changes", NoticeChangeShape.Instance, it => it.Changes);
    private static readonly ISlot<IReadOnlyList<NoticeDocument>> Wordings = Members.List("wordings", NoticeDocumentShape.Instance, it => it.Wordings);

    private NoticeShape()
        : base(Members)
    {
    }

    public static NoticeShape Instance { get; } = new();

    protected override Notice Create(in Slots values) => new()
    {
        SchemaVersion = values.Get(SchemaVersion),
        Id = values.Get(Id),
        Revision = values.Get(Revision),
        Languages = values.Get(Languages),
        Title = values.Get(Title),
        RegisterName = values.Get(RegisterName),
        DraftedOn = values.Get(DraftedOn),
        UpdatedOn = values.Get(UpdatedOn),
        EffectiveFrom = values.Get(EffectiveFrom),
        LegalFramework = values.Get(LegalFramework),
        Controllers = values.Get(Controllers),
        Representative = values.Get(Representative),
        DataProtectionOfficer = values.Get(DataProtectionOfficer),
        Contacts = values.Get(Contacts),
        Purposes = values.Get(Purposes),
        DataSubjects = values.Get(DataSubjects),
        DataCategories = values.Get(DataCategories),
        Sources = values.Get(Sources),
        Disclosures = values.Get(Disclosures),
        Transfers = values.Get(Transfers),
        RetentionRules = values.Get(RetentionRules),
        Security = values.Get(Security),
        Rights = values.Get(Rights),
        AutomatedDecisions = values.Get(AutomatedDecisions),
        Cookies = values.Get(Cookies),
        SupervisoryAuthority = values.Get(SupervisoryAuthority),
        Changes = values.Get(Changes),
        Wordings = values.Get(Wordings),
    };
}
