using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>The library of a bilingual town: a public task, secret loans, an identity code, and the description of the publicity of its documents.</summary>
public static class TownLibrary
{
    private const string Email = "kirjasto@saarilahti.example";
    private const string Registry = "kirjaamo@saarilahti.example";

    /// <summary>The notice, in Finnish and Swedish.</summary>
    public static Notice Notice { get; } = NoticeBuilder.From(Facts())
        .RightsThatApply(r => r.Email(Registry).Post("PL 20, 65101 Saarilahti").AnsweredWithin(Period.FromMonths(1), extendedBy: Period.FromMonths(2)))
        .Build();

    private static Notice Facts() => new()
    {
        Id = "town-library",
        Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
        Title = FinnishAndSwedish("Tietosuojaseloste", "Dataskyddsbeskrivning"),
        RegisterName = FinnishAndSwedish("Saarilahden kaupunginkirjaston asiakasrekisteri", "Kundregistret vid Saarilahti stadsbibliotek"),
        DraftedOn = new(2025, 2, 3),
        UpdatedOn = new(2026, 9, 14),
        Controllers =
        [
            new()
            {
                Name = "Saarilahden kaupunki",
                BusinessId = BusinessId.Parse("9511801-9"),
                Address = new() { PostOfficeBox = "PL 20", PostalCode = "65101", Town = "Saarilahti" },
                Emails = [Registry],
                Phones = ["+358 6 123 4500"],
                Sector = Sector.Public,
                Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Emails = ["tietosuojavastaava@saarilahti.example"], Phones = ["+358 6 123 4510"] },
        Contacts = [new() { Role = FinnishAndSwedish("kirjastotoimenjohtaja", "biblioteksdirektör"), Emails = [Email], Phones = ["+358 6 123 4520"] }],
        Purposes =
        [
            new()
            {
                Id = "lending",
                Description = FinnishAndSwedish("Aineiston lainaaminen ja kirjastokorttien hallinta", "Utlåning av material och hantering av lånekort"),
                LegalBases = [new() { Kind = LegalBasisKind.PublicTask, Reference = Statute("1492/2016") }],
            },
            new()
            {
                Id = "fees",
                Description = FinnishAndSwedish("Kirjaston maksujen periminen", "Indrivning av bibliotekets avgifter"),
                Activities = [ProcessingActivity.Invoicing],
                LegalBases = [new() { Kind = LegalBasisKind.PublicTask, Reference = Statute("1492/2016") }],
            },
        ],
        DataSubjects =
        [
            new() { Id = "customers", Name = FinnishAndSwedish("Kirjaston asiakkaat", "Bibliotekets kunder") },
            new() { Id = "guardians", Name = FinnishAndSwedish("Alle 15-vuotiaiden asiakkaiden huoltajat", "Vårdnadshavare till kunder under 15 år") },
        ],
        DataCategories =
        [
            new()
            {
                Id = "contact",
                Name = FinnishAndSwedish("Yhteystiedot", "Kontaktuppgifter"),
                Items = [FinnishAndSwedish("nimi", "namn"), FinnishAndSwedish("osoite", "adress"), FinnishAndSwedish("puhelinnumero", "telefonnummer"), FinnishAndSwedish("sähköpostiosoite", "e-postadress"), FinnishAndSwedish("asiointikieli", "kontaktspråk")],
                SubjectIds = ["customers", "guardians"],
                PurposeIds = ["lending", "fees"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndSwedish("Ilman yhteystietoja kirjastokorttia ei voida antaa.", "Utan kontaktuppgifterna kan lånekort inte ges.") },
            },
            new()
            {
                Id = "code",
                Name = FinnishAndSwedish("Henkilötunnus", "Personbeteckning"),
                Sensitivity = DataSensitivity.PersonalIdentityCode,
                Ground = Acts.DataProtectionAct.At("29(1)"),
                SubjectIds = ["customers", "guardians"],
                PurposeIds = ["lending", "fees"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndSwedish("Ilman henkilötunnusta kirjastokorttia ei voida antaa, koska lainaajan henkilöllisyydestä ei saada varmuutta.", "Utan personbeteckningen kan lånekort inte ges, eftersom låntagarens identitet inte kan säkerställas.") },
            },
            new()
            {
                Id = "loans",
                Name = FinnishAndSwedish("Lainaustiedot", "Låneuppgifter"),
                Items = [FinnishAndSwedish("lainassa oleva aineisto", "utlånat material"), FinnishAndSwedish("varaukset", "reservationer"), FinnishAndSwedish("eräpäivät", "förfallodagar")],
                Secrecy = new() { Reference = Statute("621/1999", "24") },
                SubjectIds = ["customers"],
                PurposeIds = ["lending"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndSwedish("Ilman lainaustietoja aineistoa ei voida lainata.", "Utan låneuppgifterna kan material inte lånas ut.") },
            },
            new()
            {
                Id = "payments",
                Name = FinnishAndSwedish("Maksutiedot", "Betalningsuppgifter"),
                Items = [FinnishAndSwedish("maksun aihe ja määrä", "avgiftens grund och belopp"), FinnishAndSwedish("maksupäivä", "betalningsdag")],
                SubjectIds = ["customers", "guardians"],
                PurposeIds = ["fees"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndSwedish("Maksamattomat maksut estävät lainaamisen.", "Obetalda avgifter förhindrar utlåning.") },
            },
        ],
        Sources =
        [
            new() { Kind = SourceKind.DataSubject, CategoryIds = ["contact", "code"] },
            new() { Kind = SourceKind.Controller, Description = FinnishAndSwedish("lainat, palautukset ja maksut", "lån, återlämningar och betalningar"), CategoryIds = ["loans", "payments"] },
            new() { Kind = SourceKind.OtherRegister, Description = FinnishAndSwedish("väestötietojärjestelmä, osoitteenmuutokset", "befolkningsdatasystemet, adressändringar"), PubliclyAccessible = false, CategoryIds = ["contact"] },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Name = "Aineistopilvi Oy", Kind = RecipientKind.Processor },
                    Purpose = FinnishAndSwedish("kirjastojärjestelmän ylläpito", "underhåll av bibliotekssystemet"),
                    Regular = true,
                    CategoryIds = ["contact", "code", "loans", "payments"],
                },
                new()
                {
                    Recipient = new() { Category = FinnishAndSwedish("perintätoimisto", "inkassobyrå"), Kind = RecipientKind.Processor },
                    Purpose = FinnishAndSwedish("erääntyneiden maksujen periminen", "indrivning av förfallna avgifter"),
                    Regular = false,
                    Condition = FinnishAndSwedish("kun maksua ei ole suoritettu muistutuksista huolimatta", "när avgiften inte har betalats trots påminnelser"),
                    CategoryIds = ["contact", "code", "payments"],
                },
            ],
        },
        Transfers = new() { State = DeclarationState.None },
        RetentionRules =
        [
            new()
            {
                Id = "customers", CategoryIds = ["contact", "code"], Period = Period.FromYears(3), StartsFrom = RetentionStart.LastActivity,
                Description = FinnishAndSwedish("Tietoja ei poisteta, jos asiakkaalla on lainoja tai maksamattomia maksuja.", "Uppgifterna raderas inte om kunden har lån eller obetalda avgifter."),
            },
            new()
            {
                Id = "loans", CategoryIds = ["loans"], Period = Period.FromMonths(3), StartsFrom = RetentionStart.Other,
                StartDescription = FinnishAndSwedish("aineiston palauttamisesta", "från det att materialet har återlämnats"),
            },
            new() { Id = "vouchers", CategoryIds = ["payments"], Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfYearOfFinancialYear, Reference = Acts.AccountingAct.At("2:10(2)") },
        ],
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Description = FinnishAndSwedish("Käyttöoikeus annetaan vain tehtäviin, joissa tietoja tarvitaan.", "Åtkomsträtt ges endast för arbetsuppgifter där uppgifterna behövs.") },
            new() { Kind = SecurityMeasureKind.Logging },
            new() { Kind = SecurityMeasureKind.Encryption },
        ],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = false },
        Cookies = new() { State = DeclarationState.None },
        SupervisoryAuthority = SupervisoryAuthorities.DataProtectionOmbudsman,
        PublicAccess = new()
        {
            Registers =
            [
                new()
                {
                    Name = FinnishAndSwedish("Kirjaston asiakasrekisteri", "Bibliotekets kundregister"),
                    SearchTerms = [FinnishAndSwedish("asiakkaan nimi", "kundens namn"), FinnishAndSwedish("kirjastokortin numero", "lånekortets nummer")],
                    Description = FinnishAndSwedish("Asiakkaat, lainat, varaukset ja maksut.", "Kunder, lån, reservationer och avgifter."),
                },
            ],
            Contact = new() { Role = FinnishAndSwedish("kirjaamo", "registratorskontoret"), Emails = [Registry] },
            Requests = FinnishAndSwedish("Tietopyyntö lähetetään kirjaamoon sähköpostitse tai postitse.", "Begäran om information skickas till registratorskontoret per e-post eller post."),
            Secrecy = [Statute("621/1999", "24")],
        },
    };
}
