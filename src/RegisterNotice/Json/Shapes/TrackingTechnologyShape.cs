using NodaTime;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>The members of <see cref="RegisterNotice.TrackingTechnology"/>.</summary>
internal sealed class TrackingTechnologyShape : Shape<TrackingTechnology>
{
    private static readonly Members<TrackingTechnology> Members = new();
    private static readonly ISlot<string?> Name = Members.Optional("name", JsonValues.Text, it => it.Name);
    private static readonly ISlot<string?> Provider = Members.Optional("provider", JsonValues.Text, it => it.Provider);
    private static readonly ISlot<LocalizedText?> Purpose = Members.Optional("purpose", JsonValues.Localized, it => it.Purpose);
    private static readonly ISlot<Period?> Lifetime = Members.Optional("lifetime", JsonValues.Period, it => it.Lifetime);
    private static readonly ISlot<bool?> SessionOnly = Members.OptionalValue("sessionOnly", JsonValues.Boolean, it => it.SessionOnly);
    private static readonly ISlot<bool?> Essential = Members.OptionalValue("essential", JsonValues.Boolean, it => it.Essential);
    private static readonly ISlot<bool?> ThirdPartyAccess = Members.OptionalValue("thirdPartyAccess", JsonValues.Boolean, it => it.ThirdPartyAccess);
    private static readonly ISlot<string?> Website = Members.Optional("website", JsonValues.Text, it => it.Website);

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
