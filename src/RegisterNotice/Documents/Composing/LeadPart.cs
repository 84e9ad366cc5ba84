using System.Globalization;
using NodaTime;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The title, and what stands between it and the first heading.</summary>
internal static class LeadPart
{
    /// <summary>The notice's own title; a customary one in the document's language, and that of a privacy notice where the notice has none.</summary>
    public static MarkedText Title(Scribe scribe)
    {
        if (scribe.Say(scribe.Notice.Title) is not { } title)
        {
            return new(scribe[LeadPhrases.PrivacyNotice]);
        }

        return title.Foreign is { } foreign
            && Array.Find(LeadPhrases.CustomaryTitles, known => known[foreign] == title.Text) is { } customary
            ? new(scribe[customary])
            : scribe.Mark(title);
    }

    public static void Sections(Passage passage, Scribe scribe)
    {
        var notice = scribe.Notice;
        var lines = scribe.Begin();
        if (!scribe.IsClassic)
        {
            lines.Labelled(LeadPhrases.Register, scribe.Say(notice.RegisterName));
        }

        lines.Labelled(LeadPhrases.DraftedOn, Date(scribe, notice.DraftedOn))
            .Labelled(LeadPhrases.UpdatedOn, Date(scribe, notice.UpdatedOn))
            .Labelled(LeadPhrases.EffectiveFrom, Date(scribe, notice.EffectiveFrom))
            .Labelled(LeadPhrases.Version, Version(notice))
            .Labelled(
                LeadPhrases.Languages,
                notice.Languages.Count < 2 || AreVersions(notice)
                    ? null
                    : scribe.Join(notice.Languages, static (scribe, language) => LanguageNames.Name(language, scribe.Main)))
            .Labelled(LeadPhrases.LanguageVersions, Versions(scribe))
            .Labelled(LeadPhrases.Framework, Framework(scribe));
        passage.Paragraph(lines).Lead();
    }

    public static void RegisterName(Passage passage, Scribe scribe) =>
        passage.Paragraph(scribe.Say(scribe.Notice.RegisterName)).Section(HeadingPhrases.RegisterName, SectionKind.RegisterName);

    public static void Changes(Passage passage, Scribe scribe) =>
        passage.Each(scribe.Notice.Changes, Change).Listed(null).Section(HeadingPhrases.Changes, SectionKind.Changes);

    // The first version goes without saying where nothing tells when it is from.
    private static string? Version(Notice notice) =>
        notice.Revision == 1 && (notice.DraftedOn ?? notice.UpdatedOn ?? notice.EffectiveFrom) is null
            ? null
            : notice.Revision.ToString(CultureInfo.InvariantCulture);

    public static string? Date(Scribe scribe, LocalDate? date) => date is { } day ? Enumeration.Write(day, scribe.Main) : null;

    // Whether each language of the notice is told of as a version of it.
    private static bool AreVersions(Notice notice) =>
        notice.Languages.All(language => notice.LanguageVersions.Any(version => version.Language.Equals(language)));

    private static MarkedText? Versions(Scribe scribe)
    {
        var versions = scribe.Notice.LanguageVersions;
        var told = new MarkedText?[versions.Count];
        for (var i = 0; i < told.Length; i++)
        {
            var version = versions[i];
            told[i] = new Parenthesis(MarkedText.Parted(
                "; ",
                Scribe.Raw(version.Address),
                Date(scribe, version.UpdatedOn) is { } day ? scribe.Fill(LeadPhrases.VersionUpdatedOn, ("day", day)) : null,
                version.Authentic ? scribe[LeadPhrases.Prevails] : null)).After(LanguageNames.Name(version.Language, scribe.Main));
        }

        return MarkedText.Parted(", ", told);
    }

    private static Lines Change(Scribe scribe, NoticeChange change)
    {
        var summary = scribe.Say(change.Summary);
        var lines = scribe.Begin();
        lines = Date(scribe, change.Date) is { } date ? lines.Add($"{date}: {summary}") : lines.Add(summary);
        return lines.Add(Purposes(scribe, change));
    }

    private static MarkedText? Purposes(Scribe scribe, NoticeChange change)
    {
        // What the entry's own words name is not named again.
        var summary = scribe.Say(change.Summary)?.Text ?? "";
        string[] ids =
        [
            .. change.PurposeIds.Where(id => scribe.PurposeNames([id]) is { } name
                && summary.IndexOf(name.Text, StringComparison.OrdinalIgnoreCase) < 0),
        ];
        if (scribe.PurposeNames(ids) is not { } names)
        {
            return change.NewPurpose ? new(scribe[ChangePhrases.NewPurpose]) : null;
        }

        var (one, several) = change.NewPurpose
            ? (ChangePhrases.NamedNewPurpose, ChangePhrases.NamedNewPurposes)
            : (ChangePhrases.OnePurpose, ChangePhrases.SomePurposes);
        return scribe.FillMarked(ids.Length == 1 ? one : several, scribe.Mark(names));
    }

    // What is cited twice is told once, and an act is named once for the places in it that follow each other.
    private static MarkedText? Framework(Scribe scribe)
    {
        var references = scribe.Notice.LegalFramework;
        var told = new List<MarkedText>(references.Count);
        var cited = new HashSet<string>(StringComparer.Ordinal);
        var together = new List<LegalReference>();
        foreach (var reference in references.AsSpan())
        {
            if (scribe.Cite(reference) is { } citation && cited.Add(citation.Text))
            {
                var isBehind = told.Count > 0 && !Scribe.IsAsWritten(reference) && LegalCitations.AreOfOneAct(together, reference);
                if (!isBehind)
                {
                    together.Clear();
                }

                together.Add(reference);
                if (isBehind)
                {
                    told[^1] = new(LegalCitations.CiteTogether(together, scribe.Main));
                }
                else
                {
                    told.Add(citation);
                }
            }
        }

        return scribe.Join(told);
    }
}
