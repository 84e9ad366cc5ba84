using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DataSubjectGroup"/>.</summary>
internal sealed class DataSubjectGroupShape : Shape<DataSubjectGroup>
{
    private static readonly Members<DataSubjectGroup> Members = new();
    public static readonly WrittenSlot<DataSubjectGroup, string> Id = Members.Required("id", JsonValues.Id, it => it.Id);
    public static readonly WrittenSlot<DataSubjectGroup, LocalizedText> Name =
        Members.Required("name", JsonValues.Localized, it => it.Name);
    public static readonly OptionalSlot<DataSubjectGroup, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly DefaultSlot<DataSubjectGroup, bool> Children =
        Members.Default("children", JsonValues.Boolean, it => it.Children, whenAbsent: false);
    public static readonly OptionalSlot<DataSubjectGroup, LocalizedText> ParentalConsent =
        Members.Optional("parentalConsent", JsonValues.Localized, it => it.ParentalConsent);

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
        Children = values.Get(Children),
        ParentalConsent = values.Get(ParentalConsent),
    };
}
