using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>
/// What the controller keeps on its processing for itself and for the supervisory authority: only the record shows it (Articles 5(2), 24 and 30).
/// </summary>
/// <remarks>
/// No page, embedding or published JSON carries it: <c>notice.ForPublication()</c> takes it out. Finnish: <i>rekisterinpitäjän sisäiset tiedot</i>.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record InternalPart : NoticePart
{
    /// <summary>Who answers for the processing within the organisation: a name or a title.</summary>
    /// <remarks>Finnish: <i>rekisterin vastuuhenkilö</i>, <i>omistaja</i>.</remarks>
    public string? Owner { get; init; }

    /// <summary>The unit that processes the data.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The information systems in which the data are.</summary>
    /// <remarks>Finnish: <i>tietojärjestelmät</i>.</remarks>
    public IReadOnlyList<LocalizedText> Systems { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>Where the data are, such as a data centre or an archive.</summary>
    public IReadOnlyList<LocalizedText> Locations { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>The processing, as those who work with it know it.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Assessments, contracts, policies and other documents by which compliance is shown (Article 5(2)).</summary>
    public IReadOnlyList<InternalDocument> Documents { get; init => field = ValueList.From(value); } = ValueList<InternalDocument>.Empty;

    /// <summary>Whether the processing needs a data protection impact assessment (Article 35); null where that is not said.</summary>
    /// <remarks>Finnish: <i>vaikutustenarviointi</i>.</remarks>
    public bool? DpiaRequired { get; init; }

    /// <summary>
    /// How policies and time limits are kept to in practice, by codes of conduct or certifications too, and why not where they are not (Articles 5(2), 40 and
    /// 42).
    /// </summary>
    /// <remarks>Finnish: <i>säilytysaikojen ja käytännesääntöjen noudattaminen</i>.</remarks>
    public LocalizedText? Adherence { get; init; }

    /// <summary>The day on which the record was last reviewed (ISO 8601).</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>Who reviewed it: a name or a title.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>The day by which it is to be reviewed next (ISO 8601).</summary>
    public LocalDate? NextReviewOn { get; init; }

    internal override string OneLine =>
        OneLineText.Of(
            nameof(InternalPart),
            [OneLineText.Short(Owner), OneLineText.Short(Unit), OneLineText.Count(Documents.Count, "document", "documents")]);
}
