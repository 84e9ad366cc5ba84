using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Facts;

/// <summary>Reads how data are protected.</summary>
internal static class SecurityReader
{
    private static readonly (Stem Stem, SecurityMeasureKind Kind)[] Kinds =
    [
        (Stem.AccessControl, SecurityMeasureKind.AccessControl), (Stem.Credentials, SecurityMeasureKind.Authentication), (Stem.Encryption, SecurityMeasureKind.Encryption), (Stem.Pseudonym, SecurityMeasureKind.Pseudonymisation), (Stem.Firewall, SecurityMeasureKind.Firewall), (Stem.PhysicalLock, SecurityMeasureKind.Physical),
        (Stem.Backup, SecurityMeasureKind.Backup), (Stem.Log, SecurityMeasureKind.Logging), (Stem.Confidential, SecurityMeasureKind.Confidentiality), (Stem.Training, SecurityMeasureKind.Training), (Stem.Destroy, SecurityMeasureKind.Destruction), (Stem.Updates, SecurityMeasureKind.Maintenance),
    ];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences.Where(sentence => sentence.Section.Is(SectionKind.Security) && !sentence.IsLead && !sentence.Has(Stem.Union, Stem.Outside)))
        {
            var kinds = Kinds.Where(row => sentence.Has(row.Stem)).Select(row => row.Kind).ToList();
            if (kinds.Count == 0 && sentence.Section.Main == SectionKind.Security && !sentence.HasAny(Stem.Keep, Stem.ReviewEvery, Stem.Remove) && sentence.Text.Length > 20)
            {
                kinds.Add(SecurityMeasureKind.Other);
            }

            foreach (var kind in kinds.Where(_ => draft.HasRoom(draft.Security, sentence.Span, sentence.Text)))
            {
                draft.Log($"/security/{draft.Security.Count}", sentence.Span, "measureStated");
                draft.Security.Add(new() { Kind = kind, Scope = Scope(sentence), Description = draft.Text(sentence.Text) });
            }
        }
    }

    private static MeasureScope? Scope(Sentence sentence)
    {
        var heading = sentence.Section.Heading is { } line ? StemReader.Read(line.Text) : default;
        var paper = sentence.Has(Stem.Paper) || heading.Has(Stem.Paper);
        var digital = sentence.Has(Stem.Digital) || heading.Has(Stem.Digital);
        return paper == digital ? null : paper ? MeasureScope.Manual : MeasureScope.Digital;
    }
}
