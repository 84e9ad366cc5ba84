namespace RegisterNotice;

/// <summary>Builds a <see cref="ContactPoint"/>.</summary>
public sealed class ContactPointBuilder : PartyBuilder<ContactPointBuilder>
{
    private readonly string? name;
    private string? organisation;
    private LocalizedText? role;

    internal ContactPointBuilder(string? name, LanguageTag language)
        : base(language) => this.name = name;

    private protected override ContactPointBuilder Self => this;

    /// <summary>Sets the role or title, such as "asiakaspalvelu".</summary>
    /// <param name="words">The role, in the builder's language.</param>
    public ContactPointBuilder Role(string words)
    {
        role = Add(role, words);
        return this;
    }

    /// <summary>Sets the organisation.</summary>
    /// <param name="organisationName">The organisation's name.</param>
    public ContactPointBuilder Organisation(string organisationName)
    {
        organisation = Guard.NotNull(organisationName);
        return this;
    }

    internal ContactPoint Build(BuildCheck check, string pointer)
    {
        var contact = new ContactPoint { Name = name, Role = role, Organisation = organisation, Address = PostalAddress, Emails = Emails, Phones = Phones, Website = WebAddress };
        check.That(pointer, contact != new ContactPoint(), "The contact point says nothing: give it a name, a role or an address.");
        return contact;
    }

    /// <summary>The same as what is said of a data protection officer.</summary>
    internal DataProtectionOfficer BuildOfficer() => new()
    {
        State = DeclarationState.Some,
        Name = name,
        Organisation = organisation,
        Address = PostalAddress,
        Emails = Emails,
        Phones = Phones,
        Website = WebAddress,
        Statement = role,
    };
}
