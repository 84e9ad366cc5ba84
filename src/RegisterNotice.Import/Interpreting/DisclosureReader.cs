using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads to whom data are disclosed. Denials are denials, conditions are conditions.</summary>
internal static class DisclosureReader
{
    private const int LongestDenial = 20;

    public static void Read(NoticeDraft draft)
    {
        var items = new List<Disclosure>();
        TabledRecipients.Read(draft, items);
        string? denial = null;
        var isAffirmed = items.Count > 0;
        foreach (var sentence in draft.Sentences)
        {
            switch (Judge(sentence))
            {
                case Statement.Denial:
                    denial ??= sentence.Text;
                    draft.Log(Place.Of(NoticeShape.Disclosures), sentence.Span, "disclosureDenied");
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

        if (IsOfAnother(sentence, inPlace))
        {
            return Statement.Nothing;
        }

        if (!Speaks(sentence, inPlace))
        {
            return inPlace && (IsNameOfRecipient(sentence) || NamesRecipient(sentence)) ? Statement.Disclosure : Statement.Nothing;
        }

        if (sentence.Denies(Meaning.Disclose, Meaning.DiscloseDenied))
        {
            return Denial(sentence);
        }

        var staysInside = sentence.Has(Meaning.InternalUse) && !sentence.Has(Meaning.Disclose);
        return !staysInside && (inPlace || IsStatementOfDisclosure(sentence)) ? Statement.Disclosure : Statement.Nothing;
    }

    private static Statement Denial(Sentence sentence)
    {
        if (DeniesMarketingAlone(sentence))
        {
            return Statement.Nothing;
        }

        var hasException = sentence.HasInOrder(Meaning.Not, Meaning.Except) || sentence.HasInOrder(Meaning.Not, Meaning.Without);
        return hasException && !GoesAbroad(sentence) ? Statement.DenialWithException : Statement.Denial;
    }

    // "Not for marketing", and "we do not sell", say nothing of other disclosures; "not used for marketing or shared" and "not disclosed, nor used for marketing" do.
    private static bool DeniesMarketingAlone(Sentence sentence)
    {
        var deniesMore = sentence.HasInOrder(Meaning.Marketing, Meaning.Disclose) || sentence.HasBetween(Meaning.Disclose, Meaning.Not, Meaning.Marketing);
        return sentence.Has(Meaning.Marketing) && !deniesMore && !sentence.HasAny(Meaning.Except, Meaning.Without, Meaning.OtherPurposes);
    }

    // A question, words before a list, what goes abroad (which is a transfer), and what stands where other things are told.
    private static bool IsOfAnother(Sentence sentence, bool inPlace)
    {
        if (sentence.IsLead || sentence.IsQuestion || (!inPlace && IsElsewhere(sentence) && !IsPlainDenial(sentence)))
        {
            return true;
        }

        return GoesAbroad(sentence) && !sentence.HasInOrder(Meaning.Disclose, Meaning.Move);
    }

    private static bool GoesAbroad(Sentence sentence) => sentence.Has(Meaning.Union, Meaning.Outside) || sentence.Has(Meaning.ThirdCountry);

    private static bool Speaks(Sentence sentence, bool inPlace) =>
        sentence.HasHereOrBefore(Meaning.Disclose) || sentence.Has(Meaning.Outsource) || IsProcessingOnBehalf(sentence) || (inPlace && SpeaksInPlace(sentence));

    // Under the heading of recipients, other words say as much.
    private static bool SpeaksInPlace(Sentence sentence) =>
        sentence.HasAny(Meaning.Publish, Meaning.SeeData)
        || (sentence.HasAny(Meaning.Move, Meaning.Processing) && sentence.HasAny(Meaning.Processor, Meaning.OnBehalf, Meaning.Partner));

    private static bool IsProcessingOnBehalf(Sentence sentence) =>
        sentence.Has(Meaning.Processing, Meaning.OnBehalf) && sentence.HasAny(Meaning.Processor, Meaning.Partner);

    // Outside its section, only what says that data go to somebody counts, not what a person discloses of themselves.
    private static bool IsStatementOfDisclosure(Sentence sentence) =>
        NamesWhoReceives(sentence) || IsProcessingOnBehalf(sentence) || (sentence.Has(Meaning.Outsource) && sentence.HasAny(Meaning.Processing, Meaning.DataWord));

    private static bool NamesWhoReceives(Sentence sentence)
    {
        var isOfOwn = sentence.HasAny(Meaning.FromSubject, Meaning.Right, Meaning.Request);
        var namesRecipient = sentence.HasAny(Meaning.Recipient, Meaning.Partner, Meaning.Processor) || sentence.HasAny(Meaning.Authority, Meaning.Only, Meaning.LawRequires);
        return sentence.Has(Meaning.Disclose) && !isOfOwn && namesRecipient;
    }

    private static bool IsElsewhere(Sentence sentence) => sentence.Section.Main is SectionKind.DataContent or SectionKind.Sources or SectionKind.Access or SectionKind.Rectification
        or SectionKind.Rights or SectionKind.Cookies or SectionKind.Erasure or SectionKind.Objection or SectionKind.Retention or SectionKind.Complaint;

    // "Data are not disclosed to outsiders" says so wherever it stands.
    private static bool IsPlainDenial(Sentence sentence)
    {
        if (sentence.Section.Main is SectionKind.DataContent or SectionKind.Cookies or SectionKind.Sources || sentence.HasAny(Meaning.Right, Meaning.Request, Meaning.Marketing))
        {
            return false;
        }

        return sentence.HasNear(Meaning.Not, Meaning.Disclose, LongestDenial) && sentence.HasAny(Meaning.Outside, Meaning.Recipient) && sentence.HasHereOrBefore(Meaning.DataWord);
    }

    private static bool IsException(Sentence sentence) => sentence.HasAny(Meaning.Except, Meaning.LawRequires) && sentence.HasAny(Meaning.Authority, Meaning.LawRequires);

    // In a list of recipients, each item is one.
    private static bool IsNameOfRecipient(Sentence sentence) =>
        (sentence.IsListItem || sentence.IsTableRow) && !sentence.Has(Meaning.Not) && sentence.HasAny(Meaning.RecipientName, Meaning.RecipientCategory, Meaning.LegalForm);

    // "We use these subcontractors:" and their names; under the heading of recipients, whatever the words before the list call them.
    private static bool IsInListOfRecipients(Sentence sentence, bool inPlace)
    {
        if (!sentence.IsListItem || sentence.Lead is not { } lead || lead.Has(Meaning.Not) || sentence.Has(Meaning.Not))
        {
            return false;
        }

        return lead.Has(Meaning.Outsource) || (inPlace && lead.HasAny(Meaning.Processor, Meaning.Partner));
    }

    // "The form comes to us by way of a third party's service" under the heading of recipients.
    private static bool NamesRecipient(Sentence sentence)
    {
        var isOfAnother = sentence.HasAny(Meaning.Not, Meaning.Right) || sentence.HasAny(Meaning.Cookie, Meaning.ToolAnalytics);
        var names = sentence.HasAny(Meaning.RecipientName, Meaning.ThirdParty) || sentence.HasAny(Meaning.Processor, Meaning.Partner);
        return sentence.Section.Main == SectionKind.Disclosures && !isOfAnother && names;
    }

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

            draft.Log(Place.OfDisclosure(items.Count), sentence.Span, "disclosureStated", Sureness(sentence));
            items.Add(new()
            {
                Recipient = recipient.Kind is null && sentence.Has(Meaning.OnBehalf) ? recipient with { Kind = RecipientKind.Processor } : recipient,
                Condition = isConditional ? draft.Text(sentence.Text) : null,
                Purpose = isConditional ? null : draft.Text(sentence.Text),
                Regular = !isConditional && sentence.Section.Announces(SectionKind.Disclosures) ? true : null,
            });
        }
    }

    // A name in a list of recipients says nothing of disclosing.
    private static FactConfidence Sureness(Sentence sentence) =>
        Speaks(sentence, sentence.Section.Announces(SectionKind.Disclosures)) ? FactConfidence.Stated : FactConfidence.Inferred;

    private enum Statement
    {
        Nothing,
        Denial,
        DenialWithException,
        Disclosure,
    }
}
