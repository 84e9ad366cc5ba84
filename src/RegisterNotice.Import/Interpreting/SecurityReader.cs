using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads how data are protected.</summary>
internal static class SecurityReader
{
    private const int ShortestMeasure = 20;

    private static readonly (Meaning Meaning, SecurityMeasureKind Kind)[] Kinds =
    [
        (Meaning.AccessControl, SecurityMeasureKind.AccessControl), (Meaning.Credentials, SecurityMeasureKind.Authentication), (Meaning.Encryption, SecurityMeasureKind.Encryption), (Meaning.Pseudonym, SecurityMeasureKind.Pseudonymisation), (Meaning.Firewall, SecurityMeasureKind.Firewall), (Meaning.PhysicalLock, SecurityMeasureKind.Physical),
        (Meaning.Backup, SecurityMeasureKind.Backup), (Meaning.Log, SecurityMeasureKind.Logging), (Meaning.Confidential, SecurityMeasureKind.Confidentiality), (Meaning.Training, SecurityMeasureKind.Training), (Meaning.Destroy, SecurityMeasureKind.Destruction), (Meaning.Updates, SecurityMeasureKind.Maintenance),
    ];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Section.Is(SectionKind.Security) && !sentence.IsLead && !sentence.Has(Meaning.Union, Meaning.Outside))
            {
                Read(draft, sentence);
            }
        }
    }

    private static void Read(NoticeDraft draft, Sentence sentence)
    {
        var isNamed = false;
        foreach (var (meaning, kind) in Kinds)
        {
            if (sentence.Has(meaning))
            {
                isNamed = true;
                Add(draft, sentence, kind);
            }
        }

        if (!isNamed && sentence.Section.Main == SectionKind.Security && !sentence.HasAny(Meaning.Keep, Meaning.ReviewEvery, Meaning.Remove) && sentence.Text.Length > ShortestMeasure)
        {
            Add(draft, sentence, SecurityMeasureKind.Other);
        }
    }

    private static void Add(NoticeDraft draft, Sentence sentence, SecurityMeasureKind kind)
    {
        if (draft.HasRoom(draft.Security, sentence.Span, sentence.Text))
        {
            draft.Log(Place.Of(NoticeShape.Security, draft.Security.Count), sentence.Span, "measureStated", kind == SecurityMeasureKind.Other ? FactConfidence.Inferred : FactConfidence.Stated);
            draft.Security.Add(new() { Kind = kind, Scope = Scope(sentence), Description = draft.Text(sentence.Text) });
        }
    }

    private static MeasureScope? Scope(Sentence sentence)
    {
        var heading = sentence.Section.HeadingMeanings;
        var paper = sentence.Has(Meaning.Paper) || heading.Has(Meaning.Paper);
        var digital = sentence.Has(Meaning.Digital) || heading.Has(Meaning.Digital);
        return paper == digital ? null : paper ? MeasureScope.Manual : MeasureScope.Digital;
    }
}
