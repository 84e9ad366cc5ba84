using RegisterNotice.Law;

namespace RegisterNotice;

/// <content>The controller and whoever else answers for it.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Adds a controller (Article 13(1)(a)).</summary>
    /// <param name="name">The name: a company's, a public body's or a person's.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder Controller(string name, Action<ControllerBuilder>? configure = null)
    {
        var builder = new ControllerBuilder(name, Language);
        configure?.Invoke(builder);
        controllers.Add(builder);
        return this;
    }

    /// <summary>Sets the representative in the Union (Article 27).</summary>
    /// <param name="name">The representative's name.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder Representative(string name, Action<ContactPointBuilder>? configure = null)
    {
        representative = new(Guard.NotNull(name), Language);
        configure?.Invoke(representative);
        return this;
    }

    /// <summary>Says that a data protection officer is designated, and how to reach the officer (Article 13(1)(b)).</summary>
    /// <param name="configure">Gives the contact details.</param>
    /// <param name="name">The officer's name, which need not be published.</param>
    public NoticeBuilder DataProtectionOfficer(Action<ContactPointBuilder> configure, string? name = null)
    {
        officer = new(name, Language);
        Guard.NotNull(configure)(officer);
        return this;
    }

    /// <summary>Says that no data protection officer is designated.</summary>
    /// <param name="statement">Why, in the builder's language.</param>
    public NoticeBuilder NoDataProtectionOfficer(string? statement = null)
    {
        officer = null;
        officerState = DeclarationState.None;
        noOfficer = statement is null ? noOfficer : Add(noOfficer, statement);
        return this;
    }

    /// <summary>Adds a contact point.</summary>
    /// <param name="name">The name of a person; null for a role or organisation.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder Contact(string? name, Action<ContactPointBuilder>? configure = null)
    {
        var builder = new ContactPointBuilder(name, Language);
        configure?.Invoke(builder);
        contacts.Add(builder);
        return this;
    }

    /// <summary>Names a supervisory authority (Article 13(2)(d)).</summary>
    /// <param name="supervisoryAuthority">The authority.</param>
    public NoticeBuilder SupervisoryAuthority(SupervisoryAuthority supervisoryAuthority)
    {
        authority = Guard.NotNull(supervisoryAuthority);
        return this;
    }

    /// <summary>Names Finland's supervisory authority with its present contact details.</summary>
    public NoticeBuilder DataProtectionOmbudsman() => SupervisoryAuthority(SupervisoryAuthorities.DataProtectionOmbudsman);
}
