using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads who keeps the register, who answers questions, the data protection officer and the authority.</summary>
internal sealed class PartyReader
{
    private const int LongestNameAlone = 3;

    private static readonly PhraseAutomaton HowToReach = new(["*yhteystie", "*osoite ", "*kontaktuppgift", "*kontaktinformation", "*adress ", "contact ", "address"]);
    private static readonly PhraseAutomaton Address = new(["*osoite ", "*adress ", "address"]);

    private readonly PartyDrafts parties = new();
    private readonly PartyLines lines;
    private readonly HashSet<Section> ofAuthority = [];
    private Line? asked;
    private (string Name, string Title) askedPerson;

    private PartyReader(NoticeDraft draft)
    {
        lines = new(draft, parties);
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Has(Meaning.SupervisoryAuthority))
            {
                ofAuthority.Add(sentence.Section);
            }
        }
    }

    public static Parties Read(NoticeDraft draft)
    {
        var reader = new PartyReader(draft);
        foreach (var section in draft.Sections)
        {
            reader.ReadSection(section);
        }

        new PartySentences(draft, reader.parties).Read();
        return PartySettlement.Settle(draft, reader.parties);
    }

    private void ReadSection(Section section)
    {
        var kind = KindOf(section);
        if (kind is null && !ofAuthority.Contains(section) && !section.Lines.Exists(IsLabelOfController))
        {
            ReadLabelledPeople(section);
            return;
        }

        var current = Continued(section, kind);
        var isContinued = current is { Kind: PartyDraftKind.Contact };
        string? before = null;
        foreach (var line in section.Lines)
        {
            if (kind == PartyDraftKind.Officer && line.Meanings.Has(Meaning.OfficerNone))
            {
                continue;
            }

            // Those for whom a processor works keep registers of their own.
            if (kind == PartyDraftKind.Controller && line.Text[^1] == ':'
                && line.Meanings.HasAny(Meaning.OnBehalf, Meaning.OnBehalfOfCustomers))
            {
                break;
            }

            if (kind is null && parties.Controllers.Count == 0 && IsLabelOfController(line))
            {
                kind = PartyDraftKind.Controller;
            }

            current = NamesOfficerAsContact(line, kind) ? ContactAndOfficer(line, before, current) : Named(line, kind, current);
            if (current?.Kind == PartyDraftKind.Authority)
            {
                lines.Add(current, line, before, withName: false);
            }
            else if (kind is { } wanted)
            {
                current = isContinued && current is not null ? current : PartyOf(section, wanted, current, line);
                AddPersonAndLine(current, line, before, withName: !isContinued);
            }

            // The street over the box: "Pajakuja 1", "PL 2", "00101 Helsinki".
            before = before is not null && PostalAddresses.IsBoxAlone(line.Text) && PostalAddresses.LooksLikeStreet(before) ? $"{before}, {line.Text}" : line.Text;
        }
    }

    // Whoever was named before, where the heading announces no more than how to reach them: "Rekisterinpitäjän yhteystiedot", "Contact address".
    private PartyDraft? Continued(Section section, PartyDraftKind? kind) => kind switch
    {
        PartyDraftKind.Controller when section.Heading is { } heading && HowToReach.IsIn(heading.Text)
            && parties.Controllers is [.., { Name: not null } controller] => controller,
        PartyDraftKind.Contact when section.Heading is { } heading && Address.IsIn(heading.Text)
            && parties.Contacts is [.., { Address: null } contact] => contact,
        _ => null,
    };

    // In forms and over the first heading: "Yhteyshenkilö: Vieno Villanen".
    private void ReadLabelledPeople(Section section)
    {
        foreach (var line in section.Heading is null ? section.Lines : [])
        {
            if (line.Label is ({ Length: > 0 } label, _) && Labels.IsPerson(label) && !NamesOfficer(line) && IsPerson(line, out _))
            {
                AddPersonAndLine(parties.NewContact(), line, before: null, withName: true);
            }
        }
    }

    private static PartyDraftKind? KindOf(Section section) => section.Main switch
    {
        SectionKind.Controller => PartyDraftKind.Controller,
        SectionKind.Contact => PartyDraftKind.Contact,
        SectionKind.DataProtectionOfficer => PartyDraftKind.Officer,
        _ => null,
    };

    // In forms, the controller stands behind its label among other things.
    private static bool IsLabelOfController(Line line) =>
        line.Label is ({ Length: > 0 } label, { Length: > 0 } value) && Labels.IsController(label) && Names.Of(value) is not null;

    // A line that names the authority or the officer goes over to them, whoever the lines before it were about.
    private PartyDraft? Named(Line line, PartyDraftKind? kind, PartyDraft? current)
    {
        var meanings = line.Meanings;
        if (meanings.Has(Meaning.SupervisoryAuthority) && kind is null)
        {
            return parties.TheAuthority();
        }

        if (kind is PartyDraftKind.Controller or PartyDraftKind.Contact && NamesOfficer(line))
        {
            return parties.TheOfficer();
        }

        var leavesAuthority = !meanings.Has(Meaning.SupervisoryAuthority) && meanings.HasAny(Meaning.OfficerWord, Meaning.ControllerWord);
        return current?.Kind == PartyDraftKind.Authority && leavesAuthority ? null : current;
    }

    // "Yhteyshenkilö: tietosuojavastaava Vieno Villanen" answers questions and is the officer.
    private bool NamesOfficerAsContact(Line line, PartyDraftKind? kind) =>
        kind == PartyDraftKind.Contact && NamesOfficer(line) && IsPerson(line, out _);

    private PartyDraft ContactAndOfficer(Line line, string? before, PartyDraft? current)
    {
        AddPersonAndLine(parties.TheOfficer(), line, before, withName: true);
        return current is { Kind: PartyDraftKind.Contact, Name: null } ? current : parties.NewContact();
    }

    // "There is no officer" names none, and a sentence may introduce the controller by what its officer does.
    private bool NamesOfficer(Line line)
    {
        var introducesController = parties.Controllers.Count == 0 && Names.Introduced(line.Text) is not null;
        return line.Meanings.Has(Meaning.OfficerWord) && !line.Meanings.Has(Meaning.OfficerNone) && !introducesController;
    }

    /// <summary>Whom a line of a party's section is about: the one before it, or another.</summary>
    private PartyDraft PartyOf(Section section, PartyDraftKind kind, PartyDraft? current, Line line)
    {
        if (kind == PartyDraftKind.Officer)
        {
            return parties.TheOfficer();
        }

        if (current?.Kind == PartyDraftKind.Officer)
        {
            return current;
        }

        if ((kind == PartyDraftKind.Controller || IsLabelOver(section)) && OpensAnother(section, current, line))
        {
            return parties.NewController();
        }

        if (kind == PartyDraftKind.Controller)
        {
            return IsOfContact(section, line) ? parties.NewContact() : ControllerOf(section, current, line);
        }

        var isAnother = IsPerson(line, out _) && (current?.Name is not null || current?.HasChannels == true);
        return current is null || isAnother ? parties.NewContact() : current;
    }

    // Behind the controller's name, a person and a line that speaks of a contact open one.
    private bool IsOfContact(Section section, Line line)
    {
        var isNamed = parties.Controllers.Count > 0 && parties.Controllers[^1].Name is not null;
        return isNamed && (OpensContact(line) || IsPerson(line, out _) || Labels.IsPerson(Labels.OfParty(line.Text).Label)
            || NamesContact(section, line));
    }

    // "Contact point:" over the lines of a block stands among those of the controllers.
    private static bool IsLabelOver(Section section) => section.Heading is { } heading && heading.Text[^1] == ':';

    // Joint controllers, each in a block of its own: an organisation's name alone, with its address or its numbers below it.
    private bool OpensAnother(Section section, PartyDraft? current, Line line)
    {
        if (current is null or { Kind: PartyDraftKind.Controller, Name: null } || !line.StartsBlock
            || Names.Organisation(line.Text) != line.Text)
        {
            return false;
        }

        var next = section.Lines.IndexOf(line) + 1;
        return !parties.Controllers.Exists(known => known.Name == line.Text)
            && next < section.Lines.Count && !section.Lines[next].StartsBlock
            && (section.Lines[next].Channels.Count > 0 || Labels.IsOther(Labels.OfParty(section.Lines[next].Text).Label));
    }

    private PartyDraft ControllerOf(Section section, PartyDraft? current, Line line)
    {
        var (label, value) = Labels.OfParty(line.Text);
        var isNamed = current is { Kind: PartyDraftKind.Controller, Name: not null } && section.Lines.Count > LongestNameAlone;
        var isAnother = isNamed && Labels.IsName(label) && value.Length > 0 && LegalForms.In(value) is not null;
        return current is null || isAnother || HasOwnIdentifier(current, line) ? parties.NewController() : current;
    }

    // A further name with an identifier of its own: "Villatalo Oy (2345678-0)".
    private static bool HasOwnIdentifier(PartyDraft current, Line line) =>
        current is { Name: { } known, BusinessId: not null } && line.Channels.Exists(channel => channel.Kind == ChannelType.BusinessId)
        && Names.Of(line.Text) is { } name && name != known && LegalForms.In(name) is not null;

    // "Contact point for data subjects:" over the lines of a block.
    private static bool OpensContact(Line line) => line.StartsBlock && line.Text[^1] == ':' && line.Meanings.Has(Meaning.ContactWord);

    // In a section of both.
    private static bool NamesContact(Section section, Line line) =>
        section.Is(SectionKind.Contact) && line.Meanings.Has(Meaning.ContactWord);

    private void AddPersonAndLine(PartyDraft party, Line line, string? before, bool withName)
    {
        if (withName && party is { Kind: PartyDraftKind.Contact, Name: null } && ContactPeople.In(line) is { Count: > 1 } people)
        {
            lines.AddPeople(party, line, people);
            return;
        }

        if (withName && party.Name is null && IsPerson(line, out var person))
        {
            party.SetName(person, line.SpanOf(person), "nameOfPerson");
            if (askedPerson.Title.Length > 0 && party.Role is null && party.Kind != PartyDraftKind.Controller)
            {
                party.SetRole(askedPerson.Title, line.SpanOf(askedPerson.Title));
            }
        }

        lines.Add(party, line, before, withName);
    }

    // The same line is asked several times.
    private bool IsPerson(Line line, out string person)
    {
        if (line != asked)
        {
            (asked, askedPerson) = (line, PersonOfLine.In(line));
        }

        person = askedPerson.Name;
        return person.Length > 0;
    }
}
