using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LegalBasis"/>.</summary>
internal sealed class LegalBasisShape : Shape<LegalBasis>
{
    private static readonly Members<LegalBasis> Members = new();
    private static readonly ISlot<LegalBasisKind> Kind = Members.Required("kind", JsonValues.Enum<LegalBasisKind>(), it => it.Kind);
    private static readonly ISlot<LocalizedText?> Description = Members.Optional("description", JsonValues.Localized, it => it.Description);
    private static readonly ISlot<LocalizedText?> Interest = Members.Optional("interest", JsonValues.Localized, it => it.Interest);
    private static readonly ISlot<LegalReference?> Reference = Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    private static readonly ISlot<SpecialCategoryGround?> SpecialCategoryGround = Members.OptionalValue("specialCategoryGround", JsonValues.Enum<SpecialCategoryGround>(), it => it.SpecialCategoryGround);

    private LegalBasisShape()
        : base(Members)
    {
    }

    public static LegalBasisShape Instance { get; } = new();

    protected override LegalBasis Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Description = values.Get(Description),
        Interest = values.Get(Interest),
        Reference = values.Get(Reference),
        SpecialCategoryGround = values.Get(SpecialCategoryGround),
    };
}
