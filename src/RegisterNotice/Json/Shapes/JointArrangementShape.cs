using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.JointArrangement"/>.</summary>
internal sealed class JointArrangementShape : Shape<JointArrangement>
{
    private static readonly Members<JointArrangement> Members = new();
    public static readonly OptionalSlot<JointArrangement, LocalizedText> Essence =
        Members.Optional("essence", JsonValues.Localized, it => it.Essence);
    public static readonly OptionalSlot<JointArrangement, ContactPoint> ContactPoint =
        Members.Optional("contactPoint", ContactPointShape.Instance, it => it.ContactPoint);
    public static readonly ListSlot<JointArrangement, JointResponsibility> Responsibilities =
        Members.List("responsibilities", JointResponsibilityShape.Instance, it => it.Responsibilities);

    private JointArrangementShape()
        : base(Members)
    {
    }

    public static JointArrangementShape Instance { get; } = new();

    protected override JointArrangement Create(in Slots values) => new()
    {
        Essence = values.Get(Essence),
        ContactPoint = values.Get(ContactPoint),
        Responsibilities = values.Get(Responsibilities),
    };
}
