using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Secrecy"/>.</summary>
internal sealed class SecrecyShape : Shape<Secrecy>
{
    private static readonly Members<Secrecy> Members = new();
    public static readonly OptionalSlot<Secrecy, LegalReference> Reference =
        Members.Optional("reference", LegalReferenceShape.Instance, it => it.Reference);
    public static readonly OptionalSlot<Secrecy, LocalizedText> Text = Members.Optional("text", JsonValues.Localized, it => it.Text);

    private SecrecyShape()
        : base(Members)
    {
    }

    public static SecrecyShape Instance { get; } = new();

    protected override Secrecy Create(in Slots values) => new()
    {
        Reference = values.Get(Reference),
        Text = values.Get(Text),
    };
}
