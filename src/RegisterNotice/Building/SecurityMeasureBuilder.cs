namespace RegisterNotice;

/// <summary>Builds a <see cref="SecurityMeasure"/>.</summary>
public sealed class SecurityMeasureBuilder : PartBuilder<SecurityMeasureBuilder>
{
    private readonly SecurityMeasureKind kind;
    private MeasureScope? scope;
    private LocalizedText? description;

    internal SecurityMeasureBuilder(SecurityMeasureKind kind, LanguageTag language)
        : base(language) => this.kind = kind;

    private protected override SecurityMeasureBuilder Self => this;

    /// <summary>Says that the measure protects data in information systems.</summary>
    public SecurityMeasureBuilder Digital()
    {
        scope = MeasureScope.Digital;
        return this;
    }

    /// <summary>Says that the measure protects data on paper.</summary>
    public SecurityMeasureBuilder Manual()
    {
        scope = MeasureScope.Manual;
        return this;
    }

    /// <summary>Sets the measure in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public SecurityMeasureBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    internal SecurityMeasure Build() => new() { Kind = kind, Scope = scope, Description = description };
}
