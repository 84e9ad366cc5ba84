using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what sentences say of parties outside the sections that are theirs.</summary>
internal sealed class PartySentences(NoticeDraft draft, PartyDrafts parties)
{
    /// <summary>Reads pages that keep no sections, and those that give the officer's address under the controller or the rights.</summary>
    public void Read()
    {
        foreach (var sentence in draft.Sentences)
        {
            if (parties.Controllers.Count == 0 && WhoKeepsRegister(sentence) is { } name)
            {
                var cleaned = Names.Clean(name);
                parties.NewController().SetName(cleaned, sentence.SpanOf(cleaned), "whoKeepsTheRegister");
            }

            if (sentence.Section.Main is not (SectionKind.Controller or SectionKind.Contact or SectionKind.DataProtectionOfficer))
            {
                ReadChannels(sentence);
            }
        }

        ReadSubject();
    }

    private static string? WhoKeepsRegister(Sentence sentence)
    {
        var isKept = sentence.Has(Meaning.MaintainsRegister);
        if (!isKept && !sentence.Has(Meaning.ControllerWord, Meaning.LegalForm))
        {
            return null;
        }

        return Names.Introduced(sentence.Text) ?? (isKept ? Names.Organisation(sentence.Text) : null);
    }

    private void ReadChannels(Sentence sentence)
    {
        var speaksOfAuthority = sentence.Has(Meaning.SupervisoryAuthority);
        if (sentence.Has(Meaning.OfficerWord))
        {
            foreach (var channel in sentence.Channels)
            {
                if (IsToReach(channel) && (!speaksOfAuthority || !AuthorityChannels.HasAuthority(sentence.Text, channel)))
                {
                    parties.TheOfficer().Add(channel, sentence.SpanOf);
                }
            }
        }
        else if (sentence.Has(Meaning.ContactWord) && !speaksOfAuthority && MayNameContact(sentence.Section))
        {
            foreach (var channel in sentence.Channels)
            {
                if (IsToReach(channel) && !ChannelScanner.IsPattern(channel.Value))
                {
                    var contact = parties.Contacts.Count > 0 ? parties.Contacts[0] : parties.NewContact();
                    contact.Add(channel, sentence.SpanOf);
                }
            }
        }
    }

    private static bool MayNameContact(Section section) =>
        section.Main is null or SectionKind.Other or SectionKind.Changes or SectionKind.Purposes;

    private static bool IsToReach(Channel channel) => channel.Kind is ChannelType.Email or ChannelType.Phone;

    // A notice that names no controller speaks of one: in its title, as the subject of its sentences, or in its first lines.
    private void ReadSubject()
    {
        if (parties.Controllers.Exists(party => party.Name is not null))
        {
            return;
        }

        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Has(Meaning.LegalForm) && Names.Organisation(sentence.Text) is { } name
                && sentence.Text.StartsWith(name, StringComparison.Ordinal) && !sentence.Has(Meaning.Disclose))
            {
                Name(name, sentence.SpanOf(name), "subjectOfTheNotice", FactConfidence.Inferred);
                return;
            }
        }

        if (draft.Title is { } title && Names.Organisation(title.Text) is { } inTitle)
        {
            Name(inTitle, title.Span, "nameInTitle", FactConfidence.Weak);
        }
    }

    private void Name(string name, Pages.LineSpan span, string rule, FactConfidence confidence)
    {
        var party = parties.NewController();
        party.SetName(name, span, rule, confidence);

        // Whoever answers questions for the controller gave its identifiers with the address.
        if (parties.Contacts.Find(contact => contact.BusinessId is not null) is { } contact)
        {
            party.TakeIdentifiers(contact);
        }
    }
}
