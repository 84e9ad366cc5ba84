using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads purposes one by one and what is done for each.</summary>
internal sealed class PurposeReader
{
    private const int ShortestItem = 4;
    private const int LongestFragment = 80;
    private const double LeastCoverage = 0.9;

    private readonly NoticeDraft draft;
    private readonly Dictionary<Entry, List<int>> ofEntries = [];

    private PurposeReader(NoticeDraft draft) => this.draft = draft;

    public static void Read(NoticeDraft draft)
    {
        var reader = new PurposeReader(draft);
        TabledPurposes.Read(draft, reader);
        foreach (var sentence in draft.Sentences.Where(IsPurpose))
        {
            reader.Read(sentence);
        }

        BasisReader.Read(draft, reader);
    }

    /// <summary>The purposes that the name of a thing states, by their places in the notice; none where it states none.</summary>
    public IReadOnlyList<int> PurposesOf(Entry entry) => ofEntries.TryGetValue(entry, out var purposes) ? purposes : [];

    /// <summary>Takes a purpose from words of a sentence.</summary>
    public void Add(Sentence sentence, string text, int offset)
    {
        if (!draft.HasRoom(draft.Purposes, sentence.Span, text))
        {
            return;
        }

        var meanings = text.Length == sentence.Text.Length ? sentence.Meanings : MeaningReader.Read(text);
        draft.Log(Place.Of(NoticeShape.Purposes, draft.Purposes.Count), sentence.SpanOf(offset, text.Length), "purposeStated", Sureness(sentence));
        draft.Purposes.Add(new()
        {
            Id = $"purpose-{draft.Purposes.Count + 1}",
            Description = draft.Text(text),
            Activities = PurposeActivities.In(meanings),
        });
    }

    // Under the heading of purposes, words that do not say what data are used for may say something else of them.
    private static FactConfidence Sureness(Sentence sentence) => sentence.HasHereOrBefore(Meaning.PurposeWord) ? FactConfidence.Stated : FactConfidence.Inferred;

    // What has lines of its own under it is one purpose, whatever its name enumerates.
    private void Read(Sentence sentence)
    {
        var first = draft.Purposes.Count;
        var entry = sentence.Named;
        if (entry is { Details.Count: > 0 })
        {
            // A stop within the label ends the sentence before the name.
            var offset = entry.Offset < sentence.Text.Length ? entry.Offset : 0;
            Add(sentence, sentence.Text[offset..].TrimEnd('.', ';', ',', ' '), offset);
        }
        else
        {
            foreach (var (text, offset) in Enumerations.Items(sentence))
            {
                Add(sentence, text, offset);
            }
        }

        if (entry is not null)
        {
            ofEntries[entry] = [.. Enumerable.Range(first, draft.Purposes.Count - first)];
        }
    }

    private static bool IsPurpose(Sentence sentence)
    {
        if (!sentence.Section.Announces(SectionKind.Purposes) || sentence.IsLead || sentence.Detailed is not null || sentence.Text.Length < ShortestItem)
        {
            return false;
        }

        if (IsBasisOnly(sentence) || IsContinuationOfHeading(sentence) || (IsOther(sentence) && !IsLedToPurposes(sentence)))
        {
            return false;
        }

        // A sentence states a purpose if it says what data are used for; an item of a list, if the words before the list do.
        return sentence.HasHereOrBefore(Meaning.PurposeWord) || sentence.IsListItem || sentence.Section.Main == SectionKind.Purposes || IsFragment(sentence);
    }

    // What decides, discloses, keeps or denies says something else than what data are for.
    private static bool IsOther(Sentence sentence)
    {
        var denies = sentence.Has(Meaning.Not) && !sentence.IsListItem && !sentence.Has(Meaning.Only);
        var discloses = sentence.Has(Meaning.Disclose) && !sentence.Has(Meaning.PurposeWord);
        var isAboutAnother = sentence.HasAny(Meaning.AutomatedDecision, Meaning.Outsource, Meaning.Keep) || sentence.Has(Meaning.Forbid);
        return denies || discloses || isAboutAnother || sentence.Has(Meaning.Digital, Meaning.Credentials);
    }

    private static bool IsLedToPurposes(Sentence sentence) => sentence.IsListItem && sentence.Lead?.Has(Meaning.PurposeWord) == true;

    private static bool IsContinuationOfHeading(Sentence sentence) =>
        char.IsLower(sentence.Text[0]) && !sentence.IsListItem && sentence.Reading is { HasKinds: true, Coverage: >= LeastCoverage, HasVerb: false };

    private static bool IsFragment(Sentence sentence) => sentence.Text.Length < LongestFragment && sentence.Text[^1] != '.';

    /// <summary>Whether the sentence says on what the processing rests, and not what it is for.</summary>
    private static bool IsBasisOnly(Sentence sentence)
    {
        var namesBasis = BasisReader.NamesBasis(sentence) || sentence.Has(Meaning.RelevantConnection);
        var isOfList = sentence.Section.Announces(SectionKind.LegalBasis) && sentence.IsListItem && namesBasis;
        var namesPurpose = sentence.HasAny(Meaning.PurposeNoun, Meaning.InOrderTo) || sentence.HasAny(Meaning.PersonalDataAct, Meaning.RelevantConnection);
        return (isOfList || sentence.HasHereOrBefore(Meaning.Basis)) && (namesBasis || sentence.Has(Meaning.Basis)) && !namesPurpose;
    }
}
