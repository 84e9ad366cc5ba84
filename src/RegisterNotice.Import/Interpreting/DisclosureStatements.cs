using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Judges what sentences say of disclosing data. A denial never affirms.</summary>
internal static class DisclosureStatements
{
    private const int LongestDenial = 20;

    // Between two verbs: "tai", "eikä", "nor".
    private const int LongestConjunction = 4;

    private static readonly string[] Data = ["tieto", "tiedot", "tietosi", "uppgift", "data", "information", "nimi", "osoit"];

    // Whoever may see their own data receives nothing of others.
    private static readonly string[] OwnData = [" omat ", " omia ", " oma ", " itseään ", " egna ", " sina ", " their own "];

    // Headings that ask who receives, and not only whether data are disclosed.
    private static readonly string[] AskingWho = ["vastaanottaj", "luovutuksensaaj", "kenelle", "mottagar", "vem får", "recipient", "who receives", "to whom"];

    private static readonly string[] OwnUse = ["käytössä", "käyttöön", "för eget bruk", "internt", "own use", "internally"];

    /// <summary>What a sentence says.</summary>
    public static DisclosureStatement Of(Sentence sentence)
    {
        var inPlace = sentence.Section.Announces(SectionKind.Disclosures);
        if (IsInListOfRecipients(sentence, inPlace))
        {
            return DisclosureStatement.Disclosure;
        }

        if (DeniesAllButList(sentence) || KeepsToItself(sentence, inPlace))
        {
            return DisclosureStatement.Denial;
        }

        var defines = !sentence.Has(Meaning.Not) && GeneralRemarks.Defines(sentence, Meaning.Disclose);
        if (defines || IsOfAnother(sentence, inPlace) || IsOfRight(sentence))
        {
            return DisclosureStatement.Nothing;
        }

        if (!Speaks(sentence, inPlace))
        {
            return inPlace && (IsNameOfRecipient(sentence) || NamesRecipient(sentence) || IsItemUnderRecipients(sentence))
                ? DisclosureStatement.Disclosure
                : OfHandingOver(sentence);
        }

        if (sentence.Denies(Meaning.Disclose, Meaning.DiscloseDenied))
        {
            return Denial(sentence);
        }

        var staysInside = sentence.Has(Meaning.InternalUse) && !sentence.Has(Meaning.Disclose);
        if (staysInside)
        {
            return DisclosureStatement.Nothing;
        }

        return inPlace || IsStatementOfDisclosure(sentence) ? DisclosureStatement.Disclosure : OfHandingOver(sentence);
    }

    // "Toimitamme tietoja varuskunnalle" discloses where it names somebody; "toimitamme tilauksen" speaks of no data.
    private static DisclosureStatement OfHandingOver(Sentence sentence)
    {
        var handsOver = sentence.HasAny(Meaning.Disclose, Meaning.HandOver, Meaning.Move);
        var isOfOwn = sentence.HasAny(Meaning.FromSubject, Meaning.Right, Meaning.Request);
        return handsOver && SpeaksOfData(sentence) && !isOfOwn && !sentence.Has(Meaning.Not) ? DisclosureStatement.IfNamed
            : DisclosureStatement.Nothing;
    }

    private static bool SpeaksOfData(Sentence sentence) =>
        TextScan.HasAny(sentence.Text, Data);

    // "We share your data with nobody, except:" and who follow.
    private static bool DeniesAllButList(Sentence sentence) =>
        sentence.IsLead && !sentence.IsQuestion && sentence.Denies(Meaning.Disclose, Meaning.DiscloseDenied)
            && sentence.HasInOrder(Meaning.Not, Meaning.Except) && !GoesAbroad(sentence);

    // "The data are for the company's own use only."
    private static bool KeepsToItself(Sentence sentence, bool inPlace)
    {
        if (!inPlace || !sentence.Has(Meaning.Only))
        {
            return false;
        }

        var isOther = sentence.HasAny(Meaning.Disclose, Meaning.RecipientCategory, Meaning.Partner)
            || sentence.HasAny(Meaning.Processor, Meaning.ThirdParty, Meaning.Outsource);
        var isOwn = sentence.Has(Meaning.InternalUse)
            || TextScan.HasAny(sentence.Text, OwnUse);
        return isOwn && !isOther && !sentence.IsLead && !sentence.IsQuestion
            && !GoesAbroad(sentence);
    }

    // Everybody's right to forbid a disclosure is none; members who may see each other's data see them.
    private static bool IsOfRight(Sentence sentence) =>
        sentence.HasAny(Meaning.HasRight, Meaning.Right)
        && (sentence.Has(Meaning.SeeData)
        ? TextScan.HasAny(sentence.Text, OwnData)
        : sentence.HasAny(Meaning.Forbid, Meaning.Object, Meaning.Erase));

    private static DisclosureStatement Denial(Sentence sentence)
    {
        if (DeniesMarketingAlone(sentence))
        {
            return DisclosureStatement.Nothing;
        }

        var hasException = sentence.HasInOrder(Meaning.Not, Meaning.Except) || sentence.HasInOrder(Meaning.Not, Meaning.Without);
        return hasException && !GoesAbroad(sentence) ? DisclosureStatement.DenialWithException : DisclosureStatement.Denial;
    }

    // "Not for marketing", and "we do not sell", say nothing of other disclosures; "not used for marketing or shared" and "not disclosed, nor used
    // for marketing" do.
    private static bool DeniesMarketingAlone(Sentence sentence)
    {
        var deniesMore = sentence.HasInOrder(Meaning.Marketing, Meaning.Disclose)
            || sentence.HasBetween(Meaning.Disclose, Meaning.Not, Meaning.Marketing);
        return sentence.Has(Meaning.Marketing) && !deniesMore && !sentence.HasAny(Meaning.Except, Meaning.Without, Meaning.OtherPurposes);
    }

    // A question, words before a list, what goes abroad (which is a transfer), and what stands where other things are told.
    private static bool IsOfAnother(Sentence sentence, bool inPlace)
    {
        if (sentence.IsLead || sentence.IsQuestion || (!inPlace && IsElsewhere(sentence) && !IsPlainDenial(sentence)))
        {
            return true;
        }

        return GoesAbroad(sentence) && !(sentence.HasInOrder(Meaning.Disclose, Meaning.Move) && (inPlace || HasOwnComplement(sentence)));
    }

    // In "not disclosed or transferred outside the Union" the place belongs to both verbs; in "not disclosed to others, nor transferred outside it"
    // to the second.
    private static bool HasOwnComplement(Sentence sentence)
    {
        var (disclosed, moved) = (sentence.EndOf(Meaning.Disclose), -1);
        foreach (var hit in sentence.Hits)
        {
            moved = hit.Meaning == Meaning.Move && hit.Start >= disclosed && moved < 0 ? hit.Start : moved;
        }

        return moved > disclosed
            && sentence.Text[TextScan.EndOfLetters(sentence.Text, disclosed)..moved].Split(' ', ',').Any(word => word.Length > LongestConjunction);
    }

    private static bool GoesAbroad(Sentence sentence) => sentence.Has(Meaning.Union, Meaning.Outside) || sentence.Has(Meaning.ThirdCountry);

    /// <summary>Whether a sentence says by its verb that data go to somebody.</summary>
    public static bool Speaks(Sentence sentence, bool inPlace) =>
        sentence.HasHereOrBefore(Meaning.Disclose) || sentence.Has(Meaning.Outsource) || IsProcessingOnBehalf(sentence)
            || (inPlace && SpeaksInPlace(sentence));

    // Under the heading of recipients, other words say as much.
    private static bool SpeaksInPlace(Sentence sentence) =>
        sentence.HasAny(Meaning.Publish, Meaning.SeeData)
        || (sentence.HasAny(Meaning.Move, Meaning.Processing) && sentence.HasAny(Meaning.Processor, Meaning.OnBehalf, Meaning.Partner));

    private static bool IsProcessingOnBehalf(Sentence sentence) =>
        sentence.Has(Meaning.Processing, Meaning.OnBehalf) && sentence.HasAny(Meaning.Processor, Meaning.Partner);

    // Outside its section, only what says that data go to somebody counts, not what a person discloses of themselves.
    private static bool IsStatementOfDisclosure(Sentence sentence) =>
        NamesWhoReceives(sentence) || IsProcessingOnBehalf(sentence)
            || (sentence.Has(Meaning.Outsource) && sentence.HasAny(Meaning.Processing, Meaning.DataWord));

    private static bool NamesWhoReceives(Sentence sentence)
    {
        var isOfOwn = sentence.HasAny(Meaning.FromSubject, Meaning.Right, Meaning.Request);
        var namesRecipient = sentence.HasAny(Meaning.Recipient, Meaning.Partner, Meaning.Processor)
            || sentence.HasAny(Meaning.Authority, Meaning.Only, Meaning.LawRequires);
        return sentence.Has(Meaning.Disclose) && !isOfOwn && namesRecipient;
    }

    private static bool IsElsewhere(Sentence sentence) =>
        sentence.Section.Main is SectionKind.DataContent or SectionKind.Sources or SectionKind.Access or SectionKind.Rectification
        or SectionKind.Rights or SectionKind.Cookies or SectionKind.Erasure or SectionKind.Objection or SectionKind.Retention or SectionKind.Complaint;

    // "Data are not disclosed to outsiders" says so wherever it stands.
    private static bool IsPlainDenial(Sentence sentence)
    {
        if (sentence.Section.Main is SectionKind.DataContent or SectionKind.Cookies or SectionKind.Sources
            || sentence.HasAny(Meaning.Right, Meaning.Request, Meaning.Marketing))
        {
            return false;
        }

        return sentence.HasNear(Meaning.Not, Meaning.Disclose, LongestDenial) && sentence.HasAny(Meaning.Outside, Meaning.Recipient)
            && sentence.HasHereOrBefore(Meaning.DataWord);
    }

    /// <summary>Whether a disclosure is what the law demands, beside a denial.</summary>
    public static bool IsException(Sentence sentence) =>
        sentence.HasAny(Meaning.Except, Meaning.LawRequires) && sentence.HasAny(Meaning.Authority, Meaning.LawRequires);

    // In a list of recipients, each item is one.
    private static bool IsNameOfRecipient(Sentence sentence) =>
        (sentence.IsListItem || sentence.IsTableRow || sentence.Named is not null) && !sentence.Has(Meaning.Not)
            && sentence.HasAny(Meaning.RecipientName, Meaning.RecipientCategory, Meaning.LegalForm);

    // Where the heading asks who receives, an item names somebody whatever it is called.
    private static bool IsItemUnderRecipients(Sentence sentence) =>
        sentence.IsListItem && sentence.Lead is null && sentence.Section.Main == SectionKind.Disclosures
            && !sentence.HasAny(Meaning.Not, Meaning.Right, Meaning.Cookie)
            && !sentence.Clauses.Exists(clause => clause.Verbs != ClauseVerbs.None)
            && sentence.Section.Heading is { } heading
            && Array.Exists(AskingWho, word => heading.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // "We use these subcontractors:" and their names; under the heading of recipients, whatever the words before the list call them.
    private static bool IsInListOfRecipients(Sentence sentence, bool inPlace)
    {
        if (!sentence.IsListItem || sentence.Lead is not { } lead || sentence.Has(Meaning.Not))
        {
            return false;
        }

        if (lead.Has(Meaning.Not))
        {
            return DeniesAllButList(lead);
        }

        return lead.Has(Meaning.Outsource)
            || (inPlace && (lead.HasAny(Meaning.Processor, Meaning.Partner) || lead.HasAny(Meaning.Disclose, Meaning.Recipient)));
    }

    // "The form comes to us by way of a third party's service" under the heading of recipients.
    private static bool NamesRecipient(Sentence sentence)
    {
        var isOfAnother = sentence.HasAny(Meaning.Not, Meaning.Right) || sentence.HasAny(Meaning.Cookie, Meaning.ToolAnalytics);
        var names = sentence.HasAny(Meaning.RecipientName, Meaning.ThirdParty) || sentence.HasAny(Meaning.Processor, Meaning.Partner);
        return sentence.Section.Main == SectionKind.Disclosures && !isOfAnother && names;
    }
}
