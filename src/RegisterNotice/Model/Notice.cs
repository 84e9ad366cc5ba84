using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A privacy notice as data: what one controller tells of one register of personal data.</summary>
/// <remarks>
/// Finnish: <i>tietosuojaseloste</i> (GDPR Articles 13 and 14), before 2018 <i>rekisteriseloste</i> (Personal Data Act 523/1999, section 10).
/// The notice holds whatever a controller has said, complete or not, right or wrong; <c>NoticeValidator</c> says what is wrong with it.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Notice : NoticePart
{
    /// <summary>The version of the JSON schema that this library writes: <c>1.0</c>.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>
    /// The version of the JSON schema, <c>major.minor</c>. Differs from <see cref="CurrentSchemaVersion"/> only in a notice that a newer minor version wrote.
    /// </summary>
    public string SchemaVersion { get; init => field = Guard.NotNull(value); } = CurrentSchemaVersion;

    /// <summary>The notice's identifier, stable over its revisions and unique among the controller's notices, such as <c>web-shop-customers</c>.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The number of this revision, from 1 upwards.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The languages in which the notice is published, the main one first (BCP 47).</summary>
    public IReadOnlyList<LanguageTag> Languages { get; init => field = ValueList.From(value); } = ValueList<LanguageTag>.Empty;

    /// <summary>Where the notice stands in its languages, how fresh each version is, and which of them counts.</summary>
    public IReadOnlyList<LanguageVersion> LanguageVersions
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<LanguageVersion>.Empty;

    /// <summary>The heading of the published page, such as "Tietosuojaseloste".</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The name of the register.</summary>
    /// <remarks>Finnish: <i>rekisterin nimi</i>, heading 3 of the ombudsman's classic form.</remarks>
    public LocalizedText? RegisterName { get; init; }

    /// <summary>The day on which the notice was first drawn up (ISO 8601).</summary>
    /// <remarks>Finnish: <i>laatimispäivä</i>.</remarks>
    public LocalDate? DraftedOn { get; init; }

    /// <summary>The day of the latest change (ISO 8601).</summary>
    /// <remarks>Finnish: <i>päivitetty</i>.</remarks>
    public LocalDate? UpdatedOn { get; init; }

    /// <summary>The day from which the notice applies (ISO 8601), where it names one.</summary>
    /// <remarks>Finnish: <i>voimaantulopäivä</i>.</remarks>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>The acts that the notice says it follows, in force or repealed.</summary>
    public IReadOnlyList<LegalReference> LegalFramework { get; init => field = ValueList.From(value); } = ValueList<LegalReference>.Empty;

    /// <summary>Who decides on the processing: one controller, or several that decide jointly (Articles 4(7), 13(1)(a) and 26).</summary>
    /// <remarks>Finnish: <i>rekisterinpitäjä</i>.</remarks>
    public IReadOnlyList<Controller> Controllers { get; init => field = ValueList.From(value); } = ValueList<Controller>.Empty;

    /// <summary>The representatives of a controller: in the Union (Articles 13(1)(a) and 27), and in a country outside it that asks for one.</summary>
    /// <remarks>Finnish: <i>edustaja</i>.</remarks>
    public IReadOnlyList<ContactPoint> Representatives { get; init => field = ValueList.From(value); } = ValueList<ContactPoint>.Empty;

    /// <summary>What is said of a data protection officer (Articles 13(1)(b) and 37(7)).</summary>
    /// <remarks>Finnish: <i>tietosuojavastaava</i>.</remarks>
    public DataProtectionOfficer DataProtectionOfficer
    {
        get;
        init => field = value ?? DataProtectionOfficer.NotStated;
    } = DataProtectionOfficer.NotStated;

    /// <summary>Who answers questions about the register.</summary>
    /// <remarks>Finnish: <i>yhteyshenkilö rekisteriä koskevissa asioissa</i>, heading 2 of the ombudsman's classic form.</remarks>
    public IReadOnlyList<ContactPoint> Contacts { get; init => field = ValueList.From(value); } = ValueList<ContactPoint>.Empty;

    /// <summary>Why data are processed, and on which legal basis (Articles 13(1)(c)-(d) and 30(1)(b)).</summary>
    /// <remarks>Finnish: <i>käsittelyn tarkoitukset</i>.</remarks>
    public IReadOnlyList<Purpose> Purposes { get; init => field = ValueList.From(value); } = ValueList<Purpose>.Empty;

    /// <summary>On which legal bases the processing rests as a whole, where the notice does not say which purpose rests on which (Article 13(1)(c)).</summary>
    /// <remarks>
    /// A purpose with <see cref="Purpose.LegalBases"/> of its own rests on those, any other on these; <see cref="PurposeBases.BasesOf"/> tells on which.
    /// Finnish: <i>käsittelyn oikeusperuste</i>.
    /// </remarks>
    public IReadOnlyList<LegalBasis> LegalBases { get; init => field = ValueList.From(value); } = ValueList<LegalBasis>.Empty;

    /// <summary>Whose data are processed (Article 30(1)(c)).</summary>
    /// <remarks>Finnish: <i>rekisteröityjen ryhmät</i>.</remarks>
    public IReadOnlyList<DataSubjectGroup> DataSubjects { get; init => field = ValueList.From(value); } = ValueList<DataSubjectGroup>.Empty;

    /// <summary>Which data are processed (Articles 14(1)(d) and 30(1)(c)).</summary>
    /// <remarks>Finnish: <i>henkilötietoryhmät</i>; in the classic form <i>rekisterin tietosisältö</i>.</remarks>
    public IReadOnlyList<DataCategory> DataCategories { get; init => field = ValueList.From(value); } = ValueList<DataCategory>.Empty;

    /// <summary>Where the data come from (Article 14(2)(f)).</summary>
    /// <remarks>Finnish: <i>tietolähteet</i>.</remarks>
    public IReadOnlyList<Source> Sources { get; init => field = ValueList.From(value); } = ValueList<Source>.Empty;

    /// <summary>To whom data are disclosed (Articles 13(1)(e) and 30(1)(d)).</summary>
    /// <remarks>Finnish: <i>tietojen luovutukset</i>, <i>vastaanottajat</i>.</remarks>
    public Declaration<Disclosure> Disclosures
    {
        get;
        init => field = value ?? Declaration<Disclosure>.NotStated;
    } = Declaration<Disclosure>.NotStated;

    /// <summary>Transfers outside the EU and the EEA, or to international organisations (Articles 13(1)(f), 30(1)(e) and 44-49).</summary>
    /// <remarks>Finnish: <i>tietojen siirto EU:n tai ETA:n ulkopuolelle</i>.</remarks>
    public Declaration<Transfer> Transfers
    {
        get;
        init => field = value ?? Declaration<Transfer>.NotStated;
    } = Declaration<Transfer>.NotStated;

    /// <summary>How long data are kept (Articles 13(2)(a) and 30(1)(f)).</summary>
    /// <remarks>Finnish: <i>säilytysajat</i>.</remarks>
    public IReadOnlyList<RetentionRule> RetentionRules { get; init => field = ValueList.From(value); } = ValueList<RetentionRule>.Empty;

    /// <summary>How the register is protected (Articles 30(1)(g) and 32(1)).</summary>
    /// <remarks>Finnish: <i>rekisterin suojauksen periaatteet</i>.</remarks>
    public IReadOnlyList<SecurityMeasure> Security { get; init => field = ValueList.From(value); } = ValueList<SecurityMeasure>.Empty;

    /// <summary>The rights of the data subject and how to use them (Articles 13(2)(b)-(d) and 15-22).</summary>
    /// <remarks>Finnish: <i>rekisteröidyn oikeudet</i>.</remarks>
    public IReadOnlyList<SubjectRight> Rights { get; init => field = ValueList.From(value); } = ValueList<SubjectRight>.Empty;

    /// <summary>Automated decisions and profiling (Articles 13(2)(f) and 22).</summary>
    /// <remarks>Finnish: <i>automaattinen päätöksenteko ja profilointi</i>.</remarks>
    public AutomatedDecisions AutomatedDecisions
    {
        get;
        init => field = value ?? AutomatedDecisions.NotStated;
    } = AutomatedDecisions.NotStated;

    /// <summary>Cookies and other tracking (Act 917/2014, section 205).</summary>
    /// <remarks>Finnish: <i>evästeet</i>.</remarks>
    public Cookies Cookies { get; init => field = value ?? Cookies.NotStated; } = Cookies.NotStated;

    /// <summary>The study for which the data are processed; null where they are not processed for one.</summary>
    /// <remarks>Finnish: <i>tieteellinen tutkimus</i>.</remarks>
    public ResearchStudy? Research { get; init; }

    /// <summary>Why data subjects are not informed, or not of everything, where the law allows it (Articles 14(5) and 23).</summary>
    /// <remarks>Finnish: <i>poikkeukset informoinnista</i>.</remarks>
    public IReadOnlyList<InformationExemption> Exemptions
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<InformationExemption>.Empty;

    /// <summary>The supervisory authority as the notice names it (Articles 13(2)(d) and 77).</summary>
    /// <remarks>Finnish: <i>valvontaviranomainen</i>.</remarks>
    public SupervisoryAuthority? SupervisoryAuthority { get; init; }

    /// <summary>What has changed over the revisions, in the order in which the notice tells it (Articles 13(3) and 14(4)).</summary>
    public IReadOnlyList<NoticeChange> Changes { get; init => field = ValueList.From(value); } = ValueList<NoticeChange>.Empty;

    /// <summary>How documents of an authority's registers can be asked for (Act 906/2019, section 28): a page of its own.</summary>
    /// <remarks>Finnish: <i>asiakirjajulkisuuskuvaus</i>.</remarks>
    public PublicAccess? PublicAccess { get; init; }

    /// <summary>What only the controller and the supervisory authority see; <c>ForPublication</c> takes it out.</summary>
    public InternalPart? Internal { get; init; }

    /// <summary>The notice's own published words, one document per language.</summary>
    public IReadOnlyList<NoticeDocument> Wordings { get; init => field = ValueList.From(value); } = ValueList<NoticeDocument>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(Notice), [OneLineText.Short(Id), $"revision {OneLineText.Number(Revision)}", OneLineText.Words(Languages)]);
}
