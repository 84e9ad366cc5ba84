namespace RegisterNotice;

/// <summary>Builds what a notice says of a <see cref="DataProtectionOfficer"/>.</summary>
public sealed class OfficerBuilder : PartyBuilder<OfficerBuilder, DataProtectionOfficer>
{
    internal OfficerBuilder(DataProtectionOfficer part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override OfficerBuilder Self => this;

    private protected override ContactDetails Details
    {
        get => new(Part.Address, Part.Emails, Part.Phones, Part.Website);
        set => Set(Part with { Address = value.Address, Emails = value.Emails, Phones = value.Phones, Website = value.Website });
    }

    /// <summary>Sets the organisation, where the officer works outside the controller's.</summary>
    /// <param name="organisationName">The organisation's name.</param>
    public OfficerBuilder Organisation(string organisationName) => Set(Part with { Organisation = Guard.NotNull(organisationName) });

    /// <summary>Sets the sentence that speaks of the officer.</summary>
    /// <param name="words">The sentence, in the builder's language.</param>
    public OfficerBuilder Statement(string words) => Set(Part with { Statement = Add(Part.Statement, words) });

    /// <summary>Says that there is an officer.</summary>
    internal OfficerBuilder Designated(string? name) => Set(Part with { State = DeclarationState.Some, Name = name ?? Part.Name });
}
