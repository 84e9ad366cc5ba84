using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="PublicAccess"/>: the description of document publicity.</summary>
public sealed class PublicAccessBuilder : PartBuilder<PublicAccessBuilder, PublicAccess>
{
    internal PublicAccessBuilder(PublicAccess part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override PublicAccessBuilder Self => this;

    /// <summary>Adds a register, or gives the first that has no name in the builder's language its words in it.</summary>
    /// <param name="name">What it is called, in the builder's language.</param>
    /// <param name="description">What it holds, in the builder's language.</param>
    /// <param name="searchTerms">By what its documents can be found, in the builder's language.</param>
    public PublicAccessBuilder Register(string name, string? description = null, params string[] searchTerms)
    {
        Guard.NoNulls(searchTerms);
        var all = Continue(
            Part.Registers,
            each => each.Name[Language] is null,
            () => new() { Name = LocalizedText.Empty },
            each => each with
            {
                Name = Add(each.Name, name),
                Description = description is null ? each.Description : Add(each.Description, description),
                SearchTerms = Add(each.SearchTerms, searchTerms),
            });
        return Set(Part with { Registers = all });
    }

    /// <summary>Says to whom a request goes.</summary>
    /// <param name="name">The name of a person; null for a role or organisation.</param>
    /// <param name="configure">Gives the contact details.</param>
    public PublicAccessBuilder Contact(string? name, Action<ContactPointBuilder>? configure = null) =>
        Set(Part with { Contact = ContactPointBuilder.Continue(Part.Contact, name, Language, configure) });

    /// <summary>Says how a document is asked for.</summary>
    /// <param name="words">How, in the builder's language.</param>
    public PublicAccessBuilder Requests(string words) => Set(Part with { Requests = Add(Part.Requests, words) });

    /// <summary>Names a provision by which documents are secret.</summary>
    /// <param name="act">The act.</param>
    /// <param name="provision">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public PublicAccessBuilder SecretUnder(Act act, string? provision = null) => SecretUnder(Guard.NotNull(act).At(provision));

    /// <summary>Names a provision by which documents are secret.</summary>
    /// <param name="reference">The provision, as the description cites it.</param>
    public PublicAccessBuilder SecretUnder(LegalReference reference) =>
        Set(Part with { Secrecy = [.. Part.Secrecy, Guard.NotNull(reference)] });

    /// <summary>Says which information is open by a technical interface.</summary>
    /// <param name="words">Which, and where, in the builder's language.</param>
    public PublicAccessBuilder OpenInterfaces(string words) => Set(Part with { OpenInterfaces = Add(Part.OpenInterfaces, words) });
}
