using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Profiling"/>.</summary>
internal sealed class ProfilingShape : Shape<Profiling>
{
    private static readonly Members<Profiling> Members = new();
    public static readonly OptionalSlot<Profiling, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly ListSlot<Profiling, string> CategoryIds = Members.List("categories", JsonValues.Id, it => it.CategoryIds);
    public static readonly OptionalSlot<Profiling, LocalizedText> Consequences =
        Members.Optional("consequences", JsonValues.Localized, it => it.Consequences);

    private ProfilingShape()
        : base(Members)
    {
    }

    public static ProfilingShape Instance { get; } = new();

    protected override Profiling Create(in Slots values) => new()
    {
        Description = values.Get(Description),
        CategoryIds = values.Get(CategoryIds),
        Consequences = values.Get(Consequences),
    };
}
