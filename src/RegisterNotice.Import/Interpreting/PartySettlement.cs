using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Makes the parties of a notice of what was read of them.</summary>
internal static class PartySettlement
{
    public static Parties Settle(NoticeDraft draft, PartyDrafts parties)
    {
        foreach (var party in parties.Contacts.Append(parties.Officer).OfType<PartyDraft>())
        {
            party.GiveUpIdentifiers(draft);
        }

        foreach (var email in parties.Controllers.Concat(parties.Contacts).Append(parties.Officer).OfType<PartyDraft>().SelectMany(party => party.Emails))
        {
            parties.Authority?.RemoveEmail(email);
        }

        return new(Controllers(draft, parties.Controllers), Contacts(draft, parties.Contacts), Officer(draft, parties.Officer), Authority(draft, parties.Authority));
    }

    private static List<Controller> Controllers(NoticeDraft draft, List<PartyDraft> parties)
    {
        var controllers = new List<Controller>();
        foreach (var party in parties)
        {
            if (party.Name is { } name)
            {
                party.Log(draft, Place.Of(NoticeShape.Controllers, controllers.Count));
                controllers.Add(new()
                {
                    Name = name,
                    BusinessId = party.BusinessId,
                    VatNumber = party.VatNumber,
                    Address = party.Address,
                    Emails = party.Emails,
                    Phones = party.Phones,
                    Website = party.Website,
                    Sector = LegalForms.In(name) is { Kind: LegalFormKind.PublicBody } ? Sector.Public : null,
                });
            }
        }

        return controllers;
    }

    private static List<ContactPoint> Contacts(NoticeDraft draft, List<PartyDraft> parties)
    {
        var contacts = new List<ContactPoint>();
        foreach (var party in parties)
        {
            if (!party.IsEmpty)
            {
                party.Log(draft, Place.Of(NoticeShape.Contacts, contacts.Count));
                contacts.Add(new()
                {
                    Name = party.Name,
                    Role = party.Role is { } role ? draft.Text(role) : null,
                    Organisation = party.Organisation,
                    Address = party.Address,
                    Emails = party.Emails,
                    Phones = party.Phones,
                    Website = party.Website,
                });
            }
        }

        return contacts;
    }

    private static DataProtectionOfficer Officer(NoticeDraft draft, PartyDraft? party)
    {
        if (party is { IsEmpty: false })
        {
            party.Log(draft, Place.Of(NoticeShape.DataProtectionOfficer));
            return new()
            {
                State = DeclarationState.Some,
                Name = party.Name,
                Organisation = party.Organisation,
                Address = party.Address,
                Emails = party.Emails,
                Phones = party.Phones,
                Website = party.Website,
            };
        }

        if (draft.Sentences.Find(sentence => sentence.Has(Meaning.OfficerWord, Meaning.OfficerNone)) is not { } none)
        {
            return DataProtectionOfficer.NotStated;
        }

        draft.Log(Place.Of(NoticeShape.DataProtectionOfficer), none.Span, "officerDenied");
        return new() { State = DeclarationState.None, Statement = draft.Text(none.Text) };
    }

    private static SupervisoryAuthority? Authority(NoticeDraft draft, PartyDraft? party)
    {
        var complaint = draft.Sentences.Find(sentence => sentence.Has(Meaning.SupervisoryAuthority, Meaning.Complain));
        if (complaint is not null)
        {
            draft.Log(Place.Of(NoticeShape.SupervisoryAuthority), complaint.Span, "authorityOfComplaints");
        }
        else if (party is not { IsEmpty: false })
        {
            return null;
        }

        party?.LogAuthority(draft);
        return new()
        {
            Name = AuthorityName(draft),
            Address = party?.OtherAddress ?? party?.Address,
            VisitingAddress = party?.OtherAddress is null ? null : party.Address,
            Email = party?.Emails.FirstOrDefault(),
            Phone = party?.Phones.FirstOrDefault(),
            Website = party?.Website,
        };
    }

    private static LocalizedText AuthorityName(NoticeDraft draft)
    {
        var isNamed = draft.Sentences.Exists(sentence => sentence.Has(Meaning.Ombudsman));
        if (isNamed && SupervisoryAuthorities.DataProtectionOmbudsman.Name[draft.Language] is { } name)
        {
            return draft.Text(name);
        }

        return draft.Text(draft.Language.Value switch
        {
            "sv" => "tillsynsmyndigheten",
            "en" => "the supervisory authority",
            _ => "valvontaviranomainen",
        });
    }
}
