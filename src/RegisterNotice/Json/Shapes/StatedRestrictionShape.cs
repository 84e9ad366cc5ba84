using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.StatedRestriction"/>.</summary>
internal sealed class StatedRestrictionShape : Shape<StatedRestriction>
{
    private static readonly Members<StatedRestriction> Members = new();
    public static readonly OptionalSlot<StatedRestriction, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalSlot<StatedRestriction, LocalizedText> Text =
        Members.Optional("text", JsonValues.Localized, it => it.Text);

    private StatedRestrictionShape()
        : base(Members)
    {
    }

    public static StatedRestrictionShape Instance { get; } = new();

    protected override StatedRestriction Create(in Slots values) => new()
    {
        Reference = values.Get(Reference),
        Text = values.Get(Text),
    };
}
