using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Disclosure"/>.</summary>
internal sealed class DisclosureShape : Shape<Disclosure>
{
    private static readonly Members<Disclosure> Members = new();
    public static readonly WrittenSlot<Disclosure, Recipient> Recipient =
        Members.Required("recipient", RecipientShape.Instance, it => it.Recipient);
    public static readonly OptionalSlot<Disclosure, LocalizedText> Purpose =
        Members.Optional("purpose", JsonValues.Localized, it => it.Purpose);
    public static readonly OptionalValueSlot<Disclosure, bool> Regular =
        Members.OptionalValue("regular", JsonValues.Boolean, it => it.Regular);
    public static readonly OptionalSlot<Disclosure, LocalizedText> Condition =
        Members.Optional("condition", JsonValues.Localized, it => it.Condition);
    public static readonly OptionalSlot<Disclosure, LegalBasis> LegalBasis =
        Members.Optional("legalBasis", LegalBasisShape.Instance, it => it.LegalBasis);
    public static readonly ListSlot<Disclosure, string> CategoryIds = Members.List("categories", JsonValues.Id, it => it.CategoryIds);

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
        CategoryIds = values.Get(CategoryIds),
    };
}
