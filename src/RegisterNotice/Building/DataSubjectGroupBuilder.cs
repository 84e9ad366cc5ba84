namespace RegisterNotice;

/// <summary>Builds a <see cref="DataSubjectGroup"/>.</summary>
public sealed class DataSubjectGroupBuilder : PartBuilder<DataSubjectGroupBuilder, DataSubjectGroup>
{
    internal DataSubjectGroupBuilder(DataSubjectGroup part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override DataSubjectGroupBuilder Self => this;

    /// <summary>Sets what the group is called.</summary>
    /// <param name="words">The name, in the builder's language.</param>
    public DataSubjectGroupBuilder Name(string words) => Set(Part with { Name = Add(Part.Name, words) });

    /// <summary>Sets who belongs to the group.</summary>
    /// <param name="words">The description, in the builder's language.</param>
    public DataSubjectGroupBuilder Description(string words) => Set(Part with { Description = Add(Part.Description, words) });
}
