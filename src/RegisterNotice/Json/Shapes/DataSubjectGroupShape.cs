using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DataSubjectGroup"/>.</summary>
internal sealed class DataSubjectGroupShape : Shape<DataSubjectGroup>
{
    private static readonly Members<DataSubjectGroup> Members = new();
    private static readonly ISlot<string> Id = Members.Required("id", JsonValues.Text, it => it.Id);
    private static readonly ISlot<LocalizedText> Name = Members.Required("name", JsonValues.Localized, it => it.Name);
    private static readonly ISlot<LocalizedText?> Description = Members.Optional("description", JsonValues.Localized, it => it.Description);

    private DataSubjectGroupShape()
        : base(Members)
    {
    }

    public static DataSubjectGroupShape Instance { get; } = new();

    protected override DataSubjectGroup Create(in Slots values) => new()
    {
        Id = values.Get(Id),
        Name = values.Get(Name),
        Description = values.Get(Description),
    };
}
