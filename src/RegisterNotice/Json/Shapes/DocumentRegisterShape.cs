using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.DocumentRegister"/>.</summary>
internal sealed class DocumentRegisterShape : Shape<DocumentRegister>
{
    private static readonly Members<DocumentRegister> Members = new();
    public static readonly WrittenSlot<DocumentRegister, LocalizedText> Name =
        Members.Required("name", JsonValues.Localized, it => it.Name);
    public static readonly ListSlot<DocumentRegister, LocalizedText> SearchTerms =
        Members.List("searchTerms", JsonValues.Localized, it => it.SearchTerms);
    public static readonly OptionalSlot<DocumentRegister, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);

    private DocumentRegisterShape()
        : base(Members)
    {
    }

    public static DocumentRegisterShape Instance { get; } = new();

    protected override DocumentRegister Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        SearchTerms = values.Get(SearchTerms),
        Description = values.Get(Description),
    };
}
