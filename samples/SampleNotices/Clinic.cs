using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>A private clinic: health data under the law on client data, periods counted from death or birth, and the condition of Article 9 with its
/// safeguards.</summary>
public static class Clinic
{
    private const string Email = "tietosuoja@koivuranta.example";

    /// <summary>The notice, in Finnish and English.</summary>
    public static Notice Notice { get; } = NoticeBuilder.From(Facts())
        .RightsThatApply(r => r.Email(Email).Post("Koivurannantie 8, 40100 Jyväskylä").AnsweredWithin(Period.FromMonths(1), extendedBy: Period.FromMonths(2)).Formats("JSON", "PDF"))
        .Build();

    private static Notice Facts() => new()
    {
        Id = "clinic",
        Languages = [LanguageTag.Finnish, LanguageTag.English],
        Title = FinnishAndEnglish("Tietosuojaseloste", "Privacy notice"),
        RegisterName = FinnishAndEnglish("Lääkäriasema Koivurannan potilasrekisteri", "Patient register of Lääkäriasema Koivuranta"),
        DraftedOn = new(2024, 11, 4),
        UpdatedOn = new(2026, 8, 20),
        Controllers =
        [
            new()
            {
                Name = "Lääkäriasema Koivuranta Oy",
                BusinessId = BusinessId.Parse("9511802-7"),
                Address = new() { Street = "Koivurannantie 8", PostalCode = "40100", Town = "Jyväskylä", Country = CountryCode.Parse("FI") },
                Emails = ["asiakaspalvelu@koivuranta.example"],
                Phones = ["+358 14 123 4567"],
                Sector = Sector.Private,
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Emails = ["tietosuojavastaava@koivuranta.example"], Phones = ["+358 14 123 4568"] },
        Contacts = [new() { Role = FinnishAndEnglish("vastaava lääkäri", "medical director"), Emails = [Email] }],
        Purposes =
        [
            new()
            {
                Id = "care",
                Description = FinnishAndEnglish("Potilaan tutkimus ja hoito", "Examination and treatment of patients"),
                Activities = [ProcessingActivity.HealthCare],
                LegalBases =
                [
                    new()
                    {
                        Kind = LegalBasisKind.LegalObligation,
                        Reference = Statute("703/2023"),
                        SpecialCategory = new()
                        {
                            Ground = SpecialCategoryGround.HealthOrSocialCare,
                            Reference = Acts.DataProtectionAct.At("6(1)(4)"),
                            Safeguards =
                            [
                                FinnishAndEnglish("ammattihenkilöiden salassapitovelvollisuus", "the professionals' duty of confidentiality"),
                                FinnishAndEnglish("käytön lokivalvonta", "monitoring of use by logs"),
                                FinnishAndEnglish("tietosuojavastaavan valvonta", "supervision by the data protection officer"),
                            ],
                        },
                    },
                ],
            },
            new()
            {
                Id = "booking",
                Description = FinnishAndEnglish("Ajanvaraus", "Booking of appointments"),
                LegalBases = [new() { Kind = LegalBasisKind.Contract }],
            },
            new()
            {
                Id = "accounting",
                Description = FinnishAndEnglish("Laskutus ja kirjanpito", "Invoicing and accounting"),
                Activities = [ProcessingActivity.Invoicing, ProcessingActivity.Accounting],
                LegalBases = [new() { Kind = LegalBasisKind.Contract }, new() { Kind = LegalBasisKind.LegalObligation, Reference = Acts.AccountingAct.At("2:1") }],
            },
        ],
        DataSubjects = [new() { Id = "patients", Name = FinnishAndEnglish("Potilaat", "Patients") }],
        DataCategories =
        [
            new()
            {
                Id = "contact",
                Name = FinnishAndEnglish("Yhteystiedot", "Contact details"),
                Items = [FinnishAndEnglish("nimi", "name"), FinnishAndEnglish("osoite", "address"), FinnishAndEnglish("puhelinnumero", "telephone number"), FinnishAndEnglish("sähköpostiosoite", "e-mail address")],
                SubjectIds = ["patients"],
                PurposeIds = ["care", "booking", "accounting"],
                Provision = new() { Kind = ProvisionKind.Contractual, Consequence = FinnishAndEnglish("Ilman yhteystietoja aikaa ei voida varata.", "Without the contact details an appointment cannot be booked.") },
            },
            new()
            {
                Id = "code",
                Name = FinnishAndEnglish("Henkilötunnus", "Personal identity code"),
                Sensitivity = DataSensitivity.PersonalIdentityCode,
                Ground = Acts.DataProtectionAct.At("29(2)"),
                SubjectIds = ["patients"],
                PurposeIds = ["care", "accounting"],
                Provision = new() { Kind = ProvisionKind.Statutory, Consequence = FinnishAndEnglish("Ilman henkilötunnusta potilasta ei voida yksilöidä luotettavasti.", "Without the personal identity code the patient cannot be identified reliably.") },
            },
            new()
            {
                Id = "health",
                Name = FinnishAndEnglish("Potilasasiakirjat", "Patient records"),
                Items = [FinnishAndEnglish("esitiedot", "medical history"), FinnishAndEnglish("diagnoosit", "diagnoses"), FinnishAndEnglish("tutkimustulokset", "test results"), FinnishAndEnglish("hoito ja lääkitys", "treatment and medication")],
                Sensitivity = DataSensitivity.Special,
                Secrecy = new() { Reference = Statute("703/2023") },
                SubjectIds = ["patients"],
                PurposeIds = ["care"],
                Provision = new() { Kind = ProvisionKind.Statutory, Consequence = FinnishAndEnglish("Ilman hoidon kannalta tarpeellisia tietoja hoitoa ei voida antaa turvallisesti.", "Without the data that are necessary for the treatment it cannot be given safely.") },
            },
            new()
            {
                Id = "payments",
                Name = FinnishAndEnglish("Laskutustiedot", "Invoicing data"),
                Items = [FinnishAndEnglish("käynnit", "visits"), FinnishAndEnglish("laskut ja maksut", "invoices and payments")],
                SubjectIds = ["patients"],
                PurposeIds = ["accounting"],
                Provision = new() { Kind = ProvisionKind.Contractual, Consequence = FinnishAndEnglish("Ilman laskutustietoja käyntiä ei voida laskuttaa.", "Without the invoicing data the visit cannot be invoiced.") },
            },
        ],
        Sources =
        [
            new() { Kind = SourceKind.DataSubject },
            new() { Kind = SourceKind.Controller, Description = FinnishAndEnglish("hoidossa syntyvät merkinnät", "entries made during treatment"), CategoryIds = ["health", "payments"] },
            new()
            {
                Kind = SourceKind.OtherRegister, PubliclyAccessible = false, CategoryIds = ["health"],
                Description = FinnishAndEnglish("muiden palvelunantajien potilasasiakirjat Kanta-palveluissa", "patient records of other service providers in the Kanta Services"),
            },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Name = "Kela", Kind = RecipientKind.Authority },
                    Purpose = FinnishAndEnglish("Kanta-palvelut ja sairaanhoitokorvaukset", "Kanta Services and reimbursements of medical expenses"),
                    Regular = true,
                    CategoryIds = ["code", "health", "payments"],
                },
                new()
                {
                    Recipient = new() { Category = FinnishAndEnglish("muut terveydenhuollon palvelunantajat", "other health care providers"), Kind = RecipientKind.Controller },
                    Purpose = FinnishAndEnglish("jatkohoito", "further treatment"),
                    Regular = false,
                    Condition = FinnishAndEnglish("potilaan luvalla tai lain nojalla", "with the patient's permission or by virtue of law"),
                    CategoryIds = ["contact", "code", "health"],
                },
                new()
                {
                    Recipient = new() { Category = FinnishAndEnglish("potilastietojärjestelmän toimittaja", "supplier of the patient record system"), Kind = RecipientKind.Processor },
                    Purpose = FinnishAndEnglish("järjestelmän ylläpito", "maintenance of the system"),
                    Regular = true,
                    CategoryIds = ["contact", "code", "health", "payments"],
                },
            ],
        },
        Transfers = new() { State = DeclarationState.None },
        RetentionRules =
        [
            new()
            {
                Id = "health", CategoryIds = ["contact", "code", "health"], Reference = Statute("703/2023", "23"),
                Periods =
                [
                    new() { Period = Period.FromYears(12), StartsFrom = RetentionStart.Death },
                    new() { Period = Period.FromYears(120), StartsFrom = RetentionStart.Birth, Condition = FinnishAndEnglish("jos kuolinajasta ei ole tietoa", "if the time of death is not known") },
                ],
            },
            new() { Id = "vouchers", CategoryIds = ["payments"], Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfYearOfFinancialYear, Reference = Acts.AccountingAct.At("2:10(2)") },
        ],
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Description = FinnishAndEnglish("Potilastietoja käsittelevät vain hoitoon osallistuvat ja siihen liittyviä tehtäviä hoitavat.", "Patient data are handled only by those who take part in the treatment or in related tasks.") },
            new() { Kind = SecurityMeasureKind.Authentication, Description = FinnishAndEnglish("Järjestelmään kirjaudutaan terveydenhuollon ammattikortilla.", "Users sign in to the system with a health care professional card.") },
            new() { Kind = SecurityMeasureKind.Logging },
            new() { Kind = SecurityMeasureKind.Confidentiality },
        ],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = false },
        Cookies = new() { State = DeclarationState.None },
        SupervisoryAuthority = SupervisoryAuthorities.DataProtectionOmbudsman,
    };
}
