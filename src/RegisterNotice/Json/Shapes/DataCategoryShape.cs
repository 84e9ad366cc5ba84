using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DataCategory"/>.</summary>
internal sealed class DataCategoryShape : Shape<DataCategory>
{
    private static readonly Members<DataCategory> Members = new();
    public static readonly WrittenSlot<DataCategory, string> Id = Members.Required("id", JsonValues.Id, it => it.Id);
    public static readonly WrittenSlot<DataCategory, LocalizedText> Name = Members.Required("name", JsonValues.Localized, it => it.Name);
    public static readonly ListSlot<DataCategory, LocalizedText> Items = Members.List("items", JsonValues.Localized, it => it.Items);
    public static readonly DefaultSlot<DataCategory, DataSensitivity> Sensitivity =
        Members.Default("sensitivity", JsonValues.Enum<DataSensitivity>(), it => it.Sensitivity, whenAbsent: DataSensitivity.Ordinary);
    public static readonly OptionalSlot<DataCategory, LegalReference> Ground =
        Members.Optional("ground", LegalReferenceShape.Instance, it => it.Ground);
    public static readonly OptionalSlot<DataCategory, Secrecy> Secrecy =
        Members.Optional("secrecy", SecrecyShape.Instance, it => it.Secrecy);
    public static readonly ListSlot<DataCategory, string> SubjectIds = Members.List("subjects", JsonValues.Id, it => it.SubjectIds);
    public static readonly ListSlot<DataCategory, string> PurposeIds = Members.List("purposes", JsonValues.Id, it => it.PurposeIds);
    public static readonly OptionalSlot<DataCategory, ProvisionRequirement> Provision =
        Members.Optional("provision", ProvisionRequirementShape.Instance, it => it.Provision);

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
        Secrecy = values.Get(Secrecy),
        SubjectIds = values.Get(SubjectIds),
        PurposeIds = values.Get(PurposeIds),
        Provision = values.Get(Provision),
    };
}
