using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.PublicAccess"/>.</summary>
internal sealed class PublicAccessShape : Shape<PublicAccess>
{
    private static readonly Members<PublicAccess> Members = new();
    public static readonly ListSlot<PublicAccess, DocumentRegister> Registers =
        Members.List("registers", DocumentRegisterShape.Instance, it => it.Registers);
    public static readonly OptionalSlot<PublicAccess, ContactPoint> Contact =
        Members.Optional("contact", ContactPointShape.Instance, it => it.Contact);
    public static readonly OptionalSlot<PublicAccess, LocalizedText> Requests =
        Members.Optional("requests", JsonValues.Localized, it => it.Requests);
    public static readonly ListSlot<PublicAccess, LegalReference> Secrecy =
        Members.List("secrecy", LegalReferenceShape.Instance, it => it.Secrecy);
    public static readonly OptionalSlot<PublicAccess, LocalizedText> OpenInterfaces =
        Members.Optional("openInterfaces", JsonValues.Localized, it => it.OpenInterfaces);

    private PublicAccessShape()
        : base(Members)
    {
    }

    public static PublicAccessShape Instance { get; } = new();

    protected override PublicAccess Create(in Slots values) => new()
    {
        Registers = values.Get(Registers),
        Contact = values.Get(Contact),
        Requests = values.Get(Requests),
        Secrecy = values.Get(Secrecy),
        OpenInterfaces = values.Get(OpenInterfaces),
    };
}
