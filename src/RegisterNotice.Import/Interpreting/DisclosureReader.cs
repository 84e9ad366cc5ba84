using RegisterNotice.Import.Lexicon;

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
                    NoticeDraft.Mark(sentence.Section, SectionKind.Disclosures);
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

        var goesAbroad = sentence.Has(Stem.Union, Stem.Outside) || sentence.Has(Stem.ThirdCountry);
        var speaks = sentence.HasHereOrBefore(Stem.Disclose) || (inPlace && sentence.HasAny(Stem.Publish, Stem.SeeData)) || (inPlace && sentence.HasAny(Stem.Move, Stem.Processing) && sentence.HasAny(Stem.Processor, Stem.OnBehalf, Stem.Partner)) || sentence.Has(Stem.Outsource) || (sentence.Has(Stem.Processing, Stem.OnBehalf) && sentence.HasAny(Stem.Processor, Stem.Partner));
        if (goesAbroad && !(sentence.Has(Stem.Disclose, Stem.Move) && sentence.HasInOrder(Stem.Disclose, Stem.Move)))
        {
            return Statement.Nothing;
        }

        if (!speaks)
        {
            return inPlace && (IsNameOfRecipient(sentence) || NamesRecipient(sentence)) ? Statement.Disclosure : Statement.Nothing;
        }

        if (sentence.Has(Stem.Not) && sentence.HasInOrder(Stem.Not, Stem.Disclose))
        {
            return Denial(sentence, goesAbroad);
        }

        if (sentence.Has(Stem.InternalUse) && !sentence.Has(Stem.Disclose))
        {
            return Statement.Nothing;
        }

        return inPlace || IsStatementOfDisclosure(sentence) ? Statement.Disclosure : Statement.Nothing;
    }

    private static Statement Denial(Sentence sentence, bool goesAbroad)
    {
        // "not for marketing", and "we do not sell", say nothing of other disclosures; "not used for marketing or shared" and "not disclosed, nor used for marketing" do.
        if (sentence.Has(Stem.Marketing) && !sentence.HasInOrder(Stem.Marketing, Stem.Disclose) && !sentence.HasBetween(Stem.Disclose, Stem.Not, Stem.Marketing) && !sentence.HasAny(Stem.Except, Stem.Without, Stem.OtherPurposes))
        {
            return Statement.Nothing;
        }

        return !goesAbroad && (sentence.HasInOrder(Stem.Not, Stem.Except) || sentence.HasInOrder(Stem.Not, Stem.Without)) ? Statement.DenialWithException : Statement.Denial;
    }

    // Outside its section, only what says that data go to somebody counts, not what a person discloses of themselves.
    private static bool IsStatementOfDisclosure(Sentence sentence) =>
        sentence.Has(Stem.Disclose) && !sentence.HasAny(Stem.FromSubject, Stem.Right, Stem.Request) && (sentence.HasAny(Stem.Recipient, Stem.Partner, Stem.Processor) || sentence.HasAny(Stem.Authority, Stem.Only, Stem.LawRequires))
        || (sentence.Has(Stem.Outsource) && sentence.HasAny(Stem.Processing, Stem.DataWord))
        || (sentence.Has(Stem.Processing, Stem.OnBehalf) && sentence.HasAny(Stem.Processor, Stem.Partner));

    private static bool IsElsewhere(Sentence sentence) => sentence.Section.Main is SectionKind.DataContent or SectionKind.Sources or SectionKind.Access or SectionKind.Rectification or SectionKind.Rights or SectionKind.Cookies or SectionKind.Erasure or SectionKind.Objection or SectionKind.Retention or SectionKind.Complaint;

    // "Data are not disclosed to outsiders" says so wherever it stands.
    private static bool IsPlainDenial(Sentence sentence) =>
        sentence.Section.Main is not (SectionKind.DataContent or SectionKind.Cookies or SectionKind.Sources) && sentence.HasNear(Stem.Not, Stem.Disclose, 20) && sentence.HasAny(Stem.Outside, Stem.Recipient) && sentence.HasHereOrBefore(Stem.DataWord) && !sentence.HasAny(Stem.Right, Stem.Request, Stem.Marketing);

    private static bool IsException(Sentence sentence) => sentence.HasAny(Stem.Except, Stem.LawRequires) && sentence.HasAny(Stem.Authority, Stem.LawRequires);

    // In a list of recipients, each item is one.
    private static bool IsNameOfRecipient(Sentence sentence) => (sentence.IsListItem || sentence.IsTableRow) && !sentence.Has(Stem.Not) && sentence.HasAny(Stem.RecipientName, Stem.RecipientCategory, Stem.LegalForm);

    // "We use these subcontractors:" and their names; under the heading of recipients, whatever the words before the list call them.
    private static bool IsInListOfRecipients(Sentence sentence, bool inPlace) =>
        sentence.IsListItem && sentence.Lead is { } lead && !lead.Has(Stem.Not) && !sentence.Has(Stem.Not) && (lead.Has(Stem.Outsource) || (inPlace && lead.HasAny(Stem.Processor, Stem.Partner)));

    // "The form comes to us by way of a third party's service" under the heading of recipients.
    private static bool NamesRecipient(Sentence sentence) =>
        sentence.Section.Main == SectionKind.Disclosures && !sentence.HasAny(Stem.Not, Stem.Right) && !sentence.HasAny(Stem.Cookie, Stem.ToolAnalytics) && (sentence.HasAny(Stem.RecipientName, Stem.ThirdParty) || sentence.HasAny(Stem.Processor, Stem.Partner));

    private static void Add(NoticeDraft draft, Sentence sentence, List<Disclosure> items)
    {
        NoticeDraft.Mark(sentence.Section, SectionKind.Disclosures);
        var isConditional = sentence.HasAny(Stem.May, Stem.Only, Stem.Except) || sentence.HasAny(Stem.LawRequires, Stem.Without);
        var recipients = Recipients.In(sentence, draft.Language, draft.Controllers);
        var found = recipients.Count > 0 ? recipients : [new Recipient { Kind = sentence.Has(Stem.Outsource) ? RecipientKind.Processor : null }];
        foreach (var recipient in found)
        {
            if (!draft.HasRoom(items, sentence.Span, sentence.Text))
            {
                continue;
            }

            draft.Log($"/disclosures/items/{items.Count}", sentence.Span, "disclosureStated");
            items.Add(new()
            {
                Recipient = recipient.Kind is null && sentence.Has(Stem.OnBehalf) ? recipient with { Kind = RecipientKind.Processor } : recipient,
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
