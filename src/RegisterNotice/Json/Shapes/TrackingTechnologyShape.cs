using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.TrackingTechnology"/>.</summary>
internal sealed class TrackingTechnologyShape : Shape<TrackingTechnology>
{
    private static readonly Members<TrackingTechnology> Members = new();
    public static readonly OptionalSlot<TrackingTechnology, string> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    public static readonly OptionalSlot<TrackingTechnology, string> Provider =
        Members.Optional("provider", JsonValues.Text, it => it.Provider);
    public static readonly OptionalSlot<TrackingTechnology, LocalizedText> Purpose =
        Members.Optional("purpose", JsonValues.Localized, it => it.Purpose);
    public static readonly OptionalSlot<TrackingTechnology, Period> Lifetime =
        Members.Optional("lifetime", JsonValues.Period, it => it.Lifetime);
    public static readonly OptionalValueSlot<TrackingTechnology, bool> SessionOnly =
        Members.OptionalValue("sessionOnly", JsonValues.Boolean, it => it.SessionOnly);
    public static readonly OptionalValueSlot<TrackingTechnology, bool> Essential =
        Members.OptionalValue("essential", JsonValues.Boolean, it => it.Essential);
    public static readonly OptionalValueSlot<TrackingTechnology, bool> ThirdPartyAccess =
        Members.OptionalValue("thirdPartyAccess", JsonValues.Boolean, it => it.ThirdPartyAccess);
    public static readonly OptionalSlot<TrackingTechnology, string> Website =
        Members.Optional("website", JsonValues.Contact, it => it.Website);

    private TrackingTechnologyShape()
        : base(Members)
    {
    }

    public static TrackingTechnologyShape Instance { get; } = new();

    protected override TrackingTechnology Create(in Slots values) => new()
    {
        Name = values.Get(Name),
        Provider = values.Get(Provider),
        Purpose = values.Get(Purpose),
        Lifetime = values.Get(Lifetime),
        SessionOnly = values.Get(SessionOnly),
        Essential = values.Get(Essential),
        ThirdPartyAccess = values.Get(ThirdPartyAccess),
        Website = values.Get(Website),
    };
}
