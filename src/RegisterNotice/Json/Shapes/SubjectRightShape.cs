using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SubjectRight"/>.</summary>
internal sealed class SubjectRightShape : Shape<SubjectRight>
{
    private static readonly Members<SubjectRight> Members = new();
    private static readonly ISlot<RightKind> Kind = Members.Required("kind", JsonValues.Enum<RightKind>(), it => it.Kind);
    private static readonly ISlot<LocalizedText?> Description = Members.Optional("description", JsonValues.Localized, it => it.Description);
    private static readonly ISlot<IReadOnlyList<RequestChannel>> Channels = Members.List("channels", RequestChannelShape.Instance, it => it.Channels);
    private static readonly ISlot<IReadOnlyList<RequestFormality>> Formalities = Members.List("formalities", JsonValues.Enum<RequestFormality>(), it => it.Formalities);
    private static readonly ISlot<IReadOnlyList<IdentityEvidence>> Evidence = Members.List("evidence", JsonValues.Enum<IdentityEvidence>(), it => it.Evidence);
    private static readonly ISlot<Period?> ResponseTime = Members.Optional("responseTime", JsonValues.Period, it => it.ResponseTime);
    private static readonly ISlot<Period?> ResponseTimeExtension = Members.Optional("responseTimeExtension", JsonValues.Period, it => it.ResponseTimeExtension);
    private static readonly ISlot<Period?> FrequencyLimit = Members.Optional("frequencyLimit", JsonValues.Period, it => it.FrequencyLimit);
    private static readonly ISlot<LocalizedText?> Fee = Members.Optional("fee", JsonValues.Localized, it => it.Fee);
    private static readonly ISlot<LocalizedText?> Limitation = Members.Optional("limitation", JsonValues.Localized, it => it.Limitation);
    private static readonly ISlot<IReadOnlyList<string>> DataFormats = Members.List("dataFormats", JsonValues.Text, it => it.DataFormats);
    private static readonly ISlot<LegalReference?> Reference = Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);

    private SubjectRightShape()
        : base(Members)
    {
    }

    public static SubjectRightShape Instance { get; } = new();

    protected override SubjectRight Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
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
