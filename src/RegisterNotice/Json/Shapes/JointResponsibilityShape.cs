using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.JointResponsibility"/>.</summary>
internal sealed class JointResponsibilityShape : Shape<JointResponsibility>
{
    private static readonly Members<JointResponsibility> Members = new();
    public static readonly WrittenSlot<JointResponsibility, LocalizedText> Task =
        Members.Required("task", JsonValues.Localized, it => it.Task);
    public static readonly OptionalSlot<JointResponsibility, string> ControllerId =
        Members.Optional("controller", JsonValues.Id, it => it.ControllerId);

    private JointResponsibilityShape()
        : base(Members)
    {
    }

    public static JointResponsibilityShape Instance { get; } = new();

    protected override JointResponsibility Create(in Slots values) => new()
    {
        Task = values.Get(Task),
        ControllerId = values.Get(ControllerId),
    };
}
