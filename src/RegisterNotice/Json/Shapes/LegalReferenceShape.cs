using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LegalReference"/>.</summary>
internal sealed class LegalReferenceShape : Shape<LegalReference>
{
    private static readonly Members<LegalReference> Members = new();
    public static readonly OptionalSlot<LegalReference, string> Act = Members.Optional("act", JsonValues.Official, it => it.Act);
    public static readonly OptionalSlot<LegalReference, string> Provision =
        Members.Optional("provision", JsonValues.Official, it => it.Provision);
    public static readonly OptionalSlot<LegalReference, LocalizedText> Name =
        Members.Optional("name", JsonValues.OfficialName, it => it.Name);
    public static readonly OptionalSlot<LegalReference, LocalizedText> Text =
        Members.Optional("text", JsonValues.OncePlain, it => it.Text);

    private LegalReferenceShape()
        : base(Members)
    {
    }

    public static LegalReferenceShape Instance { get; } = new();

    protected override LegalReference Create(in Slots values) => new()
    {
        Act = values.Get(Act),
        Provision = values.Get(Provision),
        Name = values.Get(Name),
        Text = values.Get(Text),
    };
}
