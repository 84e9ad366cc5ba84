using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Somebody who is being read: a controller, a contact, an officer or an authority.</summary>
internal sealed class PartyDraft(PartyDraftKind kind)
{
    private const int MostChannels = 100;
    private const string EmailsPrefix = "/emails/";

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

    public void SetName(string name, LineSpan span, string rule)
    {
        Name = name;
        found.Add(new("/name", span, rule));
    }

    public void SetRole(string role, LineSpan span)
    {
        Role = role;
        found.Add(new("/role", span, "lineUnderName"));
    }

    public void SetOrganisation(string organisation, LineSpan span)
    {
        Organisation = organisation;
        found.Add(new("/organisation", span, "legalForm"));
    }

    public void SetAddress(PostalAddress address, LineSpan span)
    {
        if (Address is null)
        {
            Address = address;
            found.Add(new("/address", span, "postalCodeAndTown"));
        }
        else if (OtherAddress is null && address != Address)
        {
            OtherAddress = address;
            found.Add(new("/otherAddress", span, "postalCodeAndTown"));
        }
    }

    public void Add(Channel channel, Func<int, int, LineSpan> spanOf)
    {
        var span = spanOf(channel.Start, channel.End - channel.Start);
        switch (channel.Kind)
        {
            case ChannelType.Email or ChannelType.BrokenEmail when Emails.Count < MostChannels && !Emails.Contains(channel.Value, StringComparer.OrdinalIgnoreCase):
                Emails.Add(channel.Value);
                found.Add(new(Email(Emails.Count - 1), span, "emailAddress"));
                break;
            case ChannelType.Phone when Phones.Count < MostChannels && !Phones.Contains(channel.Value):
                Phones.Add(channel.Value);
                found.Add(new($"/phones/{Phones.Count - 1}", span, "phoneNumber"));
                break;
            case ChannelType.BusinessId when BusinessId is null:
                BusinessId = BusinessId.AsWritten(channel.Value);
                found.Add(new("/businessId", span, "businessId"));
                break;
            case ChannelType.VatNumber when VatNumber is null:
                VatNumber = VatNumber.AsWritten(channel.Value);
                found.Add(new("/vatNumber", span, "vatNumber"));
                break;
            case ChannelType.Website when Website is null:
                Website = channel.Value;
                found.Add(new("/website", span, "webAddress"));
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
        foreach (var (member, span, _) in found.Where(fact => IsIdentifier(fact.Member)))
        {
            draft.Unsettled(span, member == "/businessId" ? BusinessId!.ToString() : VatNumber!.ToString(), UnclearCode.MisplacedIdentifier);
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
            found.RemoveAll(fact => fact.Member == Email(index));
            for (var i = 0; i < found.Count; i++)
            {
                // Those behind it move up.
                found[i] = found[i].Member.StartsWith(EmailsPrefix, StringComparison.Ordinal) && IndexOf(found[i].Member) is var at && at > index ? found[i] with { Member = Email(at - 1) } : found[i];
            }
        }
    }

    /// <summary>Logs what an authority has: one address of each kind, and one channel.</summary>
    public void LogAuthority(NoticeDraft draft)
    {
        foreach (var (member, span, rule) in found)
        {
            var own = member switch
            {
                "/address" when OtherAddress is not null => "/visitingAddress",
                "/otherAddress" => "/address",
                "/emails/0" => "/email",
                "/phones/0" => "/phone",
                "/address" or "/website" => member,
                _ => null,
            };
            if (own is not null)
            {
                draft.Log("/supervisoryAuthority" + own, span, rule);
            }
        }
    }

    public void Log(NoticeDraft draft, string pointer)
    {
        foreach (var (member, span, rule) in found.Where(fact => Has(fact.Member)))
        {
            // What an officer is called says that there is one.
            draft.Log(member == "/role" && Kind == PartyDraftKind.Officer ? pointer : pointer + member, span, rule);
        }
    }

    // Only what the notice holds of such a party is a fact.
    private bool Has(string member) => member switch
    {
        "/otherAddress" => false,
        "/role" => Kind is PartyDraftKind.Contact or PartyDraftKind.Officer,
        "/organisation" => Kind is PartyDraftKind.Contact or PartyDraftKind.Officer,
        "/businessId" or "/vatNumber" => Kind == PartyDraftKind.Controller,
        _ => true,
    };

    private static bool IsIdentifier(string member) => member is "/businessId" or "/vatNumber";

    private static string Email(int index) => EmailsPrefix + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int IndexOf(string email) => int.Parse(email[EmailsPrefix.Length..], System.Globalization.CultureInfo.InvariantCulture);
}
