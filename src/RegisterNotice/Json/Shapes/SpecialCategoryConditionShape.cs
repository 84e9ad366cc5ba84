using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.SpecialCategoryCondition"/>.</summary>
internal sealed class SpecialCategoryConditionShape : Shape<SpecialCategoryCondition>
{
    private static readonly Members<SpecialCategoryCondition> Members = new();
    public static readonly OptionalValueSlot<SpecialCategoryCondition, SpecialCategoryGround> Ground =
        Members.OptionalValue("ground", JsonValues.Enum<SpecialCategoryGround>(), it => it.Ground);
    public static readonly OptionalSlot<SpecialCategoryCondition, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly ListSlot<SpecialCategoryCondition, LocalizedText> Safeguards =
        Members.List("safeguards", JsonValues.Localized, it => it.Safeguards);

    private SpecialCategoryConditionShape()
        : base(Members)
    {
    }

    public static SpecialCategoryConditionShape Instance { get; } = new();

    /// <summary>What a ground by itself was before it could have a reference and safeguards.</summary>
    public static SpecialCategoryCondition OfGround(SpecialCategoryGround ground, string[] words) => new()
    {
        Ground = ground,
        AdditionalMembers = words.Length == 0 ? AdditionalMembers.None : AdditionalMembers.Of(null, [new(Ground.PlainName, words)]),
    };

    protected override SpecialCategoryCondition Create(in Slots values) => new()
    {
        Ground = values.Get(Ground),
        Reference = values.Get(Reference),
        Safeguards = values.Get(Safeguards),
    };
}
