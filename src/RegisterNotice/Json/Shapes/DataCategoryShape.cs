using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DataCategory"/>.</summary>
internal sealed class DataCategoryShape : Shape<DataCategory>
{
    private static readonly Members<DataCategory> Members = new();
    private static readonly ISlot<string> Id = Members.Required("id", JsonValues.Text, it => it.Id);
    private static readonly ISlot<LocalizedText> Name = Members.Required("name", JsonValues.Localized, it => it.Name);
    private static readonly ISlot<IReadOnlyList<LocalizedText>> Items = Members.List("items", JsonValues.Localized, it => it.Items);
    private static readonly ISlot<DataSensitivity> Sensitivity = Members.Default("sensitivity", JsonValues.Enum<DataSensitivity>(), it => it.Sensitivity, whenAbsent: DataSensitivity.Ordinary);
    private static readonly ISlot<LegalReference?> Ground = Members.Optional("ground", LegalReferenceShape.Instance, it => it.Ground);
    private static readonly ISlot<IReadOnlyList<string>> Subjects = Members.List("subjects", JsonValues.Text, it => it.SubjectIds);
    private static readonly ISlot<IReadOnlyList<string>> Purposes = Members.List("purposes", JsonValues.Text, it => it.PurposeIds);
    private static readonly ISlot<ProvisionRequirement?> Provision = Members.Optional("provision", ProvisionRequirementShape.Instance, it => it.Provision);

    private DataCategoryShape()
        : base(Members)
    {
    }

    public static DataCategoryShape Instance { get; } = new();

    protected override DataCategory Create(in Slots values) => new()
    {
        Id = values.Get(Id),
        Name = values.Get(Name),
        Items = values.Get(Items),
        Sensitivity = values.Get(Sensitivity),
        Ground = values.Get(Ground),
        SubjectIds = values.Get(Subjects),
        PurposeIds = values.Get(Purposes),
        Provision = values.Get(Provision),
    };
}
