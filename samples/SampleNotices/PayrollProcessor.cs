using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>A processor that pays the wages of other companies: on whose behalf, what it does, and with whom.</summary>
public static class PayrollProcessor
{
    /// <summary>The notice, in Finnish and English.</summary>
    public static Notice Notice { get; } = new()
    {
        Id = "payroll-processor",
        Languages = [LanguageTag.Finnish, LanguageTag.English],
        Title = FinnishAndEnglish("Henkilötietojen käsittelijän seloste", "Processor's record"),
        RegisterName = FinnishAndEnglish("Palkkapilven palkanlaskentapalvelu", "Payroll service of Palkkapilvi"),
        DraftedOn = new(2026, 1, 12),
        UpdatedOn = new(2026, 10, 1),
        Controllers =
        [
            new()
            {
                Name = "Palkkapilvi Oy",
                BusinessId = BusinessId.Parse("9511808-6"),
                Address = new() { Street = "Tilikatu 7", PostalCode = "20100", Town = "Turku", Country = CountryCode.Parse("FI") },
                Emails = ["tietosuoja@palkkapilvi.example"],
                Phones = ["+358 2 678 9000"],
                Sector = Sector.Private,
                Role = ControllerRole.Processor,
                OnBehalfOf =
                [
                    new()
                    {
                        Name = "Metsäpolun Leipomo Oy",
                        BusinessId = BusinessId.Parse("9511809-4"),
                        Contact = new() { Emails = ["toimisto@metsapolunleipomo.example"] },
                        Processing = [FinnishAndEnglish("palkkojen laskeminen ja maksaminen", "calculation and payment of wages"), FinnishAndEnglish("ilmoitukset tulorekisteriin", "reports to the Incomes Register")],
                    },
                    new()
                    {
                        Name = "Saariston Venetelakka Oy",
                        BusinessId = BusinessId.Parse("9511810-7"),
                        Contact = new() { Emails = ["palkat@venetelakka.example"] },
                        Processing = [FinnishAndEnglish("palkkojen laskeminen ja maksaminen", "calculation and payment of wages"), FinnishAndEnglish("palkkatodistusten laatiminen", "preparation of pay certificates")],
                    },
                ],
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Emails = ["tietosuojavastaava@palkkapilvi.example"] },
        Contacts = [new() { Role = FinnishAndEnglish("palvelupäällikkö", "service manager"), Emails = ["tietosuoja@palkkapilvi.example"] }],
        Purposes = [new() { Id = "payroll", Description = FinnishAndEnglish("Asiakasyritysten palkanlaskenta niiden lukuun", "Payroll of client companies on their behalf") }],
        DataSubjects = [new() { Id = "employees", Name = FinnishAndEnglish("Asiakasyritysten työntekijät", "Employees of client companies") }],
        DataCategories =
        [
            new()
            {
                Id = "contact",
                Name = FinnishAndEnglish("Yhteys- ja maksutiedot", "Contact and payment details"),
                Items = [FinnishAndEnglish("nimi", "name"), FinnishAndEnglish("osoite", "address"), FinnishAndEnglish("tilinumero", "bank account number")],
                SubjectIds = ["employees"],
                PurposeIds = ["payroll"],
                Provision = new() { Kind = ProvisionKind.Contractual, Consequence = FinnishAndEnglish("Ilman tietoja palkkaa ei voida maksaa.", "Without the data the wages cannot be paid.") },
            },
            new()
            {
                Id = "code",
                Name = FinnishAndEnglish("Henkilötunnus", "Personal identity code"),
                Sensitivity = DataSensitivity.PersonalIdentityCode,
                Ground = Acts.DataProtectionAct.At("29(2)"),
                SubjectIds = ["employees"],
                PurposeIds = ["payroll"],
                Provision = new() { Kind = ProvisionKind.Statutory, Consequence = FinnishAndEnglish("Ilman henkilötunnusta palkkaa ei voida ilmoittaa tulorekisteriin.", "Without the personal identity code the wages cannot be reported to the Incomes Register.") },
            },
            new()
            {
                Id = "wages",
                Name = FinnishAndEnglish("Palkkatiedot", "Wage data"),
                Items = [FinnishAndEnglish("työtunnit", "working hours"), FinnishAndEnglish("palkka ja vähennykset", "wages and deductions"), FinnishAndEnglish("poissaolot", "absences")],
                SubjectIds = ["employees"],
                PurposeIds = ["payroll"],
                Provision = new() { Kind = ProvisionKind.Contractual, Consequence = FinnishAndEnglish("Ilman tietoja palkkaa ei voida laskea.", "Without the data the wages cannot be calculated.") },
            },
        ],
        Sources = [new() { Kind = SourceKind.ThirdParty, Description = FinnishAndEnglish("asiakasyritys, joka on työnantaja", "the client company, which is the employer"), PubliclyAccessible = false }],
        RetentionRules =
        [
            new()
            {
                Id = "wages", CategoryIds = ["contact", "code", "wages"], Period = Period.FromMonths(3), StartsFrom = RetentionStart.EndOfContract,
                Description = FinnishAndEnglish("Tämän jälkeen tiedot palautetaan asiakasyritykselle tai poistetaan.", "After that the data are returned to the client company or erased."),
            },
        ],
        Rights = [new() { Kind = RightKind.Complaint }],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = false },
        SupervisoryAuthority = SupervisoryAuthorities.DataProtectionOmbudsman,
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Category = FinnishAndEnglish("konesalipalvelun tarjoaja", "provider of data centre services"), Kind = RecipientKind.Processor, Locations = [CountryCode.Parse("FI")] },
                    Purpose = FinnishAndEnglish("palvelinten ylläpito", "maintenance of servers"),
                    Regular = true,
                },
            ],
        },
        Transfers = new() { State = DeclarationState.None },
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Description = FinnishAndEnglish("Kunkin asiakkaan tiedot ovat erillään muista, ja niihin pääsevät vain sen palkanlaskijat.", "The data of each client are kept apart from those of others and are accessible only to its payroll accountants.") },
            new() { Kind = SecurityMeasureKind.Encryption },
            new() { Kind = SecurityMeasureKind.Backup },
            new() { Kind = SecurityMeasureKind.Confidentiality },
        ],
        Cookies = new() { State = DeclarationState.None },
    };
}
