using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Source"/>.</summary>
internal sealed class SourceShape : Shape<Source>
{
    private static readonly Members<Source> Members = new();
    private static readonly ISlot<SourceKind> Kind = Members.Required("kind", JsonValues.Enum<SourceKind>(), it => it.Kind);
    private static readonly ISlot<string?> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    private static readonly ISlot<LocalizedText?> Description = Members.Optional("description", JsonValues.Localized, it => it.Description);
    private static readonly ISlot<bool?> PubliclyAccessible = Members.OptionalValue("publiclyAccessible", JsonValues.Boolean, it => it.PubliclyAccessible);
    private static readonly ISlot<IReadOnlyList<string>> Categories = Members.List("categories", JsonValues.Text, it => it.CategoryIds);

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
        PubliclyAccessible = values.Get(PubliclyAccessible),
        CategoryIds = values.Get(Categories),
    };
}
