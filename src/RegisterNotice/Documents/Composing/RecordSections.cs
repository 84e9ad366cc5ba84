using System.Globalization;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The record of processing activities as a document and as one table.</summary>
internal static class RecordSections
{
    // What differs from purpose to purpose.
    private static readonly RecordColumn[] OfPurpose =
    [
        new(RecordPhrases.Purpose, row => [row.Purpose]),
        new(PurposePhrases.BasisColumn, row => Several(row.LegalBases)),
        new(HeadingPhrases.DataSubjects, row => Several(row.DataSubjects)),
        new(HeadingPhrases.DataCategories, row => Several(row.DataCategories)),
        new(RecordPhrases.Recipients, row => Several(row.Recipients)),
        new(RecordPhrases.Erasure, row => Several(row.ErasureTimeLimits)),
    ];

    // What a processor does for each controller.
    private static readonly RecordColumn[] OfController =
    [
        new(HeadingPhrases.Controller, row => Several(row.Controllers)),
        new(ProcessorPhrases.Processing, row => Several(row.Processing)),
    ];

    // In the order of Article 30(1); what stands before point (a) says which register it is, and what the article does not ask for stands behind.
    private static readonly RecordColumn[] Columns =
    [
        new(RecordPhrases.Notice, row => [row.NoticeId]),
        new(LeadPhrases.Version, row => [row.Revision.ToString(CultureInfo.InvariantCulture)]),
        new(LeadPhrases.Register, row => [row.Register]),
        new(HeadingPhrases.Controller, row => Several(row.Controllers)),
        new(ProcessorPhrases.Processor, row => Several(row.Processors), IsOfSome: true),
        new(InternalPhrases.Arrangement, row => Several(row.JointArrangements), IsOfSome: true),
        new(RecordPhrases.Contact, row => Several(row.Contacts)),
        new(RecordPhrases.Representative, row => Several(row.Representatives)),
        new(HeadingPhrases.Officer, row => [row.DataProtectionOfficer]),
        new(RecordPhrases.PurposeId, row => [row.PurposeId]),
        OfPurpose[0],
        OfController[1] with { IsOfSome = true },
        .. OfPurpose.Skip(1),
        new(HeadingPhrases.Transfers, row => Several(row.Transfers)),
        new(RecordPhrases.Measures, row => Several(row.SecurityMeasures)),
        new(HeadingPhrases.Sources, row => Several(row.Sources), IsOfSome: true),
        new(InternalPhrases.DataByRecipient, row => Several(row.DataByRecipient), IsOfSome: true),
        new(HeadingPhrases.AutomatedDecisions, row => Several(row.AutomatedDecisions), IsOfSome: true),
        new(HeadingPhrases.Rights, row => Several(row.Rights), IsOfSome: true),
        new(InternalPhrases.NoticeAddresses, row => Several(row.NoticeAddresses), IsOfSome: true),
        new(InternalPhrases.Unit, row => [row.Internal.Unit], IsOfSome: true),
        new(InternalPhrases.Owner, row => [row.Internal.Owner], IsOfSome: true),
        new(InternalPhrases.Description, row => [row.Internal.Description], IsOfSome: true),
        new(InternalPhrases.Systems, row => Several(row.Internal.Systems), IsOfSome: true),
        new(InternalPhrases.Locations, row => Several(row.Internal.Locations), IsOfSome: true),
        new(InternalPhrases.Documents, row => Several(row.Internal.Documents), IsOfSome: true),
        new(InternalPhrases.Dpia, row => [row.Internal.Dpia], IsOfSome: true),
        new(InternalPhrases.Adherence, row => [row.Internal.Adherence], IsOfSome: true),
        new(InternalPhrases.Reviewed, row => [row.Internal.Reviewed], IsOfSome: true),
        new(InternalPhrases.NextReview, row => [row.Internal.NextReview], IsOfSome: true),
    ];

    public static TableBlock Table(IReadOnlyList<RecordEntry> rows, LanguageTag language) =>
        Table(Array.FindAll(Columns, column => !column.IsOfSome || rows.Any(column.IsFilled)), rows, language, "");

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
        if (HasRowsOfControllers(scribe.Notice))
        {
            var first = rows.Where((_, i) => i % Math.Max(1, scribe.Notice.Purposes.Count) == 0).ToArray();
            passage.Table(Table(OfController, first, scribe.Main, scribe[RecordPhrases.NotStated]))
                .Section(ProcessorPhrases.Processing, SectionKind.Purposes, level: 2);
        }

        if (!IsWithoutPurposes(scribe.Notice))
        {
            passage
                .Table(Table(OfPurpose, rows, scribe.Main, scribe[RecordPhrases.NotStated]))
                .Section(RecordPhrases.Processing, SectionKind.Purposes, level: 2);
        }

        Listed(passage, scribe, rows[0].Transfers).Section(HeadingPhrases.Transfers, SectionKind.Transfers, level: 2);
        Listed(passage, scribe, rows[0].SecurityMeasures).Section(RecordPhrases.Measures, SectionKind.Security, level: 2);
        Others(passage, scribe, rows[0]);
        return passage.Sections;
    }

    // A processor's controllers stand in a table of their own, each with what is done for it.
    private static bool HasRowsOfControllers(Notice notice) =>
        notice.IsOfProcessors() && notice.Controllers.Any(processor => processor.OnBehalfOf.Count > 0);

    // Article 30(2) asks a processor for none of it: what it does stands with each of its controllers.
    private static bool IsWithoutPurposes(Notice notice) =>
        notice.IsOfProcessors() && notice is { Purposes.Count: 0, DataCategories.Count: 0, DataSubjects.Count: 0 };

    // What the article does not ask for is told where there is something to tell.
    private static void Others(Passage passage, Scribe scribe, RecordEntry row)
    {
        passage.Each(scribe.Notice.Sources, SourcePart.Brief).Listed(null).Section(HeadingPhrases.Sources, SectionKind.Sources, level: 2);
        passage.Each(scribe.Notice.Rights, RightsPart.Brief).Listed(null).Section(HeadingPhrases.Rights, SectionKind.Rights, level: 2);
        passage.Item(DecisionPart.Brief(scribe))
            .Each(scribe.Notice.AutomatedDecisions.Decisions, DecisionPart.Told)
            .Listed(null)
            .Section(HeadingPhrases.AutomatedDecisions, SectionKind.AutomatedDecisions, level: 2);
        var part = row.Internal;
        passage.Item(scribe.Begin().Labelled(InternalPhrases.Unit, part.Unit))
            .Item(scribe.Begin().Labelled(InternalPhrases.Owner, part.Owner))
            .Item(scribe.Begin().Labelled(InternalPhrases.Description, part.Description))
            .Item(scribe.Begin().Labelled(InternalPhrases.Systems, scribe.Join(part.Systems)))
            .Item(scribe.Begin().Labelled(InternalPhrases.Locations, scribe.Join(part.Locations)))
            .Each(part.Documents, static (scribe, text) => scribe.Begin().Add(text))
            .Item(scribe.Begin().Add(part.Dpia))
            .Item(scribe.Begin().Labelled(InternalPhrases.Adherence, part.Adherence))
            .Item(scribe.Begin().Labelled(InternalPhrases.Reviewed, part.Reviewed))
            .Item(scribe.Begin().Labelled(InternalPhrases.NextReview, part.NextReview))
            .Listed(null)
            .Section(InternalPhrases.Heading, SectionKind.Other, level: 2);
    }

    private static void Names(Passage passage, Scribe scribe, RecordEntry row)
    {
        var missing = scribe[RecordPhrases.NotStated];
        var label = PartyPart.AreJoint(scribe.Notice.Controllers) ? RecordPhrases.JointController : HeadingPhrases.Controller;
        foreach (var processor in row.Processors)
        {
            passage.Item(scribe.Begin().Labelled(ProcessorPhrases.Processor, processor));
        }

        IReadOnlyList<MarkedText> controllers = row.Controllers.Count == 0 ? [new(missing)] : row.Controllers;
        if (HasRowsOfControllers(scribe.Notice))
        {
            controllers = [];
        }

        foreach (var controller in controllers)
        {
            passage.Item(scribe.Begin().Add($"{label[scribe.Main]}: {controller}"));
        }

        foreach (var arrangement in row.JointArrangements)
        {
            passage.Item(scribe.Begin().Labelled(InternalPhrases.Arrangement, arrangement));
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
        RecordColumn[] columns,
        IReadOnlyList<RecordEntry> rows,
        LanguageTag language,
        string missing) => new()
        {
            Header = Array.ConvertAll(columns, column => column.Header[language]),
            Rows = [.. rows.Select(row => Composing.Columns.Row(Array.ConvertAll(columns, column => column.Text(row, missing))))],
        };

    private static IEnumerable<MarkedText?> Several(IReadOnlyList<MarkedText> texts) => texts.Cast<MarkedText?>();
}
