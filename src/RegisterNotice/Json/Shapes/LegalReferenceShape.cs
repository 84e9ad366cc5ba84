using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.LegalReference"/>.</summary>
internal sealed class LegalReferenceShape : Shape<LegalReference>
{
    private static readonly Members<LegalReference> Members = new();
    private static readonly ISlot<string?> Act = Members.Optional("act", JsonValues.Text, it => it.Act);
    private static readonly ISlot<string?> Provision = Members.Optional("provision", JsonValues.Text, it => it.Provision);
    private static readonly ISlot<LocalizedText?> Name = Members.Optional("name", JsonValues.Localized, it => it.Name);
    private static readonly ISlot<string?> Text = Members.Optional("text", JsonValues.Text, it => it.Text);

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
