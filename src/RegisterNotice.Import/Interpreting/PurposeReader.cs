using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads purposes one by one and what is done for each.</summary>
/// <remarks>
/// A sentence states purposes only where it says what data are for (<see cref="PurposeFrames"/>); an item of a list or a line without a verb, only
/// where purposes are listed
/// (<see cref="PurposeItems"/>). Everything else that stands under the heading of purposes is background.
/// </remarks>
internal sealed class PurposeReader
{
    private const int ShortestItem = 4;
    private const int LongestItem = 300;
    private const double LeastCoverage = 0.9;

    private static readonly string[] ListedData =
    [
        "seuraavat tiedot", "seuraavia tietoja", "seuraavat henkilötiedot", "seuraavia henkilötietoja", "tallennettavia tietoja",
        "käsiteltävät tiedot", "käsiteltäviä tietoja", "följande uppgifter",
        "följande personuppgifter", "följande information", "following data", "following information", "following personal", "following details",
    ];

    private static readonly SectionKind[] OfOthers = [SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Cookies, SectionKind.Rights, SectionKind.Retention, SectionKind.Security, SectionKind.Sources];

    // Labels of what else is told of a purpose: "Tiedot: nimi", "Säilytysaika: 2 vuotta".
    private static readonly SectionKind[] OtherProperties =
    [
        SectionKind.DataContent, SectionKind.DataSubjects, SectionKind.Retention, SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Sources,
        SectionKind.Security, SectionKind.LegalBasis,
    ];

    private static readonly string[] LeadsToPurposes =
        ["tarkoituksiin", "varten", "käytetään", "käytämme", "käyttötarkoituksiin", "för att", " för", " till", "ändamål", "syften", " to", " for", "purposes", "in order to"];

    private readonly NoticeDraft draft;
    private readonly string language;
    private readonly Dictionary<Entry, List<int>> ofEntries = [];
    private readonly Dictionary<Sentence, List<int>> ofSentences = [];
    private readonly Dictionary<int, Sentence> saidIn = [];
    private Sentence? before;

    private PurposeReader(NoticeDraft draft) => (this.draft, language) = (draft, draft.Language.Value);

    public static void Read(NoticeDraft draft)
    {
        var reader = new PurposeReader(draft);
        TabledPurposes.Read(draft);
        foreach (var sentence in draft.Sentences)
        {
            reader.Read(sentence);
            reader.before = sentence;
        }

        if (draft.Purposes.Count == 0)
        {
            reader.ReadNeeds();
        }

        BasisReader.Read(draft, reader);
    }

    /// <summary>The purposes that the name of a thing states, by their places in the notice; none where it states none.</summary>
    public IReadOnlyList<int> PurposesOf(Entry entry) => ofEntries.TryGetValue(entry, out var purposes) ? purposes : [];

    /// <summary>The purposes that a sentence states.</summary>
    public IReadOnlyList<int> PurposesOf(Sentence sentence) => ofSentences.TryGetValue(sentence, out var purposes) ? purposes : [];

    /// <summary>The sentence in which a purpose is stated; null where a table states it.</summary>
    public Sentence? SentenceOf(int purpose) => saidIn.TryGetValue(purpose, out var sentence) ? sentence : null;

    /// <summary>Takes a purpose from words of a sentence; one that is known already is not taken again.</summary>
    /// <returns>Its place in the notice; -1 where the notice takes no more.</returns>
    public int Add(Sentence sentence, string text, int offset, FactConfidence confidence = FactConfidence.Stated)
    {
        var known = draft.PurposeCalled(text);
        if (known < 0)
        {
            if (!draft.HasRoom(draft.Purposes, sentence.Span, text))
            {
                return -1;
            }

            known = draft.Purposes.Count;
            draft.Log(Place.Of(NoticeShape.Purposes, known), sentence.SpanOf(offset, text.Length), "purposeStated", confidence);
            saidIn.Add(known, sentence);
            draft.Purposes.Add(new() { Id = $"purpose-{known + 1}", Description = draft.Text(text), Activities = PurposeActivities.In(MeaningReader.Read(text)) });
        }

        if (!ofSentences.TryGetValue(sentence, out var purposes))
        {
            ofSentences.Add(sentence, purposes = []);
        }

        purposes.Add(known);
        return known;
    }

    private void Read(Sentence sentence)
    {
        if (sentence.Text.Length < ShortestItem || sentence.IsQuestion)
        {
            return;
        }

        var isInPlace = sentence.Section.Announces(SectionKind.Purposes);
        if (isInPlace && sentence.Detailed is null && !sentence.IsLead)
        {
            ReadInPlace(sentence);
        }
        else if (!isInPlace && (MayStateElsewhere(sentence) || IsLedElsewhere(sentence)))
        {
            ReadElsewhere(sentence);
        }
    }

    // Where nothing else says what data are for, what they are needed for does.
    private void ReadNeeds()
    {
        foreach (var sentence in draft.Sentences.Where(sentence => sentence.Section.Announces(SectionKind.Purposes)))
        {
            if (DoneByUs.IsSaidIn(sentence, language))
            {
                Add(sentence, sentence.Text.TrimEnd('.', ' '), 0, FactConfidence.Weak);
            }
        }

        foreach (var sentence in draft.Sentences.Where(MayStateElsewhere))
        {
            foreach (var phrase in PurposeFrames.In(sentence.Text, sentence.Clauses, language, SaysWhatDataAreNeededFor))
            {
                Add(sentence, phrase.Text, phrase.Offset, FactConfidence.Inferred);
            }
        }
    }

    private void ReadElsewhere(Sentence sentence)
    {
        var stated = IsLedElsewhere(sentence)
            ? PurposeItems.In(sentence.Text, language, isLed: true, IsItem(sentence))
            : PurposeFrames.In(sentence.Text, sentence.Clauses, language, SpeaksOfData);
        foreach (var phrase in stated)
        {
            Add(sentence, phrase.Text, phrase.Offset);
        }
    }

    // "Vi använder dina uppgifter för att:", whatever the heading.
    private bool IsLedElsewhere(Sentence sentence) =>
        sentence.Lead is { } lead && !sentence.Section.AnnouncesAny(OfOthers) && !lead.Has(Meaning.Not) && !ListsData(lead)
            && lead.Clauses.Exists(SpeaksOfData)
        && (Scanning.TextScan.EndsWithAny(lead.Text.TrimEnd(':', ' '), LeadsToPurposes) || lead.Clauses.Exists(SaysPurpose));

    // "Tietojen käyttötarkoituksena on asiakkuuksien hoito:"
    private static bool SaysPurpose(Clause clause) =>
        clause.Does(ClauseVerbs.Be) && !clause.IsNegated && PurposeJudgement.NamesPurpose(clause);

    // "Markkinointi, mikäli asiakas antaa suostumuksensa": what comes behind the condition is no name.
    private static string ItemOf(Sentence sentence) =>
        sentence.Clauses is [{ Verbs: ClauseVerbs.None, Start: 0 } name, { Link: ClauseLink.Condition }, ..] ? name.Text : sentence.Text;

    private static bool IsItem(Sentence sentence) => sentence.IsListItem || sentence.Lead is not null;

    private void ReadInPlace(Sentence sentence)
    {
        if (sentence.Named is { Details.Count: > 0 } named)
        {
            ReadEntry(sentence, named);
            return;
        }

        if (sentence.IsTableRow)
        {
            ReadRow(sentence);
            return;
        }

        var stated = PurposeFrames.In(sentence.Text, sentence.Clauses, language);
        if (stated.Count == 0 && before is not null && before.Section == sentence.Section && PurposesOf(before).Count > 0)
        {
            stated = PurposeFrames.Further(sentence.Text, language);
        }

        var confidence = FactConfidence.Stated;
        if (stated.Count == 0 && MayBeItem(sentence))
        {
            (stated, confidence) = (PurposeItems.In(ItemOf(sentence), language, IsLed(sentence), IsItem(sentence)), FactConfidence.Inferred);
        }

        foreach (var phrase in stated)
        {
            Add(sentence, phrase.Text, phrase.Offset, confidence);
        }

        if (sentence.Named is { } entry)
        {
            ofEntries[entry] = [.. PurposesOf(sentence)];
        }
    }

    // What has lines of its own under it is one purpose, whatever its name enumerates.
    private void ReadEntry(Sentence sentence, Entry entry)
    {
        // A stop within the label ends the sentence before the name.
        var offset = entry.Offset < sentence.Text.Length ? entry.Offset : 0;
        var name = sentence.Text[offset..].TrimEnd('.', ';', ',', ':', ' ');
        if (!IsBasisOnly(sentence) && name.Length >= ShortestItem && Add(sentence, name, offset) is >= 0 and var purpose)
        {
            ofEntries[entry] = [purpose];
        }
    }

    private void ReadRow(Sentence sentence)
    {
        if (sentence.Line is { IsTableHead: false, Cells: [{ Length: >= ShortestItem } first, ..] }
            && PurposeJudgement.Names(first, language))
        {
            Add(sentence, first, 0);
        }
    }

    // Items, and lines without a verb; a whole clause may be an item only where words before the list announce purposes.
    private bool MayBeItem(Sentence sentence)
    {
        if (IsBasisOnly(sentence) || IsContinuationOfHeading(sentence) || IsOfAnotherList(sentence) || sentence.Text.Length > LongestItem)
        {
            return false;
        }

        if (sentence.Line.Property is { Kinds: [var kind, ..] } && Array.IndexOf(OtherProperties, kind) >= 0)
        {
            return false;
        }

        var isLed = IsLed(sentence);
        var isClause = PurposeItems.HasVerb(ItemOf(sentence), language);
        return !isClause || (isLed && sentence.Lead is not null && sentence.Text[^1] != '.') || sentence.Line.Property is not null
            && !sentence.Has(Meaning.Not);
    }

    // A list right under the heading of purposes, which announces nothing else, needs no other words.
    private static bool IsLed(Sentence sentence) =>
        sentence.Lead is { } lead ? AnnouncesPurposes(lead)
            : sentence.IsListItem && sentence.Section.Main == SectionKind.Purposes && sentence.Section.Kinds.Count == 1;

    private static bool AnnouncesPurposes(Sentence lead) =>
        (lead.Has(Meaning.PurposeNoun) || lead.Clauses.Exists(PurposeFrames.Announces) || lead.Has(Meaning.PurposeWord))
            && !lead.Has(Meaning.Not) && !ListsData(lead);

    // "Rekisteri pitää sisällään seuraavat tiedot:" opens a list of data, "oikeusperuste on" one of bases.
    private static bool IsOfAnotherList(Sentence sentence) =>
        sentence.Lead is { } lead && !AnnouncesPurposes(lead)
            && (ListsData(lead) || lead.HasAny(Meaning.Basis, Meaning.Not, Meaning.Disclose));

    private static bool ListsData(Sentence lead) =>
        !lead.Has(Meaning.PurposeNoun) && lead.Clauses is not [.., { Link: ClauseLink.Purpose }]
            && ((lead.Clauses.Exists(ListsWhatIsHeld) && !Scanning.TextScan.EndsWithAny(lead.Text.TrimEnd(':', ' '), LeadsToPurposes))
            || Scanning.TextScan.HasAny(lead.Text, ListedData));

    private static bool ListsWhatIsHeld(Clause clause) =>
        clause.Does(ClauseVerbs.Contain | ClauseVerbs.Collect | ClauseVerbs.Keep) && !clause.Does(ClauseVerbs.Use | ClauseVerbs.Process);

    private static bool IsContinuationOfHeading(Sentence sentence) =>
        char.IsLower(sentence.Text[0]) && !sentence.IsListItem && sentence.Lead is null
            && sentence.Reading is { HasKinds: true, Coverage: >= LeastCoverage, HasVerb: false };

    // Outside its section, a purpose is stated only of data, and not where something else is told: what recipients may do, how long data are kept,
    // how they are secured.
    private static bool MayStateElsewhere(Sentence sentence)
    {
        var isOfAnother = sentence.HasAny(Meaning.Cookie, Meaning.Disclose, Meaning.Right)
            || sentence.HasAny(Meaning.Request, Meaning.Outsource, Meaning.Keep);
        return !isOfAnother && !sentence.IsTableRow
            && sentence.Section.Main is null or SectionKind.Other or SectionKind.DataContent or SectionKind.DataSubjects or SectionKind.LegalBasis or SectionKind.RegisterName;
    }

    private bool SpeaksOfData(Clause clause) =>
        (clause.Does(ClauseVerbs.Use | ClauseVerbs.Process | ClauseVerbs.Collect) || (clause.Does(ClauseVerbs.Be | ClauseVerbs.Contain) && PurposeJudgement.NamesPurpose(clause))) && DataWords.AreIn(clause, language);

    private bool SaysWhatDataAreNeededFor(Clause clause) =>
        clause.Does(ClauseVerbs.Be | ClauseVerbs.Need) && !clause.Does(ClauseVerbs.Handling & ~ClauseVerbs.Need)
            && DataWords.AreIn(clause, language);

    /// <summary>Whether the sentence says on what the processing rests, and not what it is for.</summary>
    private static bool IsBasisOnly(Sentence sentence)
    {
        var namesBasis = BasisStatements.NamesBasis(sentence) || sentence.Has(Meaning.RelevantConnection);
        var isOfList = sentence.Section.Announces(SectionKind.LegalBasis) && (sentence.IsListItem || sentence.Lead is not null)
            && namesBasis;
        var namesPurpose = sentence.HasAny(Meaning.PurposeNoun, Meaning.InOrderTo)
            || sentence.HasAny(Meaning.PersonalDataAct, Meaning.RelevantConnection);
        return (isOfList || sentence.HasHereOrBefore(Meaning.Basis)) && (namesBasis || sentence.Has(Meaning.Basis)) && !namesPurpose;
    }
}
