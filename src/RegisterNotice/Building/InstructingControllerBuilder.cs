namespace RegisterNotice;

/// <summary>Builds an <see cref="InstructingController"/>.</summary>
public sealed class InstructingControllerBuilder : PartBuilder<InstructingControllerBuilder, InstructingController>
{
    internal InstructingControllerBuilder(InstructingController part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override InstructingControllerBuilder Self => this;

    /// <summary>Sets the business ID.</summary>
    /// <param name="id">Seven digits, a hyphen and the check digit; another text is held as written, and validation tells that it is wrong.</param>
    public InstructingControllerBuilder BusinessId(string id) =>
        Set(Part with { BusinessId = RegisterNotice.BusinessId.AsWritten(id) });

    /// <summary>Says how the controller is reached.</summary>
    /// <param name="name">The name of a person; null for a role or organisation.</param>
    /// <param name="configure">Gives the contact details.</param>
    public InstructingControllerBuilder Contact(string? name, Action<ContactPointBuilder>? configure = null) =>
        Set(Part with { Contact = ContactPointBuilder.Continue(Part.Contact, name, Language, configure) });

    /// <summary>Names the controller's representative in the Union (Article 27).</summary>
    /// <param name="name">The representative's name.</param>
    /// <param name="configure">Gives the contact details.</param>
    public InstructingControllerBuilder Representative(string name, Action<ContactPointBuilder>? configure = null) =>
        Set(Part with { Representative = ContactPointBuilder.Continue(Part.Representative, Guard.NotNull(name), Language, configure) });

    /// <summary>Names the controller's data protection officer (Article 37).</summary>
    /// <param name="name">The officer's name; null where it is not given.</param>
    /// <param name="configure">Gives the contact details.</param>
    public InstructingControllerBuilder DataProtectionOfficer(string? name, Action<ContactPointBuilder>? configure = null) =>
        Set(Part with { DataProtectionOfficer = ContactPointBuilder.Continue(Part.DataProtectionOfficer, name, Language, configure) });

    /// <summary>Adds categories of processing that are carried out for the controller (Article 30(2)(b)).</summary>
    /// <param name="categories">The categories, in the builder's language.</param>
    public InstructingControllerBuilder Processing(params string[] categories) =>
        Set(Part with { Processing = Add(Part.Processing, Guard.NoNulls(categories)) });
}
