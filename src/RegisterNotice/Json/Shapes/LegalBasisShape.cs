using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LegalBasis"/>.</summary>
internal sealed class LegalBasisShape : Shape<LegalBasis>
{
    private static readonly Members<LegalBasis> Members = new();
    public static readonly WrittenSlot<LegalBasis, LegalBasisKind> Kind =
        Members.Required("kind", JsonValues.Enum<LegalBasisKind>(), it => it.Kind);
    public static readonly OptionalSlot<LegalBasis, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly OptionalSlot<LegalBasis, LocalizedText> Interest =
        Members.Optional("interest", JsonValues.Localized, it => it.Interest);
    public static readonly OptionalSlot<LegalBasis, BalancingTest> BalancingTest =
        Members.Optional("balancingTest", BalancingTestShape.Instance, it => it.BalancingTest);
    public static readonly OptionalSlot<LegalBasis, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalSlot<LegalBasis, SpecialCategoryCondition> SpecialCategory =
        Members.Optional("specialCategory", SpecialCategoryConditionShape.Instance, it => it.SpecialCategory);

    private LegalBasisShape()
        : base(Members.Former(
            "specialCategoryGround",
            SpecialCategory,
            JsonValues.Enum<SpecialCategoryGround>(),
            static (ground, words) => SpecialCategoryConditionShape.OfGround(ground, words)))
    {
    }

    public static LegalBasisShape Instance { get; } = new();

    protected override LegalBasis Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Description = values.Get(Description),
        Interest = values.Get(Interest),
        BalancingTest = values.Get(BalancingTest),
        Reference = values.Get(Reference),
        SpecialCategory = values.Get(SpecialCategory),
    };
}
