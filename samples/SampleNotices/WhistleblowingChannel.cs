using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>An employer's channel for reports of breaches of law: data from others, offences, and rights that the law restricts.</summary>
public static class WhistleblowingChannel
{
    private const string Email = "ilmoituskanava@pohjankaluste.example";
    private const string Act = "1171/2022";

    /// <summary>The notice, in Finnish and English.</summary>
    public static Notice Notice { get; } = Restricted(NoticeBuilder.From(Facts())
        .RightsThatApply(r => r.Email(Email).Post("Höyläämöntie 3, 90400 Oulu").AnsweredWithin(Period.FromMonths(1), extendedBy: Period.FromMonths(2)))
        .Right(RightKind.Restriction)
        .Build());

    // Section 31 of the Whistleblower Act takes one right away and narrows another.
    private static Notice Restricted(Notice notice) => notice with
    {
        Rights =
        [
            .. notice.Rights.Where(right => right.Kind is not (RightKind.Access or RightKind.Restriction)),
            notice.Rights.First(right => right.Kind == RightKind.Access) with
            {
                Applies = RightApplicability.Limited,
                Restriction = new()
                {
                    Reference = Statute(Act, "31(2)"),
                    Text = FinnishAndEnglish(
                        "Oikeutta voidaan rajoittaa, jos se on välttämätöntä ilmoituksen paikkansapitävyyden selvittämiseksi tai ilmoittajan henkilöllisyyden suojaamiseksi.",
                        "The right can be restricted where that is necessary to establish whether the report is correct or to protect the identity of the person who made it."),
                },
            },
            new()
            {
                Kind = RightKind.Restriction,
                Applies = RightApplicability.No,
                Restriction = new() { Reference = Statute(Act, "31(1)") },
            },
        ],
    };

    private static Notice Facts() => new()
    {
        Id = "whistleblowing-channel",
        Languages = [LanguageTag.Finnish, LanguageTag.English],
        Title = FinnishAndEnglish("Tietosuojaseloste", "Privacy notice"),
        RegisterName = FinnishAndEnglish("Pohjan Kaluste Oy:n sisäinen ilmoituskanava", "Internal reporting channel of Pohjan Kaluste Oy"),
        DraftedOn = new(2025, 12, 1),
        UpdatedOn = new(2026, 5, 18),
        Controllers =
        [
            new()
            {
                Name = "Pohjan Kaluste Oy",
                BusinessId = BusinessId.Parse("9511807-8"),
                Address = new() { Street = "Höyläämöntie 3", PostalCode = "90400", Town = "Oulu", Country = CountryCode.Parse("FI") },
                Emails = ["info@pohjankaluste.example"],
                Phones = ["+358 8 567 8900"],
                Sector = Sector.Private,
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.None },
        Contacts = [new() { Role = FinnishAndEnglish("ilmoitusten käsittelijä", "person who handles the reports"), Emails = [Email] }],
        Purposes =
        [
            new()
            {
                Id = "reports",
                Description = FinnishAndEnglish("Ilmoitusten vastaanottaminen ja ilmoitettujen rikkomusten selvittäminen", "Receiving reports and investigating reported breaches"),
                LegalBases = [new() { Kind = LegalBasisKind.LegalObligation, Reference = Statute(Act) }],
            },
        ],
        DataSubjects =
        [
            new() { Id = "reporters", Name = FinnishAndEnglish("Ilmoittajat", "Reporting persons") },
            new() { Id = "concerned", Name = FinnishAndEnglish("Ilmoituksen kohteena olevat", "Persons concerned by a report") },
            new() { Id = "others", Name = FinnishAndEnglish("Ilmoituksessa mainitut sivulliset", "Third persons mentioned in a report") },
        ],
        DataCategories =
        [
            new()
            {
                Id = "identity",
                Name = FinnishAndEnglish("Henkilöllisyys ja yhteystiedot", "Identity and contact details"),
                Items = [FinnishAndEnglish("nimi", "name"), FinnishAndEnglish("sähköpostiosoite", "e-mail address"), FinnishAndEnglish("puhelinnumero", "telephone number"), FinnishAndEnglish("asema yrityksessä", "position in the company")],
                Secrecy = new() { Reference = Statute(Act) },
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndEnglish("Ilmoituksen voi tehdä nimettömästi; silloin ilmoittajalta ei voida kysyä lisätietoja.", "A report can be made anonymously; in that case the reporting person cannot be asked for further information.") },
            },
            new()
            {
                Id = "report",
                Name = FinnishAndEnglish("Ilmoitus ja selvitys", "Report and investigation"),
                Items = [FinnishAndEnglish("kuvaus rikkomuksesta", "description of the breach"), FinnishAndEnglish("selvityksen aineisto ja tulos", "material and outcome of the investigation")],
                Sensitivity = DataSensitivity.Criminal,
                Ground = Acts.DataProtectionAct.At("7(1)(2)"),
                Secrecy = new() { Reference = Statute(Act) },
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndEnglish("Ilman kuvausta rikkomusta ei voida selvittää.", "Without a description the breach cannot be investigated.") },
            },
        ],
        Sources =
        [
            new() { Kind = SourceKind.DataSubject },
            new() { Kind = SourceKind.ThirdParty, Description = FinnishAndEnglish("ilmoittaja", "the reporting person"), PubliclyAccessible = false, CategoryIds = ["identity", "report"] },
            new() { Kind = SourceKind.Controller, Description = FinnishAndEnglish("selvityksessä tarvittavat asiakirjat", "documents needed for the investigation"), PubliclyAccessible = false, CategoryIds = ["report"] },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Category = FinnishAndEnglish("ohjelmistoyritys, joka ylläpitää ilmoituskanavaa", "software company that maintains the reporting channel"), Kind = RecipientKind.Processor },
                    Purpose = FinnishAndEnglish("kanavan ylläpito", "maintenance of the channel"),
                    Regular = true,
                    CategoryIds = ["identity", "report"],
                },
                new()
                {
                    Recipient = new() { Category = FinnishAndEnglish("poliisi ja valvontaviranomaiset", "the police and supervisory authorities"), Kind = RecipientKind.Authority },
                    Purpose = FinnishAndEnglish("rikkomuksen tutkinta", "investigation of the breach"),
                    Regular = false,
                    Condition = FinnishAndEnglish("kun ilmoitus antaa siihen aihetta", "where the report gives reason for it"),
                    CategoryIds = ["identity", "report"],
                },
            ],
        },
        Transfers = new() { State = DeclarationState.None },
        RetentionRules =
        [
            new()
            {
                Id = "reports", CategoryIds = ["identity", "report"], Period = Period.FromYears(5), StartsFrom = RetentionStart.Other,
                StartDescription = FinnishAndEnglish("ilmoituksen saapumisesta", "from the receipt of the report"),
                Reference = Statute(Act, "29"),
                Description = FinnishAndEnglish(
                    "Tietoja voidaan säilyttää pidempään, jos se on välttämätöntä vireillä olevan oikeudenkäynnin tai viranomaistutkinnan vuoksi. Tarpeettomat tiedot poistetaan ilman aiheetonta viivytystä.",
                    "The data can be kept longer where pending court proceedings or an investigation by an authority so require. Unnecessary data are erased without undue delay."),
            },
        ],
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Description = FinnishAndEnglish("Ilmoituksia käsittelevät vain siihen nimetyt henkilöt.", "Reports are handled only by persons designated for the task.") },
            new() { Kind = SecurityMeasureKind.Encryption },
            new() { Kind = SecurityMeasureKind.Confidentiality },
        ],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = false },
        Cookies = new() { State = DeclarationState.None },
        SupervisoryAuthority = SupervisoryAuthorities.DataProtectionOmbudsman,
    };
}
