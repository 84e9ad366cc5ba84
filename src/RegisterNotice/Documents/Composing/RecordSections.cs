using System.Globalization;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The record of processing activities as a document and as one table.</summary>
internal static class RecordSections
{
    // What differs from purpose to purpose.
    private static readonly (Phrase Header, Func<RecordEntry, IEnumerable<MarkedText?>> Cell)[] OfPurpose =
    [
        (RecordPhrases.Purpose, row => [row.Purpose]),
        (PurposePhrases.BasisColumn, row => Several(row.LegalBases)),
        (HeadingPhrases.DataSubjects, row => Several(row.DataSubjects)),
        (HeadingPhrases.DataCategories, row => Several(row.DataCategories)),
        (RecordPhrases.Recipients, row => Several(row.Recipients)),
        (RecordPhrases.Erasure, row => Several(row.ErasureTimeLimits)),
    ];

    // Only a processor's record has it.
    private static readonly (Phrase Header, Func<RecordEntry, IEnumerable<MarkedText?>> Cell) OfProcessors =
        (ProcessorPhrases.Processor, row => Several(row.Processors));

    // In the order of Article 30(1); what stands before point (a) says which register it is.
    private static readonly (Phrase Header, Func<RecordEntry, IEnumerable<MarkedText?>> Cell)[] Columns =
    [
        (RecordPhrases.Notice, row => [row.NoticeId]),
        (LeadPhrases.Version, row => [row.Revision.ToString(CultureInfo.InvariantCulture)]),
        (LeadPhrases.Register, row => [row.Register]),
        (HeadingPhrases.Controller, row => Several(row.Controllers)),
        OfProcessors,
        (RecordPhrases.Contact, row => Several(row.Contacts)),
        (RecordPhrases.Representative, row => Several(row.Representatives)),
        (HeadingPhrases.Officer, row => [row.DataProtectionOfficer]),
        (RecordPhrases.PurposeId, row => [row.PurposeId]),
        .. OfPurpose,
        (HeadingPhrases.Transfers, row => Several(row.Transfers)),
        (RecordPhrases.Measures, row => Several(row.SecurityMeasures)),
    ];

    public static TableBlock Table(IReadOnlyList<RecordEntry> rows, LanguageTag language)
    {
        var columns = rows.Any(row => row.Processors.Count > 0) ? Columns : Array.FindAll(Columns, column => column != OfProcessors);
        return Table(columns, rows, language, "");
    }

    /// <summary>A register: its name, and below it the names, the purposes, the transfers and the measures.</summary>
    public static IReadOnlyList<DocumentSection> Of(Scribe scribe)
    {
        var rows = RecordPart.Rows(scribe).ToArray();
        var passage = new Passage(scribe);
        passage.Paragraph(scribe.Begin()
                .Labelled(RecordPhrases.Notice, rows[0].NoticeId)
                .Labelled(LeadPhrases.Version, rows[0].Revision.ToString(CultureInfo.InvariantCulture))
                .Labelled(LeadPhrases.UpdatedOn, LeadPart.Date(scribe, scribe.Notice.UpdatedOn ?? scribe.Notice.DraftedOn)))
            .Section(rows[0].Register ?? LeadPart.Title(scribe), SectionKind.RegisterName);
        Names(passage, scribe, rows[0]);
        if (!IsWithoutPurposes(scribe.Notice))
        {
            passage
                .Table(Table(OfPurpose, rows, scribe.Main, scribe[RecordPhrases.NotStated]))
                .Section(RecordPhrases.Processing, SectionKind.Purposes, level: 2);
        }

        Listed(passage, scribe, rows[0].Transfers).Section(HeadingPhrases.Transfers, SectionKind.Transfers, level: 2);
        Listed(passage, scribe, rows[0].SecurityMeasures).Section(RecordPhrases.Measures, SectionKind.Security, level: 2);
        return passage.Sections;
    }

    // Article 30(2) asks a processor for none of it: what it does stands with each of its controllers.
    private static bool IsWithoutPurposes(Notice notice) =>
        notice.IsOfProcessors() && notice is { Purposes.Count: 0, DataCategories.Count: 0, DataSubjects.Count: 0 };

    private static void Names(Passage passage, Scribe scribe, RecordEntry row)
    {
        var missing = scribe[RecordPhrases.NotStated];
        var label = PartyPart.AreJoint(scribe.Notice.Controllers) ? RecordPhrases.JointController : HeadingPhrases.Controller;
        foreach (var processor in row.Processors)
        {
            passage.Item(scribe.Begin().Labelled(ProcessorPhrases.Processor, processor));
        }

        IReadOnlyList<MarkedText> controllers = row.Controllers.Count == 0 ? [new(missing)] : row.Controllers;
        foreach (var controller in controllers)
        {
            passage.Item(scribe.Begin().Add($"{label[scribe.Main]}: {controller}"));
        }

        foreach (var contact in row.Contacts)
        {
            passage.Item(scribe.Begin().Labelled(RecordPhrases.Contact, contact));
        }

        foreach (var representative in row.Representatives)
        {
            passage.Item(scribe.Begin().Labelled(RecordPhrases.Representative, representative));
        }

        passage.Item(scribe.Begin().Labelled(HeadingPhrases.Officer, row.DataProtectionOfficer ?? missing))
            .Listed(null)
            .Section(RecordPhrases.Names, SectionKind.Controller, level: 2);
    }

    private static Passage Listed(Passage passage, Scribe scribe, IReadOnlyList<MarkedText> texts) => texts.Count == 0
        ? passage.Paragraph(scribe[RecordPhrases.NotStated])
        : passage.Each(texts, static (scribe, text) => scribe.Begin().Add(text)).Listed(null);

    private static TableBlock Table(
        (Phrase Header, Func<RecordEntry, IEnumerable<MarkedText?>> Cell)[] columns,
        IReadOnlyList<RecordEntry> rows,
        LanguageTag language,
        string missing) => new()
        {
            Header = Array.ConvertAll(columns, column => column.Header[language]),
            Rows = [.. rows.Select(row => Composing.Columns.Row(Array.ConvertAll(columns, column => Cell(column.Cell(row), missing))))],
        };

    private static IEnumerable<MarkedText?> Several(IReadOnlyList<MarkedText> texts) => texts.Cast<MarkedText?>();

    private static MarkedText Cell(IEnumerable<MarkedText?> texts, string missing)
    {
        var cell = MarkedText.Join("\n", [.. texts.OfType<MarkedText>()]);
        return cell.Length > 0 ? cell : new(missing);
    }
}
