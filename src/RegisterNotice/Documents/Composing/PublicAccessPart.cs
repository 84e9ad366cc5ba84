using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The description of document publicity: a page of its own.</summary>
internal static class PublicAccessPart
{
    private static readonly Article Provision = new(new()
    {
        Act = "906/2019",
        Provision = "28",
        Name = LocalizedText.Of("fi", "laki julkisen hallinnon tiedonhallinnasta")
            .With("sv", "lagen om informationshantering inom den offentliga förvaltningen")
            .With("en", "Act on Information Management in Public Administration"),
    });

    public static void Sections(Passage passage, Scribe scribe, PublicAccess access)
    {
        passage.Paragraph(scribe.Fill(PublicAccessPhrases.Lead, ("provision", scribe[Provision.Citation]))).Lead();
        foreach (var controller in scribe.Notice.Controllers.AsSpan())
        {
            passage.Paragraph(PartyPart.Details(scribe, controller));
        }

        passage.Section(PublicAccessPhrases.Authority, SectionKind.Controller);
        passage.Each(access.Registers, Register).Listed(null).Section(PublicAccessPhrases.Registers, SectionKind.Other);
        passage.Paragraph(scribe.Say(access.Requests))
            .Paragraph(PartyPart.Introduced(scribe, PublicAccessPhrases.Contact, access.Contact))
            .Section(PublicAccessPhrases.Requests, SectionKind.Contact);
        Secrecy(passage, scribe, access).Section(PublicAccessPhrases.Secrecy, SectionKind.Other);
        passage.Paragraph(scribe.Say(access.OpenInterfaces)).Section(PublicAccessPhrases.OpenInterfaces, SectionKind.Other);
    }

    private static Passage Secrecy(Passage passage, Scribe scribe, PublicAccess access) => access.Secrecy.Count == 1
        ? passage.Paragraph(scribe.Begin().Labelled(PublicAccessPhrases.SecretUnder, scribe.Cite(access.Secrecy[0])))
        : passage.Each(access.Secrecy, static (scribe, reference) => scribe.Begin().Add(scribe.Cite(reference)))
            .ListedUnder(scribe[PublicAccessPhrases.SecrecyIntro]);

    private static Lines Register(Scribe scribe, DocumentRegister register)
    {
        var name = scribe.Say(register.Name);
        return scribe.Begin()
            .Add(name)
            .Add(scribe.Say(register.Description))
            .Labelled(PublicAccessPhrases.SearchTerms, scribe.Join(register.SearchTerms, static (scribe, term) => scribe.Say(term)))
            .NamedBy(name);
    }
}
