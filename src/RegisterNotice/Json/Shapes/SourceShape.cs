using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Source"/>.</summary>
internal sealed class SourceShape : Shape<Source>
{
    private static readonly Members<Source> Members = new();
    public static readonly WrittenSlot<Source, SourceKind> Kind = Members.Required("kind", JsonValues.Enum<SourceKind>(), it => it.Kind);
    public static readonly OptionalSlot<Source, string> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<Source, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly OptionalSlot<Source, string> Website = Members.Optional("website", JsonValues.Contact, it => it.Website);
    public static readonly OptionalValueSlot<Source, bool> PubliclyAccessible =
        Members.OptionalValue("publiclyAccessible", JsonValues.Boolean, it => it.PubliclyAccessible);
    public static readonly ListSlot<Source, string> CategoryIds = Members.List("categories", JsonValues.Id, it => it.CategoryIds);

    private SourceShape()
        : base(Members)
    {
    }

    public static SourceShape Instance { get; } = new();

    protected override Source Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Name = values.Get(Name),
        Description = values.Get(Description),
        Website = values.Get(Website),
        PubliclyAccessible = values.Get(PubliclyAccessible),
        CategoryIds = values.Get(CategoryIds),
    };
}
