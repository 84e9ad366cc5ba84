using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads how data are protected.</summary>
internal static class SecurityReader
{
    private const int ShortestMeasure = 20;

    private static readonly (Stem Stem, SecurityMeasureKind Kind)[] Kinds =
    [
        (Stem.AccessControl, SecurityMeasureKind.AccessControl), (Stem.Credentials, SecurityMeasureKind.Authentication), (Stem.Encryption, SecurityMeasureKind.Encryption), (Stem.Pseudonym, SecurityMeasureKind.Pseudonymisation), (Stem.Firewall, SecurityMeasureKind.Firewall), (Stem.PhysicalLock, SecurityMeasureKind.Physical),
        (Stem.Backup, SecurityMeasureKind.Backup), (Stem.Log, SecurityMeasureKind.Logging), (Stem.Confidential, SecurityMeasureKind.Confidentiality), (Stem.Training, SecurityMeasureKind.Training), (Stem.Destroy, SecurityMeasureKind.Destruction), (Stem.Updates, SecurityMeasureKind.Maintenance),
    ];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Section.Is(SectionKind.Security) && !sentence.IsLead && !sentence.Has(Stem.Union, Stem.Outside))
            {
                Read(draft, sentence);
            }
        }
    }

    private static void Read(NoticeDraft draft, Sentence sentence)
    {
        var isNamed = false;
        foreach (var (stem, kind) in Kinds)
        {
            if (sentence.Has(stem))
            {
                isNamed = true;
                Add(draft, sentence, kind);
            }
        }

        if (!isNamed && sentence.Section.Main == SectionKind.Security && !sentence.HasAny(Stem.Keep, Stem.ReviewEvery, Stem.Remove) && sentence.Text.Length > ShortestMeasure)
        {
            Add(draft, sentence, SecurityMeasureKind.Other);
        }
    }

    private static void Add(NoticeDraft draft, Sentence sentence, SecurityMeasureKind kind)
    {
        if (draft.HasRoom(draft.Security, sentence.Span, sentence.Text))
        {
            draft.Log($"/security/{draft.Security.Count}", sentence.Span, "measureStated");
            draft.Security.Add(new() { Kind = kind, Scope = Scope(sentence), Description = draft.Text(sentence.Text) });
        }
    }

    private static MeasureScope? Scope(Sentence sentence)
    {
        var heading = sentence.Section.HeadingStems;
        var paper = sentence.Has(Stem.Paper) || heading.Has(Stem.Paper);
        var digital = sentence.Has(Stem.Digital) || heading.Has(Stem.Digital);
        return paper == digital ? null : paper ? MeasureScope.Manual : MeasureScope.Digital;
    }
}
