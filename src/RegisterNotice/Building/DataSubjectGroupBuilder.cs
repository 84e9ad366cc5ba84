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

    /// <summary>Says that they are children (Article 8).</summary>
    /// <param name="parentalConsent">How the consent of whoever has parental responsibility is asked for, in the builder's language; null where it is
    /// not.</param>
    public DataSubjectGroupBuilder Children(string? parentalConsent = null) => Set(Part with
    {
        Children = true,
        ParentalConsent = parentalConsent is null ? Part.ParentalConsent : Add(Part.ParentalConsent, parentalConsent),
    });
}
