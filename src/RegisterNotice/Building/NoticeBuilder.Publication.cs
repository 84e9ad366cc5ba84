using NodaTime;

namespace RegisterNotice;

/// <content>What stands around the notice: its language versions, exemptions, research, document publicity and internal parts.</content>
public sealed partial class NoticeBuilder
{
    /// <summary>Says where the notice stands in a language; what was said of that language before holds no longer.</summary>
    /// <param name="language">The language's tag (BCP 47).</param>
    /// <param name="address">The address of the page: <c>https://...</c>, or a path on the same host.</param>
    /// <param name="updatedOn">The day of the latest change of this version.</param>
    /// <param name="authentic">Whether this is the version that counts where they differ.</param>
    /// <exception cref="FormatException"><paramref name="language"/> is no well-formed tag.</exception>
    public NoticeBuilder LanguageVersion(string language, string address, LocalDate? updatedOn = null, bool authentic = false)
    {
        var version = new LanguageVersion
        {
            Language = LanguageTag.Parse(language),
            Address = Guard.NotNull(address),
            UpdatedOn = updatedOn,
            Authentic = authentic,
        };
        return Set(Part with
        {
            LanguageVersions = [.. Part.LanguageVersions.Where(each => !each.Language.Equals(version.Language)), version],
        });
    }

    /// <summary>
    /// Says why data subjects are not informed (Article 14(5)), or gives the first exemption under the same provision that has no words in the builder's
    /// language its words in it.
    /// </summary>
    /// <param name="reference">The provision that allows it.</param>
    /// <param name="reason">Who is not informed of what, and why, in the builder's language.</param>
    public NoticeBuilder Exemption(LegalReference reference, string reason)
    {
        Guard.NotNull(reference);
        var all = Continue(
            Part.Exemptions,
            each => reference.Equals(each.Reference) && each.Reason?[Language] is null,
            () => new() { Reference = reference },
            each => each with { Reason = Add(each.Reason, reason) });
        return Set(Part with { Exemptions = all });
    }

    /// <summary>Says for which study data are processed, or goes on with what was said of it.</summary>
    /// <param name="configure">Says what the study is, who is responsible for it and more.</param>
    public NoticeBuilder Research(Action<ResearchBuilder> configure)
    {
        var builder = new ResearchBuilder(Part.Research ?? new(), Language);
        builder.Configure(Language, Guard.NotNull(configure));
        return Set(Part with { Research = builder.Part });
    }

    /// <summary>Says how documents of an authority's registers are asked for (Act 906/2019, section 28), or goes on with what was said of it.</summary>
    /// <param name="configure">Names the registers, whom to ask and more.</param>
    public NoticeBuilder PublicAccess(Action<PublicAccessBuilder> configure)
    {
        var builder = new PublicAccessBuilder(Part.PublicAccess ?? new(), Language);
        builder.Configure(Language, Guard.NotNull(configure));
        return Set(Part with { PublicAccess = builder.Part });
    }

    /// <summary>Says what only the record shows and nothing that is published, or goes on with it.</summary>
    /// <param name="configure">Names the owner, systems, documents and more.</param>
    public NoticeBuilder Internal(Action<InternalPartBuilder> configure)
    {
        var builder = new InternalPartBuilder(Part.Internal ?? new(), Language);
        builder.Configure(Language, Guard.NotNull(configure));
        return Set(Part with { Internal = builder.Part });
    }
}
