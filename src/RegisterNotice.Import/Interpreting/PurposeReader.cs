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

    private static readonly SectionKind[] OfOthers = [SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Cookies, SectionKind.Rights, SectionKind.Retention, SectionKind.Security, SectionKind.Sources];

    private readonly NoticeDraft draft;
    private readonly string language;
    private readonly Dictionary<Entry, List<int>> ofEntries = [];
    private readonly Dictionary<Sentence, List<int>> ofSentences = [];
    private readonly Dictionary<int, Sentence> saidIn = [];
    private readonly SamePurposes same;
    private Sentence? before;

    private PurposeReader(NoticeDraft draft) => (this.draft, language, same) = (draft, draft.Language.Value, new(draft));

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
        ConsentAges.Read(draft, reader);
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
        var known = same.Find(text);
        if (known < 0)
        {
            if (!draft.HasRoom(draft.Purposes, sentence.Span, text))
            {
                return -1;
            }

            known = draft.Purposes.Count;
            draft.Log(Place.Of(NoticeShape.Purposes, known), sentence.SpanOf(offset, text.Length), "purposeStated", confidence);
            saidIn.Add(known, sentence);
            draft.Purposes.Add(
                new() { Id = $"purpose-{known + 1}", Description = draft.Text(text), Activities = PurposeActivities.In(text, language) });
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
        if (sentence.Lead is { } lead && PurposeLists.OpensCondition(lead))
        {
            return;
        }

        if (isInPlace && sentence.Detailed is null)
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
            ? PurposeItems.In(sentence.Text, language, isLed: true, IsItem(sentence), PurposeLists.AskFor(sentence.Lead))
            : PurposeFrames.In(sentence.Text, sentence.Clauses, language, SpeaksOfData);
        // Where bases are told, "to meet a duty" tells one.
        var isOfBases = sentence.Section.Main == SectionKind.LegalBasis;
        foreach (var phrase in stated.Where(
            phrase => (!isOfBases || !BasisStatements.NamesBasis(phrase.Text)) && !IsLabelOfData(sentence, phrase)))
        {
            Add(sentence, phrase.Text, phrase.Offset);
        }
    }

    // "Arvontoja varten kerätään nimi": among the data, what stands before the verb says for which of them.
    private static bool IsLabelOfData(Sentence sentence, Phrase phrase) =>
        sentence.Section.Main == SectionKind.DataContent
            && sentence.Clauses.Exists(clause => clause.Start == phrase.Offset && clause.Does(ClauseVerbs.Collect | ClauseVerbs.Keep));

    // "Vi använder dina uppgifter för att:", whatever the heading.
    private bool IsLedElsewhere(Sentence sentence) =>
        sentence.Lead is { } lead && !sentence.Section.AnnouncesAny(OfOthers) && !lead.Has(Meaning.Not)
            && !PurposeLists.ListsData(lead) && lead.Clauses.Exists(SpeaksOfData)
            && (PurposeLists.LeadTo(lead) || lead.Clauses.Exists(SaysPurpose));

    // "Tietojen käyttötarkoituksena on asiakkuuksien hoito:"
    private static bool SaysPurpose(Clause clause) =>
        clause.Does(ClauseVerbs.Be | ClauseVerbs.Contain) && !clause.IsNegated && PurposeJudgement.NamesPurpose(clause);

    private static bool IsItem(Sentence sentence) => sentence.IsListItem || sentence.Lead is not null;

    private void ReadInPlace(Sentence sentence)
    {
        if (sentence.IsLead)
        {
            ReadLead(sentence);
            return;
        }

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
        if (stated.Count == 0 && PurposeLists.BehindColon(sentence, language) is > 0 and var behind)
        {
            stated = PurposeItems.In(sentence.Text[behind..], language, isLed: true, isItem: false, isAsked: true)
                .ConvertAll(phrase => phrase with { Offset = phrase.Offset + behind });
        }

        if (stated.Count == 0 && PurposeLists.MayHold(sentence, language)
            && !(sentence.Lead is { } announcing && PurposeLists.HoldsObjects(announcing, language)))
        {
            (stated, confidence) = (ItemsIn(sentence), FactConfidence.Inferred);
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

    private List<Phrase> ItemsIn(Sentence sentence) =>
        PurposeItems.In(PurposeLists.ItemOf(sentence), language, PurposeLists.IsLed(sentence),
            IsItem(sentence), PurposeLists.AskFor(sentence.Lead));

    // "Käsittelyn tarkoitus on jäsenyyksien hoito, kuten:" names one before its list.
    private void ReadLead(Sentence sentence)
    {
        var text = PurposeLists.WithoutPointer(sentence);
        foreach (var phrase in PurposeFrames.In(text, ClauseReader.Of(text, language), language))
        {
            if (PurposeItems.NamesAction(phrase.Text, language))
            {
                Add(sentence, phrase.Text, phrase.Offset);
            }
        }
    }

    // What has lines of its own under it is one purpose, whatever its name enumerates.
    private void ReadEntry(Sentence sentence, Entry entry)
    {
        // A stop within the label ends the sentence before the name.
        var offset = entry.Offset < sentence.Text.Length ? entry.Offset : 0;
        var name = sentence.Text[offset..].TrimEnd('.', ';', ',', ':', ' ');
        if (!PurposeLists.IsBasisOnly(sentence) && name.Length >= ShortestItem && Add(sentence, name, offset) is >= 0 and var purpose)
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

    // Outside its section, a purpose is stated only of data, and not where something else is told: what recipients may do, how long data are kept,
    // how they are secured.
    private static bool MayStateElsewhere(Sentence sentence)
    {
        var isOfAnother = sentence.HasAny(Meaning.Cookie, Meaning.Right) || TellsDisclosure(sentence)
            || (sentence.HasAny(Meaning.Request, Meaning.Outsource, Meaning.Keep) && !sentence.Clauses.Exists(SaysPurpose));
        return !isOfAnother && !sentence.IsTableRow
            && sentence.Section.Main is null or SectionKind.Other or SectionKind.DataContent or SectionKind.DataSubjects or SectionKind.LegalBasis or SectionKind.RegisterName;
    }

    // "Kutojan luovuttamat tiedot" says which data.
    private static bool TellsDisclosure(Sentence sentence) =>
        sentence.Has(Meaning.Disclose) && (sentence.Clauses.Exists(clause => clause.Does(ClauseVerbs.Disclose | ClauseVerbs.Transfer))
            || !sentence.Clauses.Exists(clause => clause.Does(ClauseVerbs.Handling)));

    private bool SpeaksOfData(Clause clause) =>
        DataWords.AreIn(clause, language)
            && (clause.Does(ClauseVerbs.Use | ClauseVerbs.Process | ClauseVerbs.Collect) || SaysPurpose(clause)
            || (clause.Does(ClauseVerbs.Need)
                && clause.Words.Exists(word => word.Text is "tietoja" or "tiedot" or "tietojasi" or "henkilötietoja")));

    private bool SaysWhatDataAreNeededFor(Clause clause) =>
        clause.Does(ClauseVerbs.Be | ClauseVerbs.Need) && !clause.Does(ClauseVerbs.Handling & ~ClauseVerbs.Need)
            && DataWords.AreIn(clause, language);
}
