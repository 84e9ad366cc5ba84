using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>Every type of the model that stands in JSON, with how it is written and read.</summary>
internal static class NoticeShapes
{
    /// <summary>The objects, outermost first.</summary>
    public static IReadOnlyList<IShape> Objects { get; } =
    [
        NoticeShape.Instance, LegalReferenceShape.Instance, ControllerShape.Instance, PostalAddressShape.Instance,
        JointArrangementShape.Instance, JointResponsibilityShape.Instance, InstructingControllerShape.Instance, ContactPointShape.Instance,
        LanguageVersionShape.Instance,
        DataProtectionOfficerShape.Instance, PurposeShape.Instance, LegalBasisShape.Instance, SpecialCategoryConditionShape.Instance,
        BalancingTestShape.Instance, ProfilingShape.Instance, DataSubjectGroupShape.Instance,
        DataCategoryShape.Instance, SecrecyShape.Instance,
        ProvisionRequirementShape.Instance, SourceShape.Instance, NoticeShape.Disclosed, DisclosureShape.Instance, RecipientShape.Instance,
        SubProcessorShape.Instance,
        NoticeShape.Transferred, TransferShape.Instance,
        RetentionRuleShape.Instance, RetentionPeriodShape.Instance, SecurityMeasureShape.Instance, SubjectRightShape.Instance,
        StatedRestrictionShape.Instance, RequestChannelShape.Instance,
        AutomatedDecisionsShape.Instance, AutomatedDecisionShape.Instance, CookiesShape.Instance,
        TrackingTechnologyShape.Instance, SupervisoryAuthorityShape.Instance, NoticeChangeShape.Instance, NoticeDocumentShape.Instance,
        ResearchStudyShape.Instance, InformationExemptionShape.Instance, PublicAccessShape.Instance, DocumentRegisterShape.Instance,
        InternalPartShape.Instance, InternalDocumentShape.Instance,
        DocumentSectionShape.Instance,
        ParagraphBlockShape.Instance, ListBlockShape.Instance, ListItemShape.Instance, TableBlockShape.Instance, TableRowShape.Instance,
        CellMarksShape.Instance,
        LinkMarkShape.Instance, StrongMarkShape.Instance, LanguageMarkShape.Instance,
    ];

    private static readonly Dictionary<Type, IJsonValue> ByType = All().ToDictionary(kind => kind.ValueType);

    /// <summary>The kinds of value for which a host's serializer may ask.</summary>
    public static IEnumerable<IJsonValue> Kinds => ByType.Values;

    /// <summary>How a type is written and read; null for a type that does not stand in the JSON.</summary>
    public static IJsonValue? Of(Type type) => ByType.TryGetValue(type, out var kind) ? kind : null;

    private static IEnumerable<IJsonValue> All()
    {
        IJsonValue[] kinds =
        [
            .. Objects, BlockShape.Instance, UnknownBlockShape.Instance, TextMarkShape.Instance, UnknownMarkShape.Instance,
            AnyPart.Instance, JsonAdditionalMembers.Instance,
            (IJsonValue)JsonValues.Localized, (IJsonValue)JsonValues.Language, (IJsonValue)JsonValues.Country,
            (IJsonValue)JsonValues.BusinessId, (IJsonValue)JsonValues.VatNumber,
            (IJsonValue)JsonValues.Date, (IJsonValue)JsonValues.Period, JsonFingerprint.Instance, JsonPlace.Instance,
            .. Enums(),
        ];
        return kinds.Concat(kinds.Select(kind => kind.OrNull).OfType<IJsonValue>());
    }

    private static IEnumerable<IJsonValue> Enums() =>
    [
        (IJsonValue)JsonValues.Enum<DeclarationState>(), (IJsonValue)JsonValues.Enum<Sector>(),
        (IJsonValue)JsonValues.Enum<ControllerRole>(), (IJsonValue)JsonValues.Enum<ProcessingActivity>(),
        (IJsonValue)JsonValues.Enum<LegalBasisKind>(), (IJsonValue)JsonValues.Enum<SpecialCategoryGround>(),
        (IJsonValue)JsonValues.Enum<DataSensitivity>(), (IJsonValue)JsonValues.Enum<ProvisionKind>(),
        (IJsonValue)JsonValues.Enum<SourceKind>(), (IJsonValue)JsonValues.Enum<RecipientKind>(),
        (IJsonValue)JsonValues.Enum<TransferSafeguard>(), (IJsonValue)JsonValues.Enum<TransferDerogation>(),
        (IJsonValue)JsonValues.Enum<RetentionStart>(), (IJsonValue)JsonValues.Enum<RetentionCriterion>(),
        (IJsonValue)JsonValues.Enum<PeriodCombination>(), (IJsonValue)JsonValues.Enum<DecisionGround>(),
        (IJsonValue)JsonValues.Enum<RightApplicability>(),
        (IJsonValue)JsonValues.Enum<SecurityMeasureKind>(), (IJsonValue)JsonValues.Enum<MeasureScope>(),
        (IJsonValue)JsonValues.Enum<RightKind>(), (IJsonValue)JsonValues.Enum<ChannelKind>(),
        (IJsonValue)JsonValues.Enum<RequestFormality>(), (IJsonValue)JsonValues.Enum<IdentityEvidence>(),
        (IJsonValue)JsonValues.Enum<SectionKind>(), (IJsonValue)JsonValues.Enum<InternalDocumentKind>(),
        (IJsonValue)JsonValues.Enum<ResearchKind>(), (IJsonValue)JsonValues.Enum<AfterResearch>(),
    ];
}
