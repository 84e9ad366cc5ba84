using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Telling;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;

namespace RegisterNotice.Changes.Weights;

/// <summary>
/// The words of published pages, section by section: what the typed facts do not hold must not vanish. Where the facts of a section changed too,
/// they tell it.
/// </summary>
internal static class Wordings
{
    private static readonly FactName Whole = new(ChangedFacts.Wording, ChangeGrounds.Transparency);

    private static readonly FactName Section = new(ChangedFacts.WordingSection, ChangeGrounds.Transparency);

    /// <summary>Wordings are matched by their language.</summary>
    public static readonly MatchPass<NoticeDocument>[] Passes =
    [
        MatchPasses.Content<NoticeDocument>(),
        MatchPasses.By<NoticeDocument>(wording => wording.Language.Value),
    ];

    /// <summary>Sections are matched by heading, then by what they are about.</summary>
    public static readonly MatchPass<DocumentSection>[] SectionPasses =
    [
        MatchPasses.Content<DocumentSection>(),
        MatchPasses.By<DocumentSection>(section => $"{KindOf(section)}|{HeadingOf(section)}"),
        MatchPasses.By<DocumentSection>(section => HeadingOf(section)),
        MatchPasses.By<DocumentSection>(section => KindOf(section) == SectionKind.Other ? null : KindOf(section).ToString()),
    ];

    /// <summary>The members of a notice that a section tells.</summary>
    private static readonly Dictionary<SectionKind, string[]> MembersOf = new()
    {
        [SectionKind.Controller] = ["controllers", "representatives", "contacts"],
        [SectionKind.Contact] = ["contacts", "controllers", "dataProtectionOfficer"],
        [SectionKind.DataProtectionOfficer] = ["dataProtectionOfficer"],
        [SectionKind.RegisterName] = ["registerName", "title"],
        [SectionKind.Purposes] = ["purposes"],
        [SectionKind.LegalBasis] = ["purposes", "legalBases", "legalFramework"],
        [SectionKind.DataSubjects] = ["dataSubjects"],
        [SectionKind.DataContent] = ["dataCategories", "dataSubjects"],
        [SectionKind.Sources] = ["sources"],
        [SectionKind.Disclosures] = ["disclosures", "transfers"],
        [SectionKind.Transfers] = ["transfers", "disclosures"],
        [SectionKind.Retention] = ["retentionRules"],
        [SectionKind.Security] = ["security"],
        [SectionKind.Rights] = ["rights"],
        [SectionKind.Access] = ["rights"],
        [SectionKind.Rectification] = ["rights"],
        [SectionKind.Erasure] = ["rights"],
        [SectionKind.Objection] = ["rights"],
        [SectionKind.OtherRights] = ["rights", "automatedDecisions"],
        [SectionKind.Complaint] = ["rights", "supervisoryAuthority"],
        [SectionKind.AutomatedDecisions] = ["automatedDecisions"],
        [SectionKind.Cookies] = ["cookies"],
    };

    public static void Compare(ComparisonRun run, PartPair<Notice> pair)
    {
        if (pair.Old.Wordings.Equals(pair.New.Wordings))
        {
            return;
        }

        var list = NoticeShape.Wordings;
        var matching = run.Match(pair.Old.Wordings, pair.New.Wordings, Passes);
        foreach (var i in matching.FreeOld.Where(i => !run.RemovedLanguages.Contains(matching.Old[i].Language)))
        {
            run.Report(
                Whole, ChangeKind.Removed, Notable, Spot.Notice.Element(list.PlainName, i), matching.Old[i], null, list.ElementKind,
                null);
        }

        for (var i = 0; i < matching.New.Count; i++)
        {
            var spot = Spot.Notice.Element(list.PlainName, i);
            var wording = matching.New[i];
            if (matching.OldOf(i) is >= 0 and var old)
            {
                Compare(run, matching.Old[old], wording, Spot.Notice.Element(list.PlainName, old), spot);
            }
            else if (!run.AddedLanguages.Contains(wording.Language))
            {
                run.Report(Whole, ChangeKind.Added, Notable, spot, null, wording, list.ElementKind, null);
            }
        }
    }

    private static void Compare(ComparisonRun run, NoticeDocument old, NoticeDocument @new, Spot oldSpot, Spot newSpot)
    {
        if (old.Sections.Equals(@new.Sections))
        {
            return;
        }

        var list = NoticeDocumentShape.Sections;
        var matching = run.Match(old.Sections, @new.Sections, SectionPasses);
        foreach (var i in matching.FreeOld.Where(i => !IsTold(run, matching.Old[i])))
        {
            run.Report(
                Section, ChangeKind.Removed, Notable, oldSpot.Element(list.PlainName, i), matching.Old[i], null, list.ElementKind, null);
        }

        for (var i = 0; i < matching.New.Count; i++)
        {
            var section = matching.New[i];
            if (IsTold(run, section))
            {
                continue;
            }

            if (matching.OldOf(i) is >= 0 and var at)
            {
                Compare(run, matching.Old[at], section, newSpot.Element(list.PlainName, i));
            }
            else
            {
                run.Report(Section, ChangeKind.Added, Notable, newSpot.Element(list.PlainName, i), null, section, list.ElementKind, null);
            }
        }
    }

    private static void Compare(ComparisonRun run, DocumentSection old, DocumentSection @new, Spot spot)
    {
        var (before, after) = (SectionText.Of(old), SectionText.Of(@new));
        var (withoutDays, withoutNewDays) = (NoticeDays.Without(before, run.Old), NoticeDays.Without(after, run.New));
        if (PlainText.AreSame(withoutDays, withoutNewDays))
        {
            return;
        }

        var isOther = !FactSigns.AreEqual(withoutDays, withoutNewDays);
        run.Report(
            Section, isOther ? ChangeKind.Changed : ChangeKind.Reworded, isOther ? Notable : Editorial, spot, old, @new,
            NoticeDocumentShape.Sections.ElementKind, @new,
            told: new(SectionText.Different(before, after), SectionText.Different(after, before)));
    }

    private static bool IsTold(ComparisonRun run, DocumentSection section) =>
        MembersOf.TryGetValue(KindOf(section), out var members) && Array.Exists(members, run.HasFoundIn);

    private static SectionKind KindOf(DocumentSection section) => section.Kinds.Count > 0 ? section.Kinds[0] : SectionKind.Other;

    // Sections are numbered anew where one comes or goes.
    private static string HeadingOf(DocumentSection section) =>
        PlainText.Letters(section.Heading ?? "").TrimStart("0123456789 ".ToCharArray());
}
