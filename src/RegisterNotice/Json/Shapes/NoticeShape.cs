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
    public static readonly WrittenSlot<Notice, string> SchemaVersion =
        Members.Required("schemaVersion", JsonValues.Version, it => it.SchemaVersion);
    public static readonly WrittenSlot<Notice, string> Id = Members.Required("id", JsonValues.Id, it => it.Id);
    public static readonly WrittenSlot<Notice, int> Revision =
        Members.Always("revision", JsonValues.Integer, it => it.Revision, whenAbsent: 1);
    public static readonly ListSlot<Notice, LanguageTag> Languages = Members.List("languages", JsonValues.Language, it => it.Languages);
    public static readonly ListSlot<Notice, LanguageVersion> LanguageVersions =
        Members.List("languageVersions", LanguageVersionShape.Instance, it => it.LanguageVersions);
    public static readonly OptionalSlot<Notice, LocalizedText> Title = Members.Optional("title", JsonValues.Localized, it => it.Title);
    public static readonly OptionalSlot<Notice, LocalizedText> RegisterName =
        Members.Optional("registerName", JsonValues.Localized, it => it.RegisterName);
    public static readonly OptionalValueSlot<Notice, LocalDate> DraftedOn =
        Members.OptionalValue("draftedOn", JsonValues.Date, it => it.DraftedOn);
    public static readonly OptionalValueSlot<Notice, LocalDate> UpdatedOn =
        Members.OptionalValue("updatedOn", JsonValues.Date, it => it.UpdatedOn);
    public static readonly OptionalValueSlot<Notice, LocalDate> EffectiveFrom =
        Members.OptionalValue("effectiveFrom", JsonValues.Date, it => it.EffectiveFrom);
    public static readonly ListSlot<Notice, LegalReference> LegalFramework =
        Members.List("legalFramework", LegalReferenceShape.Instance, it => it.LegalFramework);
    public static readonly ListSlot<Notice, Controller> Controllers =
        Members.List("controllers", ControllerShape.Instance, it => it.Controllers);
    public static readonly ListSlot<Notice, ContactPoint> Representatives =
        Members.List("representatives", ContactPointShape.Instance, it => it.Representatives);
    public static readonly DefaultSlot<Notice, DataProtectionOfficer> DataProtectionOfficer =
        Members.Default(
            "dataProtectionOfficer",
            DataProtectionOfficerShape.Instance,
            it => it.DataProtectionOfficer,
            whenAbsent: RegisterNotice.DataProtectionOfficer.NotStated);
    public static readonly ListSlot<Notice, ContactPoint> Contacts =
        Members.List("contacts", ContactPointShape.Instance, it => it.Contacts);
    public static readonly ListSlot<Notice, Purpose> Purposes = Members.List("purposes", PurposeShape.Instance, it => it.Purposes);
    public static readonly ListSlot<Notice, LegalBasis> LegalBases =
        Members.List("legalBases", LegalBasisShape.Instance, it => it.LegalBases);
    public static readonly ListSlot<Notice, DataSubjectGroup> DataSubjects =
        Members.List("dataSubjects", DataSubjectGroupShape.Instance, it => it.DataSubjects);
    public static readonly ListSlot<Notice, DataCategory> DataCategories =
        Members.List("dataCategories", DataCategoryShape.Instance, it => it.DataCategories);
    public static readonly ListSlot<Notice, Source> Sources = Members.List("sources", SourceShape.Instance, it => it.Sources);
    public static readonly DefaultSlot<Notice, Declaration<Disclosure>> Disclosures =
        Members.Default("disclosures", Disclosed, it => it.Disclosures, whenAbsent: Declaration<Disclosure>.NotStated);
    public static readonly DefaultSlot<Notice, Declaration<Transfer>> Transfers =
        Members.Default("transfers", Transferred, it => it.Transfers, whenAbsent: Declaration<Transfer>.NotStated);
    public static readonly ListSlot<Notice, RetentionRule> RetentionRules =
        Members.List("retentionRules", RetentionRuleShape.Instance, it => it.RetentionRules);
    public static readonly ListSlot<Notice, SecurityMeasure> Security =
        Members.List("security", SecurityMeasureShape.Instance, it => it.Security);
    public static readonly ListSlot<Notice, SubjectRight> Rights = Members.List("rights", SubjectRightShape.Instance, it => it.Rights);
    public static readonly DefaultSlot<Notice, AutomatedDecisions> AutomatedDecisions =
        Members.Default(
            "automatedDecisions",
            AutomatedDecisionsShape.Instance,
            it => it.AutomatedDecisions,
            whenAbsent: RegisterNotice.AutomatedDecisions.NotStated);
    public static readonly DefaultSlot<Notice, Cookies> Cookies =
        Members.Default("cookies", CookiesShape.Instance, it => it.Cookies, whenAbsent: RegisterNotice.Cookies.NotStated);
    public static readonly OptionalSlot<Notice, ResearchStudy> Research =
        Members.Optional("research", ResearchStudyShape.Instance, it => it.Research);
    public static readonly ListSlot<Notice, InformationExemption> Exemptions =
        Members.List("exemptions", InformationExemptionShape.Instance, it => it.Exemptions);
    public static readonly OptionalSlot<Notice, SupervisoryAuthority> SupervisoryAuthority =
        Members.Optional("supervisoryAuthority", SupervisoryAuthorityShape.Instance, it => it.SupervisoryAuthority);
    public static readonly ListSlot<Notice, NoticeChange> Changes = Members.List("changes", NoticeChangeShape.Instance, it => it.Changes);
    public static readonly OptionalSlot<Notice, PublicAccess> PublicAccess =
        Members.Optional("publicAccess", PublicAccessShape.Instance, it => it.PublicAccess);
    public static readonly InternalSlot<Notice, InternalPart> Internal =
        Members.Internal("internal", InternalPartShape.Instance, it => it.Internal);
    public static readonly ListSlot<Notice, NoticeDocument> Wordings =
        Members.List("wordings", NoticeDocumentShape.Instance, it => it.Wordings);

    private NoticeShape()
        : base(Members.Former(
            "representative",
            Representatives,
            ContactPointShape.Instance,
            static (one, _) => (IReadOnlyList<ContactPoint>)ValueList<ContactPoint>.Own([one])))
    {
    }

    public static NoticeShape Instance { get; } = new();

    protected override Notice Create(in Slots values) => new()
    {
        SchemaVersion = values.Get(SchemaVersion),
        Id = values.Get(Id),
        Revision = values.Get(Revision),
        Languages = values.Get(Languages),
        LanguageVersions = values.Get(LanguageVersions),
        Title = values.Get(Title),
        RegisterName = values.Get(RegisterName),
        DraftedOn = values.Get(DraftedOn),
        UpdatedOn = values.Get(UpdatedOn),
        EffectiveFrom = values.Get(EffectiveFrom),
        LegalFramework = values.Get(LegalFramework),
        Controllers = values.Get(Controllers),
        Representatives = values.Get(Representatives),
        DataProtectionOfficer = values.Get(DataProtectionOfficer),
        Contacts = values.Get(Contacts),
        Purposes = values.Get(Purposes),
        LegalBases = values.Get(LegalBases),
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
        Research = values.Get(Research),
        Exemptions = values.Get(Exemptions),
        SupervisoryAuthority = values.Get(SupervisoryAuthority),
        Changes = values.Get(Changes),
        PublicAccess = values.Get(PublicAccess),
        Internal = values.Get(Internal),
        Wordings = values.Get(Wordings),
    };
}
