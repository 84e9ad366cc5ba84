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
        controllers.Append(new(new() { Name = Guard.NotNull(name) }, Language), Language, configure);
        return this;
    }

    /// <summary>Adds a representative (Article 27), or goes on with the one of the same name.</summary>
    /// <param name="name">The representative's name.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder Representative(string name, Action<ContactPointBuilder>? configure = null)
    {
        Guard.NotNull(name);
        representatives.Continue(name, Language, () => new(new() { Name = name }, Language), configure);
        return this;
    }

    /// <summary>
    /// Says that a data protection officer is designated and how to reach the officer (Article 13(1)(b)), or goes on with what was said of one.
    /// </summary>
    /// <param name="name">The officer's name; null where it is not published, which it need not be.</param>
    /// <param name="configure">Gives the contact details.</param>
    public NoticeBuilder DataProtectionOfficer(string? name, Action<OfficerBuilder>? configure = null)
    {
        // That there is none, and why, holds no longer.
        var designated = officer.Part.State == DeclarationState.None
            ? new(RegisterNotice.DataProtectionOfficer.NotStated, Language)
            : officer;
        designated.Configure(Language, it =>
        {
            it.Designated(name);
            configure?.Invoke(it);
        });
        officer = designated;
        return this;
    }

    /// <summary>Says that no data protection officer is designated; what was said of one holds no longer.</summary>
    /// <param name="statement">Why, in the builder's language.</param>
    public NoticeBuilder NoDataProtectionOfficer(string? statement = null)
    {
        var none = officer.Part.State == DeclarationState.None ? officer : new(new() { State = DeclarationState.None }, Language);
        none.Configure(Language, it => _ = statement is null ? it : it.Statement(statement));
        officer = none;
        return this;
    }

    /// <summary>Adds a contact point.</summary>
    /// <param name="name">The name of a person; null for a role or organisation.</param>
    /// <param name="configure">Says more of it.</param>
    public NoticeBuilder Contact(string? name, Action<ContactPointBuilder>? configure = null)
    {
        contacts.Append(new(new() { Name = name }, Language), Language, configure);
        return this;
    }

    /// <summary>Names a supervisory authority (Article 13(2)(d)).</summary>
    /// <param name="supervisoryAuthority">The authority.</param>
    public NoticeBuilder SupervisoryAuthority(SupervisoryAuthority supervisoryAuthority) =>
        Set(Part with { SupervisoryAuthority = Guard.NotNull(supervisoryAuthority) });

    /// <summary>Names Finland's supervisory authority with its present contact details.</summary>
    public NoticeBuilder DataProtectionOmbudsman() => SupervisoryAuthority(SupervisoryAuthorities.DataProtectionOmbudsman);
}
