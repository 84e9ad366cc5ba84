using NodaTime;

namespace RegisterNotice;

/// <summary>Builds a <see cref="TrackingTechnology"/>.</summary>
public sealed class TrackingTechnologyBuilder : PartBuilder<TrackingTechnologyBuilder, TrackingTechnology>
{
    internal TrackingTechnologyBuilder(TrackingTechnology part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override TrackingTechnologyBuilder Self => this;

    /// <summary>Says who provides it.</summary>
    /// <param name="providerName">The provider's name.</param>
    public TrackingTechnologyBuilder By(string providerName) => Set(Part with { Provider = Guard.NotNull(providerName) });

    /// <summary>Says that nobody but the controller gets the data, or that others do.</summary>
    /// <param name="othersGetData">Whether others get them.</param>
    public TrackingTechnologyBuilder ThirdPartyAccess(bool othersGetData) => Set(Part with { ThirdPartyAccess = othersGetData });

    /// <summary>Says where more is told of it.</summary>
    /// <param name="address">The address of the page.</param>
    public TrackingTechnologyBuilder Website(string address) => Set(Part with { Website = Guard.NotNull(address) });

    /// <summary>Says in words what it is used for.</summary>
    /// <param name="words">The purpose, in the builder's language.</param>
    public TrackingTechnologyBuilder UsedFor(string words) => Set(Part with { Purpose = Add(Part.Purpose, words) });

    /// <summary>Says how long it stays on the device, and so that it outlives the session.</summary>
    /// <param name="time">The time.</param>
    public TrackingTechnologyBuilder Lasts(Period time) => Set(Part with { Lifetime = Guard.NotNull(time), SessionOnly = false });

    /// <summary>Says that it ends when the browser is closed, and so has no lifetime of its own.</summary>
    public TrackingTechnologyBuilder UntilBrowserIsClosed() => Set(Part with { Lifetime = null, SessionOnly = true });

    /// <summary>Says that the service cannot be given without it, so that no consent is needed (Act 917/2014, section 205).</summary>
    /// <param name="isEssential">Whether that is so.</param>
    public TrackingTechnologyBuilder Essential(bool isEssential = true) => Set(Part with { Essential = isEssential });
}
