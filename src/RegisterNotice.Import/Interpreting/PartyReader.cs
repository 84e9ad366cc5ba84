using RegisterNotice.Import.Scanning;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads who keeps the register, who answers questions, the data protection officer and the authority.</summary>
internal sealed class PartyReader
{
    private const int LongestNameAlone = 3;

    private readonly PartyDrafts parties = new();
    private readonly PartyLines lines;
    private readonly HashSet<Section> ofAuthority = [];
    private Line? asked;
    private string? askedPerson;

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
            return;
        }

        PartyDraft? current = null;
        string? before = null;
        foreach (var line in section.Lines)
        {
            if (kind is null && parties.Controllers.Count == 0 && IsLabelOfController(line))
            {
                kind = PartyDraftKind.Controller;
            }

            current = Named(line, kind, current);
            if (current?.Kind == PartyDraftKind.Authority)
            {
                lines.Add(current, line, before, withName: false);
            }
            else if (kind is { } wanted)
            {
                current = PartyOf(section, wanted, current, line);
                AddPersonAndLine(current, line, before);
            }

            before = line.Text;
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
        return isNamed && (IsPerson(line, out _) || Labels.IsPerson(line.Label.Label) || NamesContact(section, line));
    }

    private PartyDraft ControllerOf(Section section, PartyDraft? current, Line line)
    {
        var (label, value) = line.Label;
        var isNamed = current is { Kind: PartyDraftKind.Controller, Name: not null } && section.Lines.Count > LongestNameAlone;
        var isAnother = isNamed && Labels.IsName(label) && value.Length > 0 && LegalForms.In(value) is not null;
        return current is null || isAnother ? parties.NewController() : current;
    }

    // In a section of both.
    private static bool NamesContact(Section section, Line line) => section.Is(SectionKind.Contact) && line.Meanings.Has(Meaning.ContactWord);

    private void AddPersonAndLine(PartyDraft party, Line line, string? before)
    {
        if (party.Name is null && IsPerson(line, out var person) && person.Length > 0)
        {
            party.SetName(person, line.SpanOf(person), "nameOfPerson");
        }

        lines.Add(party, line, before, withName: true);
    }

    // The same line is asked several times.
    private bool IsPerson(Line line, out string person)
    {
        if (line != asked)
        {
            (asked, askedPerson) = (line, PersonIn(line));
        }

        person = askedPerson ?? "";
        return askedPerson is not null && Names.IsPerson(askedPerson);
    }

    // What stands where a person would: before the first channel and the first comma; null behind a label of something else.
    private static string? PersonIn(Line line)
    {
        var (label, value) = line.Label;
        if (label.Length > 0 && !Labels.IsPerson(label) && !Labels.IsName(label))
        {
            return null;
        }

        var end = value.Length;
        foreach (var channel in label.Length == 0 ? line.Channels : ChannelScanner.Scan(value))
        {
            end = Math.Min(end, channel.Start);
        }

        var person = value[..end].Trim().TrimEnd(',', ':', '-', '–', '(').Trim();
        var comma = person.IndexOf(',');
        return comma > 0 ? person[..comma].Trim() : person;
    }
}
