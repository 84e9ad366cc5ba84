using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Transfer"/>.</summary>
internal sealed class TransferShape : Shape<Transfer>
{
    private static readonly Members<Transfer> Members = new();
    public static readonly OptionalSlot<Transfer, Recipient> Recipient =
        Members.Optional("recipient", RecipientShape.Instance, it => it.Recipient);
    public static readonly ListSlot<Transfer, CountryCode> Countries = Members.List("countries", JsonValues.Country, it => it.Countries);
    public static readonly OptionalSlot<Transfer, string> InternationalOrganisation =
        Members.Optional("internationalOrganisation", JsonValues.Text, it => it.InternationalOrganisation);
    public static readonly OptionalValueSlot<Transfer, TransferSafeguard> Safeguard =
        Members.OptionalValue("safeguard", JsonValues.Enum<TransferSafeguard>(), it => it.Safeguard);
    public static readonly OptionalValueSlot<Transfer, TransferDerogation> Derogation =
        Members.OptionalValue("derogation", JsonValues.Enum<TransferDerogation>(), it => it.Derogation);
    public static readonly OptionalSlot<Transfer, LocalizedText> Interest =
        Members.Optional("interest", JsonValues.Localized, it => it.Interest);
    public static readonly OptionalValueSlot<Transfer, LocalDate> AuthorityInformedOn =
        Members.OptionalValue("authorityInformedOn", JsonValues.Date, it => it.AuthorityInformedOn);
    public static readonly OptionalSlot<Transfer, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalValueSlot<Transfer, bool> WithinDecisionScope =
        Members.OptionalValue("withinDecisionScope", JsonValues.Boolean, it => it.WithinDecisionScope);
    public static readonly OptionalSlot<Transfer, LocalizedText> CopyAvailableFrom =
        Members.Optional("copyAvailableFrom", JsonValues.Localized, it => it.CopyAvailableFrom);
    public static readonly OptionalValueSlot<Transfer, bool> Regular =
        Members.OptionalValue("regular", JsonValues.Boolean, it => it.Regular);
    public static readonly OptionalSlot<Transfer, LocalizedText> Condition =
        Members.Optional("condition", JsonValues.Localized, it => it.Condition);

    private TransferShape()
        : base(Members)
    {
    }

    public static TransferShape Instance { get; } = new();

    protected override Transfer Create(in Slots values) => new()
    {
        Recipient = values.Get(Recipient),
        Countries = values.Get(Countries),
        InternationalOrganisation = values.Get(InternationalOrganisation),
        Safeguard = values.Get(Safeguard),
        Derogation = values.Get(Derogation),
        Interest = values.Get(Interest),
        AuthorityInformedOn = values.Get(AuthorityInformedOn),
        Reference = values.Get(Reference),
        WithinDecisionScope = values.Get(WithinDecisionScope),
        CopyAvailableFrom = values.Get(CopyAvailableFrom),
        Regular = values.Get(Regular),
        Condition = values.Get(Condition),
    };
}
