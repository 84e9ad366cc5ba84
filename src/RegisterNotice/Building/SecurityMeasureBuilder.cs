namespace RegisterNotice;

/// <summary>Builds a <see cref="SecurityMeasure"/>.</summary>
public sealed class SecurityMeasureBuilder : PartBuilder<SecurityMeasureBuilder, SecurityMeasure>
{
    internal SecurityMeasureBuilder(SecurityMeasure part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override SecurityMeasureBuilder Self => this;

    /// <summary>Says that the measure protects data in information systems.</summary>
    public SecurityMeasureBuilder Digital() => Set(Part with { Scope = MeasureScope.Digital });

    /// <summary>Says that the measure protects data on paper.</summary>
    public SecurityMeasureBuilder Manual() => Set(Part with { Scope = MeasureScope.Manual });

    /// <summary>Sets the measure in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public SecurityMeasureBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });
}
