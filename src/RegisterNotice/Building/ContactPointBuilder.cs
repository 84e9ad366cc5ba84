namespace RegisterNotice;

/// <summary>Builds a <see cref="ContactPoint"/>.</summary>
public sealed class ContactPointBuilder : PartyBuilder<ContactPointBuilder, ContactPoint>
{
    internal ContactPointBuilder(ContactPoint part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override ContactPointBuilder Self => this;

    private protected override ContactDetails Details
    {
        get => new(Part.Address, Part.Emails, Part.Phones, Part.Website);
        set => Set(Part with { Address = value.Address, Emails = value.Emails, Phones = value.Phones, Website = value.Website });
    }

    /// <summary>Sets the role or title, such as "asiakaspalvelu".</summary>
    /// <param name="words">The role, in the builder's language.</param>
    public ContactPointBuilder Role(string words) => Set(Part with { Role = Add(Part.Role, words) });

    /// <summary>Sets the organisation.</summary>
    /// <param name="organisationName">The organisation's name.</param>
    public ContactPointBuilder Organisation(string organisationName) => Set(Part with { Organisation = Guard.NotNull(organisationName) });

    /// <summary>A contact point as it was, or a new one, with what a caller says of it.</summary>
    internal static ContactPoint Continue(ContactPoint? known, string? name, LanguageTag language, Action<ContactPointBuilder>? configure)
    {
        var builder = new ContactPointBuilder(known ?? new(), language).Name(name);
        builder.Configure(language, configure);
        return builder.Part;
    }

    internal ContactPointBuilder Name(string? name) => name is null ? this : Set(Part with { Name = name });
}
