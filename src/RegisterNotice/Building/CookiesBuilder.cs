namespace RegisterNotice;

/// <summary>Builds <see cref="Cookies"/>.</summary>
public sealed class CookiesBuilder : PartBuilder<CookiesBuilder, Cookies>
{
    private readonly BuilderList<TrackingTechnologyBuilder, TrackingTechnology> technologies;

    internal CookiesBuilder(Cookies part, LanguageTag language)
        : base(part, language)
    {
        var builders = part.Technologies.Select(technology => new TrackingTechnologyBuilder(technology, language));
        technologies = new(builders, static technology => technology.Name);
    }

    private protected override CookiesBuilder Self => this;

    /// <summary>Sets what the notice says of cookies.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public CookiesBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Says how consent is asked for and withdrawn.</summary>
    /// <param name="words">The way, in the builder's language.</param>
    public CookiesBuilder Consent(string words) => Set(Part with { Consent = Add(Part.Consent, words) });

    /// <summary>Adds a cookie or tool, or goes on with the one of the same name.</summary>
    /// <param name="name">Its name; null adds one that the notice does not name.</param>
    /// <param name="configure">Says more of it.</param>
    public CookiesBuilder Technology(string? name, Action<TrackingTechnologyBuilder>? configure = null)
    {
        technologies.Continue(name, Language, () => new(new() { Name = name }, Language), configure);
        return this;
    }

    internal CookiesBuilder State(DeclarationState state) => Set(Part with { State = state });

    internal override Cookies Build() => Part with { Technologies = technologies.Build() };

    internal override Action Remember()
    {
        var (outer, inner) = (base.Remember(), technologies.Remember());
        return () =>
        {
            outer();
            inner();
        };
    }
}
