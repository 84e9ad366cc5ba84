namespace RegisterNotice;

/// <summary>Builds a <see cref="Source"/>.</summary>
public sealed class SourceBuilder : PartBuilder<SourceBuilder>
{
    private readonly SourceKind kind;
    private readonly List<string> categories = [];
    private string? name;
    private LocalizedText? description;
    private bool? isPublic;

    internal SourceBuilder(SourceKind kind, LanguageTag language)
        : base(language) => this.kind = kind;

    private protected override SourceBuilder Self => this;

    /// <summary>Sets the name of the register or party.</summary>
    /// <param name="sourceName">The name.</param>
    public SourceBuilder Name(string sourceName)
    {
        name = Guard.NotNull(sourceName);
        return this;
    }

    /// <summary>Sets the source in words.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public SourceBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    /// <summary>Says whether the source is open to the public (Article 14(2)(f)).</summary>
    /// <param name="isOpen">Whether it is.</param>
    public SourceBuilder PubliclyAccessible(bool isOpen = true)
    {
        isPublic = isOpen;
        return this;
    }

    /// <summary>Says which data come from the source.</summary>
    /// <param name="categoryIds">Identifiers of data categories.</param>
    public SourceBuilder Gives(params string[] categoryIds)
    {
        categories.AddRange(Guard.NotNull(categoryIds));
        return this;
    }

    internal Source Build() => new() { Kind = kind, Name = name, Description = description, PubliclyAccessible = isPublic, Categories = categories };
}
