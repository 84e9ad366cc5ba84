namespace RegisterNotice;

/// <summary>Builds <see cref="Profiling"/>.</summary>
public sealed class ProfilingBuilder : PartBuilder<ProfilingBuilder, Profiling>
{
    internal ProfilingBuilder(Profiling part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override ProfilingBuilder Self => this;

    /// <summary>Sets what is evaluated or predicted, and how.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public ProfilingBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Says from which data profiles are made.</summary>
    /// <param name="categoryIds">Identifiers of data categories; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public ProfilingBuilder Of(params string[] categoryIds) =>
        Set(Part with { CategoryIds = [.. Part.CategoryIds, .. Guard.NoNulls(categoryIds)] });

    /// <summary>Sets what the profile means for the data subject (Article 13(2)(f)).</summary>
    /// <param name="words">The consequences, in the builder's language.</param>
    public ProfilingBuilder Consequences(string words) => Set(Part with { Consequences = Add(Part.Consequences, words) });
}
