namespace RegisterNotice;

/// <summary>Builds a <see cref="DataSubjectGroup"/>.</summary>
public sealed class DataSubjectGroupBuilder : PartBuilder<DataSubjectGroupBuilder>
{
    private LocalizedText? name;
    private LocalizedText? description;

    internal DataSubjectGroupBuilder(string id, LanguageTag language)
        : base(language) => Id = Guard.NotNull(id);

    internal string Id { get; }

    private protected override DataSubjectGroupBuilder Self => this;

    /// <summary>Sets what the group is called.</summary>
    /// <param name="words">The name, in the builder's language.</param>
    public DataSubjectGroupBuilder Name(string words)
    {
        name = Add(name, words);
        return this;
    }

    /// <summary>Sets who belongs to the group.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public DataSubjectGroupBuilder Description(string words)
    {
        description = Add(description, words);
        return this;
    }

    internal DataSubjectGroup Build(BuildCheck check, string pointer)
    {
        check.Text($"{pointer}/id", Id);
        check.Text($"{pointer}/name", name);
        return new() { Id = Id, Name = name ?? LocalizedText.Empty, Description = description };
    }
}
