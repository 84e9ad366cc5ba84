using RegisterNotice.Import.Interpreting.Tables;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Reads which data the register holds and whose they are.</summary>
internal static class DataReader
{
    // Under these headings, words about data say something else: how they are got, given, kept or corrected.
    private static readonly SectionKind[] Closed =
    [
        SectionKind.Sources, SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Retention, SectionKind.Security, SectionKind.Rights,
        SectionKind.Access, SectionKind.Rectification,
        SectionKind.Erasure, SectionKind.Objection, SectionKind.OtherRights, SectionKind.Complaint, SectionKind.Contact,
        SectionKind.DataProtectionOfficer, SectionKind.AutomatedDecisions, SectionKind.PageChrome,
    ];

    // What is said of data under these headings is how they are kept or given.
    private static readonly SectionKind[] Protecting =
        [SectionKind.Security, SectionKind.Retention, SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Rights];

    private const int LongestLabel = 40;

    // What headings call data beside groups of data subjects.
    private static readonly string[] BesideGroups =
    [
        "henkilötiedot", "henkilötietoryhm", "tietoryhm", "tietosisäl", "personuppgifter och", "och personuppgifter", "uppgifter om dem",
        "personal data and", "and personal data", "contents of data", "data on them",
    ];

    public static void Read(NoticeDraft draft)
    {
        var told = new List<ToldOfData>();
        var end = 0;
        Section? before = null;
        foreach (var section in draft.Sections)
        {
            // The sentences stand in the order of their sections.
            var start = end;
            while (end < draft.Sentences.Count && draft.Sentences[end].Section == section)
            {
                end++;
            }

            if (IsOfData(section) || (before is not null && ListsDataOf(before, section)))
            {
                new DataSectionReader(draft, section, told).Read(draft.Sentences.GetRange(start, end - start));
                before = section;
            }
            else if (!section.IsAny(Closed))
            {
                DataOutsideReader.Read(draft, draft.Sentences.GetRange(start, end - start), told);
            }

            before = before == section ? section : null;
        }

        SubjectReader.Read(draft, told);
        TabledData.Read(draft);
    }

    // "Yhteystiedot" and a list below "Rekisteri sisältää seuraavat tiedot:" names no party but what is held of each.
    private static bool ListsDataOf(Section before, Section section) =>
        section.Main == SectionKind.Contact && section.Heading is { Place.Before: 0 } && section.Lines.Count > 0
            && section.Lines.TrueForAll(line => line.Channels.Count == 0 && (line.IsListItem || line.Text.Length <= LongestLabel))
            && before.Lines is [.., var last] && (last.IsListItem || last.Text[^1] == ':')
            && section.Lines.Exists(line => DatumWords.AreCalledByName(line.Text));

    // "Personal data and categories of data subjects": the words for data announce a section by themselves only where no others do.
    private static bool NamesData(Section section) =>
        section.Main == SectionKind.DataSubjects && section.Heading is { } heading
            && Array.Exists(BesideGroups, words => heading.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a section is about data by its headings, alone or beside one other thing.</summary>
    public static bool IsOfData(Section section) =>
        section.Main == SectionKind.DataContent || NamesData(section)
        || (section.Announces(SectionKind.DataContent) && section.Kinds.Count == 2 && Array.IndexOf(Protecting, section.Main!.Value) < 0);
}
