using System.Globalization;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The record of processing activities as a document and as one table.</summary>
internal static class RecordSections
{
    // What differs from purpose to purpose.
    private static readonly (Phrase Header, Func<RecordRow, IEnumerable<string?>> Cell)[] OfPurpose =
    [
        (RecordPhrases.Purpose, row => [row.Purpose]),
        (PurposePhrases.BasisColumn, row => row.LegalBases),
        (HeadingPhrases.DataSubjects, row => row.DataSubjects),
        (HeadingPhrases.DataCategories, row => row.DataCategories),
        (RecordPhrases.Recipients, row => row.Recipients),
        (RecordPhrases.Erasure, row => row.ErasureTimeLimits),
    ];

    // In the order of Article 30(1); what stands before point (a) says which register it is.
    private static readonly (Phrase Header, Func<RecordRow, IEnumerable<string?>> Cell)[] Columns =
    [
        (RecordPhrases.Notice, row => [row.NoticeId]),
        (LeadPhrases.Version, row => [row.Revision.ToString(CultureInfo.InvariantCulture)]),
        (LeadPhrases.Register, row => [row.Register]),
        (HeadingPhrases.Controller, row => row.Controllers),
        (RecordPhrases.Contact, row => row.Contacts),
        (RecordPhrases.Representative, row => [row.Representative]),
        (HeadingPhrases.Officer, row => [row.DataProtectionOfficer]),
        (RecordPhrases.PurposeId, row => [row.PurposeId]),
        .. OfPurpose,
        (HeadingPhrases.Transfers, row => row.Transfers),
        (RecordPhrases.Measures, row => row.SecurityMeasures),
    ];

    public static TableBlock Table(IReadOnlyList<RecordRow> rows, LanguageTag language) => Table(Columns, rows, language, "");

    /// <summary>A register: its name, and below it the names, the purposes, the transfers and the measures.</summary>
    public static IEnumerable<DocumentSection> Of(Scribe scribe)
    {
        var rows = RecordPart.Rows(scribe).ToArray();
        var lines = new Lines(scribe)
            .Labelled(RecordPhrases.Notice, rows[0].NoticeId)
            .Labelled(LeadPhrases.Version, rows[0].Revision.ToString(CultureInfo.InvariantCulture))
            .Labelled(LeadPhrases.UpdatedOn, LeadPart.Date(scribe, scribe.Notice.UpdatedOn ?? scribe.Notice.DraftedOn));
        yield return Sections.Of(rows[0].Register ?? LeadPart.Title(scribe), new Passage(scribe).Paragraph(lines).Blocks, SectionKind.RegisterName);
        yield return Names(scribe, rows[0]).Below();
        yield return Sections.Of(scribe[RecordPhrases.Processing], [Table(OfPurpose, rows, scribe.Main, scribe[RecordPhrases.NotStated])], SectionKind.Purposes).Below();
        yield return Listed(scribe, HeadingPhrases.Transfers, rows[0].Transfers, SectionKind.Transfers).Below();
        yield return Listed(scribe, RecordPhrases.Measures, rows[0].SecurityMeasures, SectionKind.Security).Below();
    }

    private static DocumentSection Names(Scribe scribe, RecordRow row)
    {
        var missing = scribe[RecordPhrases.NotStated];
        var isJoint = scribe.Notice.Controllers.Count > 1 && scribe.Notice.Controllers.Any(controller => controller.Role == ControllerRole.Joint);
        var controllers = row.Controllers.Count == 0 ? [missing] : row.Controllers;
        var items = controllers.Select(controller => new Lines(scribe).Labelled(isJoint ? RecordPhrases.JointController : HeadingPhrases.Controller, controller))
            .Concat(row.Contacts.Select(contact => new Lines(scribe).Labelled(RecordPhrases.Contact, contact)))
            .Append(new Lines(scribe).Labelled(RecordPhrases.Representative, row.Representative))
            .Append(new Lines(scribe).Labelled(HeadingPhrases.Officer, row.DataProtectionOfficer ?? missing));
        return Sections.Of(scribe[RecordPhrases.Names], new Passage(scribe).Items(null, items).Blocks, SectionKind.Controller);
    }

    private static DocumentSection Listed(Scribe scribe, Phrase heading, IReadOnlyList<string> texts, SectionKind kind)
    {
        var items = texts.Count == 0 ? [scribe[RecordPhrases.NotStated]] : texts;
        return Sections.Of(scribe[heading], new Passage(scribe).Items(null, items.Select(text => new Lines(scribe).Add(text))).Blocks, kind);
    }

    private static TableBlock Table((Phrase Header, Func<RecordRow, IEnumerable<string?>> Cell)[] columns, IReadOnlyList<RecordRow> rows, LanguageTag language, string missing) => new()
    {
        Header = Array.ConvertAll(columns, column => column.Header[language]),
        Rows = [.. rows.Select(row => new TableRow { Cells = Array.ConvertAll(columns, column => Cell(column.Cell(row), missing)) })],
    };

    private static string Cell(IEnumerable<string?> texts, string missing)
    {
        var cell = string.Join("\n", texts.Where(text => text is not null));
        return cell.Length > 0 ? cell : missing;
    }
}
