using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.InformationExemption"/>.</summary>
internal sealed class InformationExemptionShape : Shape<InformationExemption>
{
    private static readonly Members<InformationExemption> Members = new();
    public static readonly OptionalSlot<InformationExemption, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalSlot<InformationExemption, LocalizedText> Reason =
        Members.Optional("reason", JsonValues.Localized, it => it.Reason);

    private InformationExemptionShape()
        : base(Members)
    {
    }

    public static InformationExemptionShape Instance { get; } = new();

    protected override InformationExemption Create(in Slots values) => new()
    {
        Reference = values.Get(Reference),
        Reason = values.Get(Reason),
    };
}
