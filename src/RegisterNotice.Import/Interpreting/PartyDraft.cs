using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Somebody who is being read: a controller, a contact, an officer or an authority.</summary>
internal sealed class PartyDraft(PartyDraftKind kind)
{
    private const int MostChannels = 100;

    private readonly List<PartyFact> found = [];

    public PartyDraftKind Kind { get; } = kind;

    public string? Name { get; private set; }

    public string? Role { get; private set; }

    public string? Organisation { get; private set; }

    public BusinessId? BusinessId { get; private set; }

    public VatNumber? VatNumber { get; private set; }

    public PostalAddress? Address { get; private set; }

    public PostalAddress? OtherAddress { get; private set; }

    public List<string> Emails { get; } = [];

    public List<string> Phones { get; } = [];

    public string? Website { get; private set; }

    public bool HasChannels => Emails.Count + Phones.Count > 0;

    public bool IsEmpty => found.Count == 0 && Organisation is null && Role is null;

    public void SetName(string name, LineSpan span, string rule, FactConfidence confidence = FactConfidence.Stated)
    {
        Name = name;
        found.Add(new(PartyMember.Name, 0, span, rule, confidence));
    }

    public void SetRole(string role, LineSpan span)
    {
        Role = role;
        found.Add(new(PartyMember.Role, 0, span, "lineUnderName", FactConfidence.Inferred));
    }

    public void SetOrganisation(string organisation, LineSpan span)
    {
        Organisation = organisation;
        found.Add(new(PartyMember.Organisation, 0, span, "legalForm"));
    }

    public void SetAddress(PostalAddress address, LineSpan span)
    {
        if (Address is null)
        {
            Address = address;
            found.Add(new(PartyMember.Address, 0, span, "postalCodeAndTown"));
        }
        else if (OtherAddress is null && address != Address)
        {
            OtherAddress = address;
            found.Add(new(PartyMember.OtherAddress, 0, span, "postalCodeAndTown"));
        }
    }

    public void Add(Channel channel, Func<int, int, LineSpan> spanOf)
    {
        var span = spanOf(channel.Start, channel.End - channel.Start);
        switch (channel.Kind)
        {
            case ChannelType.Email or ChannelType.BrokenEmail when Emails.Count < MostChannels
                && !Emails.Contains(channel.Value, StringComparer.OrdinalIgnoreCase):
                Emails.Add(channel.Value);
                found.Add(new(PartyMember.Email, Emails.Count - 1, span, "emailAddress"));
                break;
            case ChannelType.Phone when Phones.Count < MostChannels && !Phones.Contains(channel.Value):
                Phones.Add(channel.Value);
                found.Add(new(PartyMember.Phone, Phones.Count - 1, span, "phoneNumber"));
                break;
            case ChannelType.BusinessId when BusinessId is null:
                BusinessId = BusinessId.AsWritten(channel.Value);
                found.Add(new(PartyMember.BusinessId, 0, span, "businessId"));
                break;
            case ChannelType.VatNumber when VatNumber is null:
                VatNumber = VatNumber.AsWritten(channel.Value);
                found.Add(new(PartyMember.VatNumber, 0, span, "vatNumber"));
                break;
            case ChannelType.Website when Website is null:
                Website = channel.Value;
                found.Add(new(PartyMember.Website, 0, span, "webAddress"));
                break;
            default:
                break;
        }
    }

    /// <summary>Takes over the identifiers that stand with somebody else.</summary>
    public void TakeIdentifiers(PartyDraft other)
    {
        BusinessId = other.BusinessId;
        VatNumber = other.VatNumber;
        found.AddRange(other.found.Where(fact => IsIdentifier(fact.Member)));
        other.found.RemoveAll(fact => IsIdentifier(fact.Member));
        (other.BusinessId, other.VatNumber) = (null, null);
    }

    /// <summary>Lists the identifiers as unclear: people and offices have none, and no controller took them.</summary>
    public void GiveUpIdentifiers(NoticeDraft draft)
    {
        foreach (var (member, _, span, _, _) in found.Where(fact => IsIdentifier(fact.Member)))
        {
            draft.Unsettled(span, member == PartyMember.BusinessId ? BusinessId!.ToString()
                : VatNumber!.ToString(), UnclearCode.MisplacedIdentifier);
        }

        found.RemoveAll(fact => IsIdentifier(fact.Member));
        (BusinessId, VatNumber) = (null, null);
    }

    /// <summary>Takes an e-mail address away that is somebody else's.</summary>
    public void RemoveEmail(string email)
    {
        var index = Emails.FindIndex(own => own.Equals(email, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            Emails.RemoveAt(index);
            found.RemoveAll(fact => fact.Member == PartyMember.Email && fact.Index == index);
            for (var i = 0; i < found.Count; i++)
            {
                // Those behind it move up.
                found[i] = found[i] is { Member: PartyMember.Email, Index: var at } && at > index ? found[i] with { Index = at - 1 }
                    : found[i];
            }
        }
    }

    /// <summary>Logs what an authority has: one address of each kind, and one channel.</summary>
    public void LogAuthority(NoticeDraft draft)
    {
        foreach (var fact in found)
        {
            if (PlaceAtAuthority(fact) is { } place)
            {
                draft.Log(place, fact.Span, fact.Rule, fact.Confidence);
            }
        }
    }

    /// <summary>Logs what somebody else has.</summary>
    /// <param name="draft">Where to log.</param>
    /// <param name="place">The place of the party in the notice.</param>
    public void Log(NoticeDraft draft, JsonPointer place)
    {
        foreach (var (member, index, span, rule, confidence) in found.Where(fact => Has(fact.Member)))
        {
            // What an officer is called says that there is one.
            var isOfficersRole = member == PartyMember.Role && Kind == PartyDraftKind.Officer;
            draft.Log(isOfficersRole ? place : PlaceOf(place, member, index), span, rule, confidence);
        }
    }

    private JsonPointer? PlaceAtAuthority(in PartyFact fact)
    {
        var authority = Place.Of(NoticeShape.SupervisoryAuthority);
        return (fact.Member, fact.Index) switch
        {
            (PartyMember.Address, _) when OtherAddress is not null => authority.Of(SupervisoryAuthorityShape.VisitingAddress),
            (PartyMember.Address or PartyMember.OtherAddress, _) => authority.Of(SupervisoryAuthorityShape.Address),
            (PartyMember.Email, 0) => authority.Of(SupervisoryAuthorityShape.Email),
            (PartyMember.Phone, 0) => authority.Of(SupervisoryAuthorityShape.Phone),
            (PartyMember.Website, _) => authority.Of(SupervisoryAuthorityShape.Website),
            _ => default(JsonPointer?),
        };
    }

    // What parties of several kinds have in common has one name in the JSON of all of them.
    private static JsonPointer PlaceOf(JsonPointer party, PartyMember member, int index) => member switch
    {
        PartyMember.Name => party.Append(ControllerShape.Name.PlainName),
        PartyMember.Role => party.Append(ContactPointShape.Role.PlainName),
        PartyMember.Organisation => party.Append(ContactPointShape.Organisation.PlainName),
        PartyMember.Email => party.Append(ControllerShape.Emails.PlainName).Append(index),
        PartyMember.Phone => party.Append(ControllerShape.Phones.PlainName).Append(index),
        PartyMember.BusinessId => party.Append(ControllerShape.BusinessId.PlainName),
        PartyMember.VatNumber => party.Append(ControllerShape.VatNumber.PlainName),
        PartyMember.Website => party.Append(ControllerShape.Website.PlainName),
        _ => party.Append(ControllerShape.Address.PlainName),
    };

    // Only what the notice holds of such a party is a fact.
    private bool Has(PartyMember member) => member switch
    {
        PartyMember.OtherAddress => false,
        PartyMember.Role or PartyMember.Organisation => Kind is PartyDraftKind.Contact or PartyDraftKind.Officer,
        PartyMember.BusinessId or PartyMember.VatNumber => Kind == PartyDraftKind.Controller,
        _ => true,
    };

    private static bool IsIdentifier(PartyMember member) => member is PartyMember.BusinessId or PartyMember.VatNumber;
}
