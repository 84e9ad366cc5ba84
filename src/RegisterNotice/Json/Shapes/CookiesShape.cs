using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.Cookies"/>.</summary>
internal sealed class CookiesShape : Shape<Cookies>
{
    private static readonly Members<Cookies> Members = new();
    public static readonly WrittenSlot<Cookies, DeclarationState> State =
        Members.Required("state", JsonValues.Enum<DeclarationState>(), it => it.State);
    public static readonly OptionalSlot<Cookies, LocalizedText> Description =
        Members.Optional("description", JsonValues.Localized, it => it.Description);
    public static readonly OptionalSlot<Cookies, LocalizedText> Consent =
        Members.Optional("consent", JsonValues.Localized, it => it.Consent);
    public static readonly ListSlot<Cookies, TrackingTechnology> Technologies =
        Members.List("technologies", TrackingTechnologyShape.Instance, it => it.Technologies);

    private CookiesShape()
        : base(Members)
    {
    }

    public static CookiesShape Instance { get; } = new();

    protected override Cookies Create(in Slots values) => new()
    {
        State = values.Get(State),
        Description = values.Get(Description),
        Consent = values.Get(Consent),
        Technologies = values.Get(Technologies),
    };
}
