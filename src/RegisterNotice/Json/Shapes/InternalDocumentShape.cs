using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.InternalDocument"/>.</summary>
internal sealed class InternalDocumentShape : Shape<InternalDocument>
{
    private static readonly Members<InternalDocument> Members = new();
    public static readonly WrittenSlot<InternalDocument, InternalDocumentKind> Kind =
        Members.Required("kind", JsonValues.Enum<InternalDocumentKind>(), it => it.Kind);
    public static readonly OptionalSlot<InternalDocument, LocalizedText> Title =
        Members.Optional("title", JsonValues.Localized, it => it.Title);
    public static readonly OptionalSlot<InternalDocument, string> Address = Members.Optional("url", JsonValues.Contact, it => it.Address);
    public static readonly OptionalSlot<InternalDocument, LocalizedText> Summary =
        Members.Optional("summary", JsonValues.Localized, it => it.Summary);

    private InternalDocumentShape()
        : base(Members)
    {
    }

    public static InternalDocumentShape Instance { get; } = new();

    protected override InternalDocument Create(in Slots values) => new()
    {
        Kind = values.Get(Kind),
        Title = values.Get(Title),
        Address = values.Get(Address),
        Summary = values.Get(Summary),
    };
}
