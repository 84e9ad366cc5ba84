using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The supervisory authority: the one that the notice names, else the one that is competent where the right to complain is stated.</summary>
internal static class AuthorityPart
{
    public static Passage Add(Passage passage, Scribe scribe, bool complaintIsStated)
    {
        var authority = scribe.Notice.SupervisoryAuthority ?? (complaintIsStated ? CompetentAuthorities.Of(scribe.Notice) : null);
        return authority is null ? passage : passage.Paragraph(Details(scribe, authority));
    }

    /// <summary>That one can complain, with the authority's name and where to read on, for the short layer.</summary>
    public static MarkedText? Brief(Scribe scribe)
    {
        if ((scribe.Notice.SupervisoryAuthority ?? CompetentAuthorities.Of(scribe.Notice)) is not { } authority)
        {
            return new(scribe[ShortPhrases.ComplaintToAny]);
        }

        var named = MarkedText.Parted(", ", scribe.Mark(scribe.Say(authority.Name)), Scribe.Raw(Translated(scribe, authority).Website));
        return scribe.FillMarked(ShortPhrases.Complaint, named.GetValueOrDefault());
    }

    private static Lines Details(Scribe scribe, SupervisoryAuthority authority)
    {
        authority = Translated(scribe, authority);
        var hasBoth = authority is { Address: not null, VisitingAddress: not null };
        var lines = scribe.Begin()
            .Add(scribe.Say(authority.Name))
            .Labelled(PartyPhrases.VisitingAddress, PartyPart.Address(scribe, authority.VisitingAddress));
        return PartyPart.Reach(
            scribe,
            lines,
            hasBoth ? PartyPhrases.PostalAddress : PartyPhrases.Address,
            authority.Address,
            authority.Email is { } email ? [email] : [],
            authority.Phone is { } phone ? [phone] : [],
            authority.Website);
    }

    /// <summary>The ombudsman's details in the language of the document: the office has an address in Finnish and one in Swedish.</summary>
    private static SupervisoryAuthority Translated(Scribe scribe, SupervisoryAuthority authority) =>
        authority.Name[LanguageTag.Finnish] != SupervisoryAuthorities.DataProtectionOmbudsman.Name[LanguageTag.Finnish]
            ? authority
            : authority with
            {
                Name = SupervisoryAuthorities.DataProtectionOmbudsman.Name,
                Address = Translated(scribe, authority.Address),
                VisitingAddress = Translated(scribe, authority.VisitingAddress),
                Website = Translated(scribe, authority.Website),
            };

    private static PostalAddress? Translated(Scribe scribe, PostalAddress? address) => address is null ? null : address with
    {
        Street = Translated(scribe, address.Street),
        PostOfficeBox = Translated(scribe, address.PostOfficeBox),
        Town = Translated(scribe, address.Town),
    };

    private static string? Translated(Scribe scribe, string? detail) =>
        Array.Find(PartyPhrases.OmbudsmanDetails, known => known[LanguageTag.Finnish] == detail) is { } known ? scribe[known] : detail;
}
