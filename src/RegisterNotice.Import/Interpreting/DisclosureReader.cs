using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads to whom data are disclosed. Denials are denials, conditions are conditions.</summary>
internal static class DisclosureReader
{
    public static void Read(NoticeDraft draft)
    {
        var items = new List<Disclosure>();
        string? denial = null;
        var isAffirmed = false;
        foreach (var sentence in draft.Sentences)
        {
            switch (Judge(sentence))
            {
                case Statement.Denial:
                    denial ??= sentence.Text;
                    draft.Log("/disclosures", sentence.Span, "disclosureDenied");
                    draft.Mark(sentence.Section, SectionKind.Disclosures);
                    break;
                case Statement.DenialWithException:
                    denial ??= sentence.Text;
                    Add(draft, sentence, items);
                    break;
                case Statement.Disclosure:
                    isAffirmed |= sentence.Section.Announces(SectionKind.Disclosures) && !IsException(sentence);
                    Add(draft, sentence, items);
                    break;
                default:
                    break;
            }
        }

        if (denial is not null || items.Count > 0)
        {
            draft.Disclosures = new()
            {
                State = denial is not null && !isAffirmed ? DeclarationState.None : DeclarationState.Some,
                Items = items,
                Statement = denial is null ? null : draft.Text(denial),
            };
        }
    }

    private static Statement Judge(Sentence sentence)
    {
        var inPlace = sentence.Section.Announces(SectionKind.Disclosures);
        if (IsInListOfRecipients(sentence, inPlace))
        {
            return Statement.Disclosure;
        }

        if (sentence.IsLead || sentence.IsQuestion || (!inPlace && IsElsewhere(sentence) && !IsPlainDenial(sentence)))
        {
            return Statement.Nothing;
        }

        var goesAbroad = sentence.Has(Meaning.Union, Meaning.Outside) || sentence.Has(Meaning.ThirdCountry);
        var speaks = sentence.HasHereOrBefore(Meaning.Disclose) || (inPlace && sentence.HasAny(Meaning.Publish, Meaning.SeeData)) || (inPlace && sentence.HasAny(Meaning.Move, Meaning.Processing) && sentence.HasAny(Meaning.Processor, Meaning.OnBehalf, Meaning.Partner)) || sentence.Has(Meaning.Outsource) || (sentence.Has(Meaning.Processing, Meaning.OnBehalf) && sentence.HasAny(Meaning.Processor, Meaning.Partner));
        if (goesAbroad && !(sentence.Has(Meaning.Disclose, Meaning.Move) && sentence.HasInOrder(Meaning.Disclose, Meaning.Move)))
        {
            return Statement.Nothing;
        }

        if (!speaks)
        {
            return inPlace && (IsNameOfRecipient(sentence) || NamesRecipient(sentence)) ? Statement.Disclosure : Statement.Nothing;
        }

        if (sentence.Has(Meaning.Not) && sentence.HasInOrder(Meaning.Not, Meaning.Disclose))
        {
            return Denial(sentence, goesAbroad);
        }

        if (sentence.Has(Meaning.InternalUse) && !sentence.Has(Meaning.Disclose))
        {
            return Statement.Nothing;
        }

        return inPlace || IsStatementOfDisclosure(sentence) ? Statement.Disclosure : Statement.Nothing;
    }

    private static Statement Denial(Sentence sentence, bool goesAbroad)
    {
        // "not for marketing", and "we do not sell", say nothing of other disclosures; "not used for marketing or shared" and "not disclosed, nor used for marketing" do.
        if (sentence.Has(Meaning.Marketing) && !sentence.HasInOrder(Meaning.Marketing, Meaning.Disclose) && !sentence.HasBetween(Meaning.Disclose, Meaning.Not, Meaning.Marketing) && !sentence.HasAny(Meaning.Except, Meaning.Without, Meaning.OtherPurposes))
        {
            return Statement.Nothing;
        }

        return !goesAbroad && (sentence.HasInOrder(Meaning.Not, Meaning.Except) || sentence.HasInOrder(Meaning.Not, Meaning.Without)) ? Statement.DenialWithException : Statement.Denial;
    }

    // Outside its section, only what says that data go to somebody counts, not what a person discloses of themselves.
    private static bool IsStatementOfDisclosure(Sentence sentence) =>
        sentence.Has(Meaning.Disclose) && !sentence.HasAny(Meaning.FromSubject, Meaning.Right, Meaning.Request) && (sentence.HasAny(Meaning.Recipient, Meaning.Partner, Meaning.Processor) || sentence.HasAny(Meaning.Authority, Meaning.Only, Meaning.LawRequires))
        || (sentence.Has(Meaning.Outsource) && sentence.HasAny(Meaning.Processing, Meaning.DataWord))
        || (sentence.Has(Meaning.Processing, Meaning.OnBehalf) && sentence.HasAny(Meaning.Processor, Meaning.Partner));

    private static bool IsElsewhere(Sentence sentence) => sentence.Section.Main is SectionKind.DataContent or SectionKind.Sources or SectionKind.Access or SectionKind.Rectification or SectionKind.Rights or SectionKind.Cookies or SectionKind.Erasure or SectionKind.Objection or SectionKind.Retention or SectionKind.Complaint;

    // "Data are not disclosed to outsiders" says so wherever it stands.
    private static bool IsPlainDenial(Sentence sentence) =>
        sentence.Section.Main is not (SectionKind.DataContent or SectionKind.Cookies or SectionKind.Sources) && sentence.HasNear(Meaning.Not, Meaning.Disclose, 20) && sentence.HasAny(Meaning.Outside, Meaning.Recipient) && sentence.HasHereOrBefore(Meaning.DataWord) && !sentence.HasAny(Meaning.Right, Meaning.Request, Meaning.Marketing);

    private static bool IsException(Sentence sentence) => sentence.HasAny(Meaning.Except, Meaning.LawRequires) && sentence.HasAny(Meaning.Authority, Meaning.LawRequires);

    // In a list of recipients, each item is one.
    private static bool IsNameOfRecipient(Sentence sentence) => (sentence.IsListItem || sentence.IsTableRow) && !sentence.Has(Meaning.Not) && sentence.HasAny(Meaning.RecipientName, Meaning.RecipientCategory, Meaning.LegalForm);

    // "We use these subcontractors:" and their names; under the heading of recipients, whatever the words before the list call them.
    private static bool IsInListOfRecipients(Sentence sentence, bool inPlace) =>
        sentence.IsListItem && sentence.Lead is { } lead && !lead.Has(Meaning.Not) && !sentence.Has(Meaning.Not) && (lead.Has(Meaning.Outsource) || (inPlace && lead.HasAny(Meaning.Processor, Meaning.Partner)));

    // "The form comes to us by way of a third party's service" under the heading of recipients.
    private static bool NamesRecipient(Sentence sentence) =>
        sentence.Section.Main == SectionKind.Disclosures && !sentence.HasAny(Meaning.Not, Meaning.Right) && !sentence.HasAny(Meaning.Cookie, Meaning.ToolAnalytics) && (sentence.HasAny(Meaning.RecipientName, Meaning.ThirdParty) || sentence.HasAny(Meaning.Processor, Meaning.Partner));

    private static void Add(NoticeDraft draft, Sentence sentence, List<Disclosure> items)
    {
        draft.Mark(sentence.Section, SectionKind.Disclosures);
        var isConditional = sentence.HasAny(Meaning.May, Meaning.Only, Meaning.Except) || sentence.HasAny(Meaning.LawRequires, Meaning.Without);
        var recipients = Recipients.In(sentence, draft.Language, draft.Parties.Controllers);
        var found = recipients.Count > 0 ? recipients : [new Recipient { Kind = sentence.Has(Meaning.Outsource) ? RecipientKind.Processor : null }];
        foreach (var recipient in found)
        {
            if (!draft.HasRoom(items, sentence.Span, sentence.Text))
            {
                continue;
            }

            draft.Log($"/disclosures/items/{items.Count}", sentence.Span, "disclosureStated");
            items.Add(new()
            {
                Recipient = recipient.Kind is null && sentence.Has(Meaning.OnBehalf) ? recipient with { Kind = RecipientKind.Processor } : recipient,
                Condition = isConditional ? draft.Text(sentence.Text) : null,
                Purpose = isConditional ? null : draft.Text(sentence.Text),
                Regular = !isConditional && sentence.Section.Announces(SectionKind.Disclosures) ? true : null,
            });
        }
    }

    private enum Statement
    {
        Nothing,
        Denial,
        DenialWithException,
        Disclosure,
    }
}
