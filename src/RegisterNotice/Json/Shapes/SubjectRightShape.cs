using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SubjectRight"/>.</summary>
internal sealed class SubjectRightShape : Shape<SubjectRight>
{
    private static readonly Members<SubjectRight> Members = new();
    public static readonly WrittenSlot<SubjectRight, RightKind> Kind =
        Members.Required("kind", JsonValues.Enum<RightKind>(), it => it.Kind);
    public static readonly DefaultSlot<SubjectRight, RightApplicability> Applies =
        Members.Default("applies", JsonValues.Enum<RightApplicability>(), it => it.Applies, whenAbsent: RightApplicability.Yes);
    public static readonly OptionalSlot<SubjectRight, StatedRestriction> Restriction =
        Members.Optional("restriction", StatedRestrictionShape.Instance, it => it.Restriction);
    public static readonly OptionalSlot<SubjectRight, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly ListSlot<SubjectRight, RequestChannel> Channels =
        Members.List("channels", RequestChannelShape.Instance, it => it.Channels);
    public static readonly ListSlot<SubjectRight, RequestFormality> Formalities =
        Members.List("formalities", JsonValues.Enum<RequestFormality>(), it => it.Formalities);
    public static readonly ListSlot<SubjectRight, IdentityEvidence> Evidence =
        Members.List("evidence", JsonValues.Enum<IdentityEvidence>(), it => it.Evidence);
    public static readonly OptionalSlot<SubjectRight, Period> ResponseTime =
        Members.Optional("responseTime", JsonValues.Period, it => it.ResponseTime);
    public static readonly OptionalSlot<SubjectRight, Period> ResponseTimeExtension =
        Members.Optional("responseTimeExtension", JsonValues.Period, it => it.ResponseTimeExtension);
    public static readonly OptionalSlot<SubjectRight, Period> FrequencyLimit =
        Members.Optional("frequencyLimit", JsonValues.Period, it => it.FrequencyLimit);
    public static readonly OptionalSlot<SubjectRight, LocalizedText> Fee = Members.Optional("fee", JsonValues.Localized, it => it.Fee);
    public static readonly OptionalSlot<SubjectRight, LocalizedText> Limitation =
        Members.Optional("limitation", JsonValues.Localized, it => it.Limitation);
    public static readonly ListSlot<SubjectRight, string> DataFormats = Members.List("dataFormats", JsonValues.Id, it => it.DataFormats);
    public static readonly OptionalSlot<SubjectRight, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);

    private SubjectRightShape()
        : base(Members)
    {
    }

    public static SubjectRightShape Instance { get; } = new();

    protected override SubjectRight Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Applies = values.Get(Applies),
        Restriction = values.Get(Restriction),
        Description = values.Get(Description),
        Channels = values.Get(Channels),
        Formalities = values.Get(Formalities),
        Evidence = values.Get(Evidence),
        ResponseTime = values.Get(ResponseTime),
        ResponseTimeExtension = values.Get(ResponseTimeExtension),
        FrequencyLimit = values.Get(FrequencyLimit),
        Fee = values.Get(Fee),
        Limitation = values.Get(Limitation),
        DataFormats = values.Get(DataFormats),
        Reference = values.Get(Reference),
    };
}
