namespace RegisterNotice;

/// <summary>Builds a <see cref="Source"/>.</summary>
public sealed class SourceBuilder : PartBuilder<SourceBuilder, Source>
{
    internal SourceBuilder(Source part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override SourceBuilder Self => this;

    /// <summary>Sets the name of the register or party.</summary>
    /// <param name="sourceName">The name.</param>
    public SourceBuilder Name(string sourceName) => Set(Part with { Name = Guard.NotNull(sourceName) });

    /// <summary>Sets the source in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public SourceBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });

    /// <summary>Sets the web address at which the source can be read.</summary>
    /// <param name="address">The address (RFC 3986).</param>
    public SourceBuilder Website(string address) => Set(Part with { Website = Guard.NotNull(address) });

    /// <summary>Says whether the source is open to the public (Article 14(2)(f)).</summary>
    /// <param name="isOpen">Whether it is.</param>
    public SourceBuilder PubliclyAccessible(bool isOpen = true) => Set(Part with { PubliclyAccessible = isOpen });

    /// <summary>Says which data come from the source.</summary>
    /// <param name="categoryIds">Identifiers of data categories; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public SourceBuilder Gives(params string[] categoryIds) =>
        Set(Part with { CategoryIds = [.. Part.CategoryIds, .. Guard.NoNulls(categoryIds)] });
}
