namespace RegisterNotice;

/// <summary>Builds <see cref="Cookies"/>.</summary>
public sealed class CookiesBuilder : PartBuilder<CookiesBuilder>
{
    private readonly DeclarationState state;
    private readonly List<TrackingTechnologyBuilder> technologies = [];
    private LocalizedText? description;
    private LocalizedText? consent;

    internal CookiesBuilder(DeclarationState state, LanguageTag language)
        : base(language) => this.state = state;

    private protected override CookiesBuilder Self => this;

    /// <summary>Sets what the notice says of cookies.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public CookiesBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    /// <summary>Says how consent is asked for and withdrawn.</summary>
    /// <param name="words">The way, in the builder's language.</param>
    public CookiesBuilder Consent(string words)
    {
        consent = Add(consent, words);
        return this;
    }

    /// <summary>Adds a cookie or tool, or goes on with the one of the same name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="configure">Says more of it.</param>
    public CookiesBuilder Technology(string name, Action<TrackingTechnologyBuilder>? configure = null)
    {
        var technology = technologies.Find(known => known.Name == name);
        if (technology is null)
        {
            technologies.Add(technology = new(name, Language));
        }

        technology.In(Language.Value, it => configure?.Invoke(it));
        return this;
    }

    internal Cookies Build(BuildCheck check) => new()
    {
        State = state,
        Description = description,
        Consent = consent,
        Technologies = [.. technologies.Select((technology, i) => technology.Build(check, $"/cookies/technologies/{i}"))],
    };
}
