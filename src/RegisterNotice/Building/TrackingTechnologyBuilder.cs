using NodaTime;

namespace RegisterNotice;

/// <summary>Builds a <see cref="TrackingTechnology"/>.</summary>
public sealed class TrackingTechnologyBuilder : PartBuilder<TrackingTechnologyBuilder>
{
    private string? provider;
    private string? website;
    private LocalizedText? purpose;
    private Period? lifetime;
    private bool? sessionOnly;
    private bool? essential;
    private bool? thirdPartyAccess;

    internal TrackingTechnologyBuilder(string name, LanguageTag language)
        : base(language) => Name = Guard.NotNull(name);

    internal string Name { get; }

    private protected override TrackingTechnologyBuilder Self => this;

    /// <summary>Says who provides it.</summary>
    /// <param name="providerName">The provider's name.</param>
    public TrackingTechnologyBuilder By(string providerName)
    {
        provider = Guard.NotNull(providerName);
        return this;
    }

    /// <summary>Says that nobody but the controller gets the data, or that others do.</summary>
    /// <param name="othersGetData">Whether others get them.</param>
    public TrackingTechnologyBuilder ThirdPartyAccess(bool othersGetData)
    {
        thirdPartyAccess = othersGetData;
        return this;
    }

    /// <summary>Says where more is told of it.</summary>
    /// <param name="address">The address of the page.</param>
    public TrackingTechnologyBuilder Website(string address)
    {
        website = Guard.NotNull(address);
        return this;
    }

    /// <summary>Says what it is used for.</summary>
    /// <param name="words">The purpose, in the builder's language.</param>
    public TrackingTechnologyBuilder For(string words)
    {
        purpose = Add(purpose, words);
        return this;
    }

    /// <summary>Says how long it stays on the device.</summary>
    /// <param name="time">The time.</param>
    public TrackingTechnologyBuilder Lasts(Period time)
    {
        lifetime = Guard.NotNull(time);
        sessionOnly = false;
        return this;
    }

    /// <summary>Says that it ends when the browser is closed.</summary>
    public TrackingTechnologyBuilder UntilBrowserIsClosed()
    {
        lifetime = null;
        sessionOnly = true;
        return this;
    }

    /// <summary>Says that the service cannot be given without it, so that no consent is needed (Act 917/2014, section 205).</summary>
    /// <param name="isEssential">Whether that is so.</param>
    public TrackingTechnologyBuilder Essential(bool isEssential = true)
    {
        essential = isEssential;
        return this;
    }

    internal TrackingTechnology Build(BuildCheck check, string pointer)
    {
        check.Text($"{pointer}/name", Name);
        return new() { Name = Name, Provider = provider, Purpose = purpose, Lifetime = lifetime, SessionOnly = sessionOnly, Essential = essential, ThirdPartyAccess = thirdPartyAccess, Website = website };
    }
}
