using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.RightRestriction"/>.</summary>
internal sealed class RightRestrictionShape : Shape<RightRestriction>
{
    private static readonly Members<RightRestriction> Members = new();
    public static readonly OptionalSlot<RightRestriction, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalSlot<RightRestriction, LocalizedText> Text =
        Members.Optional("text", JsonValues.Localized, it => it.Text);

    private RightRestrictionShape()
        : base(Members)
    {
    }

    public static RightRestrictionShape Instance { get; } = new();

    protected override RightRestriction Create(in Slots values) => new()
    {
        Reference = values.Get(Reference),
        Text = values.Get(Text),
    };
}
