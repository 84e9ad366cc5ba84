using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Disclosure"/>.</summary>
internal sealed class DisclosureShape : Shape<Disclosure>
{
    private static readonly Members<Disclosure> Members = new();
    private static readonly ISlot<Recipient> Recipient = Members.Required("recipient", RecipientShape.Instance, it => it.Recipient);
    private static readonly ISlot<LocalizedText?> Purpose = Members.Optional("purpose", JsonValues.Localized, it => it.Purpose);
    private static readonly ISlot<bool?> Regular = Members.OptionalValue("regular", JsonValues.Boolean, it => it.Regular);
    private static readonly ISlot<LocalizedText?> Condition = Members.Optional("condition", JsonValues.Localized, it => it.Condition);
    private static readonly ISlot<LegalBasis?> LegalBasis = Members.Optional("legalBasis", LegalBasisShape.Instance, it => it.LegalBasis);
    private static readonly ISlot<IReadOnlyList<string>> Categories = Members.List("categories", JsonValues.Text, it => it.CategoryIds);

    private DisclosureShape()
        : base(Members)
    {
    }

    public static DisclosureShape Instance { get; } = new();

    protected override Disclosure Create(in Slots values) => new()
    {
        Recipient = values.Get(Recipient),
        Purpose = values.Get(Purpose),
        Regular = values.Get(Regular),
        Condition = values.Get(Condition),
        LegalBasis = values.Get(LegalBasis),
        CategoryIds = values.Get(Categories),
    };
}
