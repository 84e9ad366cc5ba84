using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Takes what a line says of a party: name, addresses, numbers.</summary>
internal sealed class PartyLines(NoticeDraft draft, PartyDrafts parties)
{
    private const int MostWordsOfRole = 6;
    private const double MostOfHeading = 0.6;

    /// <summary>Takes what a line says.</summary>
    /// <param name="party">Whom it is about.</param>
    /// <param name="line">The line.</param>
    /// <param name="before">The line before it, which may hold the street.</param>
    /// <param name="withName">Whether it may name the party.</param>
    public void Add(PartyDraft party, Line line, string? before, bool withName)
    {
        foreach (var channel in ChannelsOf(line))
        {
            AddChannel(party, channel, line);
        }

        if (AddressIn(party, line, before) is { } address)
        {
            party.SetAddress(address, line.Span);
        }

        if (withName)
        {
            AddName(party, line);
        }
    }

    /// <summary>Takes the people that a line names, each with the channels behind the name.</summary>
    /// <param name="first">The first of them; the others are contacts of their own.</param>
    /// <param name="line">The line.</param>
    /// <param name="people">Their names and titles with where they begin.</param>
    public void AddPeople(PartyDraft first, Line line, List<(string Name, string Title, int Start)> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var (name, title, start) = people[i];
            var end = i + 1 < people.Count ? people[i + 1].Start : line.Text.Length;
            var party = i == 0 ? first : parties.NewContact();
            party.SetName(name, line.SpanOf(name), "nameOfPerson");
            if (title.Length > 0)
            {
                SetRole(party, title, line);
            }

            foreach (var channel in ChannelsOf(line))
            {
                if (channel.Start >= start && channel.Start < end)
                {
                    AddChannel(party, channel, line);
                }
            }
        }
    }

    private static PostalAddress? AddressIn(PartyDraft party, Line line, string? before)
    {
        if (party.Kind == PartyDraftKind.Authority && AuthorityChannels.IsOfController(line.Text))
        {
            return null;
        }

        var value = Labels.OfParty(line.Text) is ({ Length: > 0 } label, var behind) && Labels.IsOther(label) ? behind : line.Text;
        return PostalAddresses.Find(WithoutName(value, party.Name), before)?.Address ?? (party is { Address: null, Name: not null }
            ? PostalAddresses.TownAndCountry(value) : null);
    }

    private static IEnumerable<Channel> ChannelsOf(Line line) => line.Links.Count == 0
        ? line.Channels
        : line.Channels.Concat(line.Links.SelectMany(link => ChannelScanner.Scan(link.Channel).Select(channel => channel with { Start = link.Start, End = link.End })));

    private void AddChannel(PartyDraft party, Channel channel, Line line)
    {
        if (channel.Kind is ChannelType.HiddenEmail)
        {
            draft.Unsettled(line.Span, line.Text, UnclearCode.HiddenEmail);
        }
        else if (channel.Kind == ChannelType.Email && ChannelScanner.IsPattern(channel.Value))
        {
            draft.Unsettled(line.Span, channel.Value, UnclearCode.EmailPattern);
        }
        else if (MayHave(party, channel, line.Text))
        {
            // People have no identifiers: they are those of the controller.
            var isIdentifier = channel.Kind is ChannelType.BusinessId or ChannelType.VatNumber;
            var owner = isIdentifier && party.Kind != PartyDraftKind.Controller && parties.Controllers.Count > 0 ? parties.Controllers[^1]
                : party;
            owner.Add(channel, line.SpanOf);
        }
    }

    private void AddName(PartyDraft party, Line line)
    {
        if (party.Name is null && NameIn(line.Text) is { } name && !IsOfChannel(name, line))
        {
            SetName(party, name, line);
        }
        else if (party is { Role: null, Name: not null, Kind: PartyDraftKind.Contact or PartyDraftKind.Officer }
            && (Titles.Is(line.Text) || IsUnderName(party, line)))
        {
            SetRole(party, line.Text, line);
        }
        else if (MayHaveOrganisation(party) && line.Meanings.Has(Meaning.LegalForm) && Names.Organisation(line.Text) is { } organisation)
        {
            party.SetOrganisation(organisation, line.SpanOf(organisation));
        }
    }

    // "Vieno Villanen" and below it, before any number or address, "head of member service".
    private static bool IsUnderName(PartyDraft party, Line line) =>
        party is { Kind: PartyDraftKind.Contact, HasChannels: false, Address: null } && !line.StartsBlock && char.IsLower(line.Text[0]);

    private void SetName(PartyDraft party, string name, Line line)
    {
        if (party.Kind == PartyDraftKind.Controller)
        {
            SetControllers(party, name, line);
        }
        else if (LegalForms.In(name) is null)
        {
            SetRole(party, name, line);
        }
        else if (MayHaveOrganisation(party))
        {
            party.SetOrganisation(name, line.SpanOf(name));
        }
    }

    // "Essi Esimerkki ja Teppo Testaaja" keep it together.
    private void SetControllers(PartyDraft party, string name, Line line)
    {
        var people = Names.People(name);
        party.SetName(people[0], line.SpanOf(people[0]), "firstLineOfController");
        foreach (var other in people.Skip(1))
        {
            parties.NewController().SetName(other, line.SpanOf(other), "firstLineOfController");
        }
    }

    private static void SetRole(PartyDraft party, string role, Line line)
    {
        if (party.Role is null && role.Split(' ').Length <= MostWordsOfRole && MayBeRole(role))
        {
            party.SetRole(role, line.SpanOf(role));
        }
    }

    // No label, no heading, no street and no initials of a person.
    private static bool MayBeRole(string role) =>
        role.Length > 2 && !Digits.AreIn(role) && !Labels.IsLabel(role.TrimEnd('.')) && role[^1] is not ('.' or '?')
            && role.IndexOf(", ", StringComparison.Ordinal) < 0
        && (Titles.Is(role) || HeadingLexicon.Read(role) is not { HasKinds: true, Coverage: >= MostOfHeading });

    private static bool MayHaveOrganisation(PartyDraft party) => party.Kind != PartyDraftKind.Controller && party.Organisation is null;

    // The authority's address stands in a section of somebody else, and somebody else's in its own.
    private static bool MayHave(PartyDraft party, Channel channel, string line) =>
        party.Kind == PartyDraftKind.Authority ? IsAuthoritys(channel) || AuthorityChannels.HasAuthority(line, channel)
            : !IsAuthoritys(channel);

    private static bool IsAuthoritys(Channel channel) => channel.Kind switch
    {
        ChannelType.Email => channel.Value.Equals(SupervisoryAuthorities.DataProtectionOmbudsman.Email, StringComparison.OrdinalIgnoreCase),
        ChannelType.Phone => IsSamePhone(channel.Value, SupervisoryAuthorities.DataProtectionOmbudsman.Phone),
        _ => false,
    };

    private static bool IsSamePhone(string one, string? other) =>
        PhoneNumbers.TryNormalize(one, out var number) && PhoneNumbers.TryNormalize(other, out var known) && number == known;

    private static string WithoutName(string line, string? name) =>
        name is not null && line.StartsWith(name + " ", StringComparison.Ordinal) ? line[(name.Length + 1)..] : line;

    // "EU:n yleinen tietosuoja-asetus" over the name.
    private static bool NamesAct(string text) =>
        MeaningReader.Read(text) is var meanings && meanings.Has(Meaning.ActName) && !meanings.Has(Meaning.LegalForm);

    // "veera.villa(a)villa.example" is an address, and its first part no name.
    private static bool IsOfChannel(string name, Line line) =>
        line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            && line.Channels.Exists(channel => channel.Start <= at && at + name.Length <= channel.End);

    private static string? NameIn(string line)
    {
        var (label, value) = Labels.OfParty(line);
        if (Labels.IsOther(label) || value.Length == 0 || Labels.IsLabel(value) || NamesAct(value))
        {
            return null;
        }

        // "Verkkopalvelu: Villapaja Oy"
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && LegalForms.In(value[..colon]) is null && Names.Organisation(value[(colon + 2)..]) is { } labelled)
        {
            return labelled;
        }

        var isAddress = PostalAddresses.LooksLikeStreet(value) && !MeaningReader.Read(value).Has(Meaning.LegalForm);
        return !isAddress && Names.Of(value) is { Length: > 0 } name && char.IsLetterOrDigit(name[0]) && name.Any(char.IsLetter) ? name
            : null;
    }
}
