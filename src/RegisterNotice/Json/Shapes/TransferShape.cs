using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Transfer"/>.</summary>
internal sealed class TransferShape : Shape<Transfer>
{
    private static readonly Members<Transfer> Members = new();
    private static readonly ISlot<Recipient?> Recipient = Members.Optional("recipient", RecipientShape.Instance, it => it.Recipient);
    private static readonly ISlot<IReadOnlyList<CountryCode>> Countries = Members.List("countries", JsonValues.Country, it => it.Countries);
    private static readonly ISlot<string?> InternationalOrganisation = Members.Optional("internationalOrganisation", JsonValues.Text, it => it.InternationalOrganisation);
    private static readonly ISlot<TransferSafeguard?> Safeguard = Members.OptionalValue("safeguard", JsonValues.Enum<TransferSafeguard>(), it => it.Safeguard);
    private static readonly ISlot<TransferDerogation?> Derogation = Members.OptionalValue("derogation", JsonValues.Enum<TransferDerogation>(), it => it.Derogation);
    private static readonly ISlot<LegalReference?> Reference = Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    private static readonly ISlot<bool?> WithinDecisionScope = Members.OptionalValue("withinDecisionScope", JsonValues.Boolean, it => it.WithinDecisionScope);
    private static readonly ISlot<LocalizedText?> CopyAvailableFrom = Members.Optional("copyAvailableFrom", JsonValues.Localized, it => it.CopyAvailableFrom);
    private static readonly ISlot<bool?> Regular = Members.OptionalValue("regular", JsonValues.Boolean, it => it.Regular);
    private static readonly ISlot<LocalizedText?> Condition = Members.Optional("condition", JsonValues.Localized, it => it.Condition);

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
        Reference = values.Get(Reference),
        WithinDecisionScope = values.Get(WithinDecisionScope),
        CopyAvailableFrom = values.Get(CopyAvailableFrom),
        Regular = values.Get(Regular),
        Condition = values.Get(Condition),
    };
}
