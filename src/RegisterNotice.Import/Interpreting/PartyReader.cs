using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads who keeps the register, who answers questions, the data protection officer and the authority.</summary>
internal sealed class PartyReader
{
    private const int MostParties = 100;

    private readonly NoticeDraft draft;
    private readonly List<PartyDraft> controllers = [];
    private readonly List<PartyDraft> contacts = [];
    private readonly HashSet<Section> ofAuthority;
    private PartyDraft? officer;
    private PartyDraft? authority;

    private PartyReader(NoticeDraft draft)
    {
        this.draft = draft;
        ofAuthority = [.. draft.Sentences.Where(sentence => sentence.Has(Meaning.SupervisoryAuthority)).Select(sentence => sentence.Section)];
    }

    public static Parties Read(NoticeDraft draft)
    {
        var reader = new PartyReader(draft);
        foreach (var section in draft.Sections)
        {
            reader.ReadSection(section);
        }

        reader.ReadSentences();
        reader.ReadSubject();
        return PartySettlement.Settle(draft, reader.controllers, reader.contacts, reader.officer, reader.authority);
    }

    private void ReadSection(Section section)
    {
        var kind = section.Main switch
        {
            SectionKind.Controller => PartyDraftKind.Controller,
            SectionKind.Contact => PartyDraftKind.Contact,
            SectionKind.DataProtectionOfficer => PartyDraftKind.Officer,
            _ => (PartyDraftKind?)null,
        };
        if (kind is null && !ofAuthority.Contains(section) && !section.Lines.Exists(IsLabelOfController))
        {
            return;
        }

        PartyDraft? current = null;
        for (var i = 0; i < section.Lines.Count; i++)
        {
            var line = section.Lines[i];
            var meanings = line.Meanings;
            if (kind is null && IsLabelOfController(line) && controllers.Count == 0)
            {
                kind = PartyDraftKind.Controller;
            }

            if (current?.Kind == PartyDraftKind.Authority && !meanings.Has(Meaning.SupervisoryAuthority) && meanings.HasAny(Meaning.OfficerWord, Meaning.ControllerWord))
            {
                current = null;
            }

            if (meanings.Has(Meaning.SupervisoryAuthority) && kind is null)
            {
                current = authority ??= new(PartyDraftKind.Authority);
            }
            else if (meanings.Has(Meaning.OfficerWord) && kind is PartyDraftKind.Controller or PartyDraftKind.Contact && !meanings.Has(Meaning.OfficerNone) && !(controllers.Count == 0 && Names.Introduced(line.Text) is not null))
            {
                current = officer ??= new(PartyDraftKind.Officer);
            }

            if (current?.Kind == PartyDraftKind.Authority)
            {
                AddLine(current, line, meanings, i > 0 ? section.Lines[i - 1].Text : null, withName: false);
            }
            else if (kind is { } wanted)
            {
                current = ReadPartyLine(section, wanted, current, line, meanings, i > 0 ? section.Lines[i - 1].Text : null);
            }
        }
    }

    // In forms, the controller stands behind its label among other things.
    private static bool IsLabelOfController(Line line) => line.Label is ({ Length: > 0 } label, { Length: > 0 } value) && Labels.IsController(label) && Names.Of(value) is not null;

    private PartyDraft ReadPartyLine(Section section, PartyDraftKind kind, PartyDraft? current, Line line, MeaningSet meanings, string? before)
    {
        var (label, value) = line.Label;
        var isPerson = IsPersonLine(value, label, out var person);
        if (kind == PartyDraftKind.Controller)
        {
            var isContact = controllers.Count > 0 && controllers[^1].Name is not null && (isPerson || Labels.IsPerson(label) || NamesContact(section, meanings));
            if (isContact && current?.Kind != PartyDraftKind.Officer)
            {
                current = New(contacts, PartyDraftKind.Contact);
            }
            else if (current is null || (current.Kind == PartyDraftKind.Controller && Labels.IsName(label) && current.Name is not null && section.Lines.Count > 3 && value.Length > 0 && LegalForms.In(value) is not null))
            {
                current = New(controllers, PartyDraftKind.Controller);
            }
        }
        else if (kind == PartyDraftKind.Officer)
        {
            current = officer ??= new(PartyDraftKind.Officer);
        }
        else if (current?.Kind != PartyDraftKind.Officer && (current is null || (isPerson && (current.Name is not null || current.HasChannels))))
        {
            current = New(contacts, PartyDraftKind.Contact);
        }

        if (isPerson && person.Length > 0 && current!.Name is null)
        {
            current.SetName(person, line.SpanOf(person), "nameOfPerson");
        }

        AddLine(current!, line, meanings, before, withName: true);
        return current!;
    }

    // In a section of both, a line that speaks of a contact opens one.
    private static bool NamesContact(Section section, MeaningSet meanings) => section.Is(SectionKind.Contact) && meanings.Has(Meaning.ContactWord);

    private static PartyDraft New(List<PartyDraft> parties, PartyDraftKind kind)
    {
        if (parties.Count == MostParties)
        {
            return parties[^1];
        }

        var party = new PartyDraft(kind);
        parties.Add(party);
        return party;
    }

    private static bool IsPersonLine(string value, string label, out string person)
    {
        person = "";
        if (label.Length > 0 && !Labels.IsPerson(label) && !Labels.IsName(label))
        {
            return false;
        }

        var channel = ChannelScanner.Scan(value) is { Count: > 0 } channels ? channels.Min(found => found.Start) : value.Length;
        person = value[..channel].Trim().TrimEnd(',', ':', '-', '–', '(').Trim();
        var comma = person.IndexOf(',');
        person = comma > 0 ? person[..comma].Trim() : person;
        return Names.IsPerson(person);
    }

    private void AddLine(PartyDraft party, Line line, MeaningSet meanings, string? before, bool withName)
    {
        IEnumerable<Channel> channels = line.Channels;
        foreach (var channel in line.Links.Count == 0 ? channels : channels.Concat(line.Links.SelectMany(link => ChannelScanner.Scan(link.Channel).Select(channel => channel with { Start = link.Start, End = link.End }))))
        {
            if (channel.Kind is ChannelType.HiddenEmail)
            {
                draft.Unsettled(line.Span, line.Text, UnclearCode.HiddenEmail);
            }
            else if (channel.Kind == ChannelType.Email && ChannelScanner.IsPattern(channel.Value))
            {
                draft.Unsettled(line.Span, channel.Value, UnclearCode.EmailPattern);
            }
            else if (!MayHave(party, channel, line.Text))
            {
                continue;
            }
            else if (channel.Kind is ChannelType.BusinessId or ChannelType.VatNumber && party.Kind != PartyDraftKind.Controller && controllers.Count > 0)
            {
                // People have none.
                controllers[^1].Add(channel, line.SpanOf);
            }
            else
            {
                party.Add(channel, line.SpanOf);
            }
        }

        if (PostalAddresses.Find(WithoutName(line.Text, party.Name), before) is { } found)
        {
            party.SetAddress(found.Address, line.Span);
        }

        if (withName && party.Name is null && NameIn(line.Text) is { } name)
        {
            if (party.Kind == PartyDraftKind.Controller)
            {
                SetControllers(party, name, line);
            }
            else if (LegalForms.In(name) is not null)
            {
                SetOrganisationOnce(party, name, line);
            }
            else if (party.Role is null && name.Split(' ').Length <= 6)
            {
                party.SetRole(name, line.SpanOf(name));
            }
        }
        else if (withName && party.Kind != PartyDraftKind.Controller && party.Organisation is null && meanings.Has(Meaning.LegalForm) && Names.Organisation(line.Text) is { } organisation)
        {
            party.SetOrganisation(organisation, line.SpanOf(organisation));
        }
    }

    // "Essi Esimerkki ja Teppo Testaaja" keep it together.
    private void SetControllers(PartyDraft party, string name, Line line)
    {
        var people = Names.People(name);
        party.SetName(people[0], line.SpanOf(people[0]), "firstLineOfController");
        foreach (var other in people.Skip(1))
        {
            New(controllers, PartyDraftKind.Controller).SetName(other, line.SpanOf(other), "firstLineOfController");
        }
    }

    private static void SetOrganisationOnce(PartyDraft party, string name, Line line)
    {
        if (party.Organisation is null)
        {
            party.SetOrganisation(name, line.SpanOf(name));
        }
    }

    // The authority's address stands in a section of somebody else, and somebody else's in its own.
    private static bool MayHave(PartyDraft party, Channel channel, string line) =>
        party.Kind == PartyDraftKind.Authority ? IsAuthoritys(channel) || AuthorityChannels.HasAuthority(line, channel) : !IsAuthoritys(channel);

    private static bool IsAuthoritys(Channel channel) => channel.Kind switch
    {
        ChannelType.Email => channel.Value.Equals(SupervisoryAuthorities.DataProtectionOmbudsman.Email, StringComparison.OrdinalIgnoreCase),
        ChannelType.Phone => PhoneNumbers.TryNormalize(channel.Value, out var number) && PhoneNumbers.TryNormalize(SupervisoryAuthorities.DataProtectionOmbudsman.Phone, out var theirs) && number == theirs,
        _ => false,
    };

    private static string WithoutName(string line, string? name) => name is not null && line.StartsWith(name + " ", StringComparison.Ordinal) ? line[(name.Length + 1)..] : line;

    private static string? NameIn(string line)
    {
        var (label, value) = Labels.Split(line);
        if (Labels.IsOther(label) || value.Length == 0 || Labels.IsLabel(value))
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
        var name = Names.Of(value);
        return name is null || name.Length == 0 || isAddress || !char.IsLetterOrDigit(name[0]) || name.All(c => !char.IsLetter(c)) ? null : name;
    }

    // Pages that keep no sections say it in a sentence; others give the officer's address under the controller or the rights.
    private void ReadSentences()
    {
        foreach (var sentence in draft.Sentences)
        {
            if (controllers.Count == 0 && (sentence.Has(Meaning.MaintainsRegister) || sentence.Has(Meaning.ControllerWord, Meaning.LegalForm)) && (Names.Introduced(sentence.Text) ?? (sentence.Has(Meaning.MaintainsRegister) ? Names.Organisation(sentence.Text) : null)) is { } name)
            {
                var party = New(controllers, PartyDraftKind.Controller);
                party.SetName(Names.Clean(name), sentence.SpanOf(Names.Clean(name)), "whoKeepsTheRegister");
            }

            if (sentence.Section.Main is SectionKind.Controller or SectionKind.Contact or SectionKind.DataProtectionOfficer)
            {
                continue;
            }

            if (sentence.Has(Meaning.OfficerWord))
            {
                var speaksOfAuthority = sentence.Has(Meaning.SupervisoryAuthority);
                foreach (var channel in sentence.Channels.Where(channel => channel.Kind is ChannelType.Email or ChannelType.Phone && !(speaksOfAuthority && AuthorityChannels.HasAuthority(sentence.Text, channel))))
                {
                    (officer ??= new(PartyDraftKind.Officer)).Add(channel, sentence.SpanOf);
                }
            }
            else if (sentence.Has(Meaning.ContactWord) && !sentence.Has(Meaning.SupervisoryAuthority) && sentence.Section.Main is null or SectionKind.Other or SectionKind.Changes or SectionKind.Purposes)
            {
                foreach (var channel in sentence.Channels.Where(channel => channel.Kind is ChannelType.Email or ChannelType.Phone && !ChannelScanner.IsPattern(channel.Value)))
                {
                    var party = contacts.Count > 0 ? contacts[0] : New(contacts, PartyDraftKind.Contact);
                    party.Add(channel, sentence.SpanOf);
                }
            }
        }
    }

    // A notice that names no controller speaks of one: in its title, as the subject of its sentences, or in its first lines.
    private void ReadSubject()
    {
        if (controllers.Exists(party => party.Name is not null))
        {
            return;
        }

        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Has(Meaning.LegalForm) && Names.Organisation(sentence.Text) is { } name && sentence.Text.StartsWith(name, StringComparison.Ordinal) && !sentence.Has(Meaning.Disclose))
            {
                Subject(name, sentence.SpanOf(name), "subjectOfTheNotice");
                return;
            }
        }

        if (draft.Title is { } title && Names.Organisation(title.Text) is { } inTitle)
        {
            Subject(inTitle, title.Span, "nameInTitle");
        }
    }

    // Whoever answers questions for the controller gave its identifiers with the address.
    private void Subject(string name, LineSpan span, string rule)
    {
        var party = New(controllers, PartyDraftKind.Controller);
        party.SetName(name, span, rule);
        if (contacts.Find(contact => contact.BusinessId is not null) is { } contact)
        {
            party.TakeIdentifiers(contact);
        }
    }
}
