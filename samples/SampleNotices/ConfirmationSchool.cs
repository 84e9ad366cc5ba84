using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>A parish and its confirmation schools: young people, their religion and their diets, with explicit consent for the latter alone.</summary>
public static class ConfirmationSchool
{
    private const string Email = "virasto@kaislaranta.example";

    /// <summary>The notice, in Finnish and Swedish.</summary>
    public static Notice Notice { get; } = NoticeBuilder.From(Facts())
        .RightsThatApply(r => r.Email(Email).Post("Kirkkotie 1, 64200 Kaislaranta").AnsweredWithin(Period.FromMonths(1), extendedBy: Period.FromMonths(2)))
        .Right(RightKind.WithdrawConsent, r => r.Email(Email).Post("Kirkkotie 1, 64200 Kaislaranta").AnsweredWithin(Period.FromMonths(1), extendedBy: Period.FromMonths(2)))
        .Build();

    private static Notice Facts() => new()
    {
        Id = "confirmation-school",
        Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
        Title = FinnishAndSwedish("Tietosuojaseloste", "Dataskyddsbeskrivning"),
        RegisterName = FinnishAndSwedish("Kaislarannan seurakunnan rippikoulurekisteri", "Skriftskolregistret i Kaislaranta församling"),
        DraftedOn = new(2025, 9, 1),
        UpdatedOn = new(2026, 10, 5),
        Controllers =
        [
            new()
            {
                Name = "Kaislarannan seurakunta",
                BusinessId = BusinessId.Parse("9511803-5"),
                Address = new() { Street = "Kirkkotie 1", PostalCode = "64200", Town = "Kaislaranta" },
                Emails = [Email],
                Phones = ["+358 6 234 5600"],
                Sector = Sector.Public,
                Languages = [LanguageTag.Finnish, LanguageTag.Swedish],
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Emails = ["tietosuojavastaava@kaislaranta.example"] },
        Contacts = [new() { Role = FinnishAndSwedish("nuorisotyönohjaaja", "ungdomsarbetsledare"), Emails = ["rippikoulu@kaislaranta.example"], Phones = ["+358 6 234 5610"] }],
        Purposes =
        [
            new()
            {
                Id = "teaching",
                Description = FinnishAndSwedish("Rippikoulun järjestäminen", "Anordnande av skriftskola"),
                LegalBases =
                [
                    new()
                    {
                        Kind = LegalBasisKind.PublicTask,
                        Reference = Statute("652/2023"),
                        SpecialCategory = new()
                        {
                            Ground = SpecialCategoryGround.NotForProfitBody,
                            Safeguards = [FinnishAndSwedish("tietoja ei luovuteta seurakunnan ulkopuolelle ilman suostumusta", "uppgifterna lämnas inte till någon utanför församlingen utan samtycke")],
                        },
                    },
                ],
            },
            new()
            {
                Id = "diets",
                Description = FinnishAndSwedish("Ruokavalioiden ja terveydentilan huomioon ottaminen leirillä", "Beaktande av dieter och hälsotillstånd på lägret"),
                LegalBases =
                [
                    new() { Kind = LegalBasisKind.PublicTask, Reference = Statute("652/2023"), SpecialCategory = new() { Ground = SpecialCategoryGround.ExplicitConsent } },
                ],
            },
        ],
        DataSubjects =
        [
            new()
            {
                Id = "young", Name = FinnishAndSwedish("Rippikoululaiset", "Skriftskolelever"), Children = true,
                ParentalConsent = FinnishAndSwedish("Alle 15-vuotiaan puolesta suostumuksen antaa huoltaja ilmoittautumislomakkeella.", "För den som är under 15 år ger vårdnadshavaren samtycket på anmälningsblanketten."),
            },
            new() { Id = "guardians", Name = FinnishAndSwedish("Rippikoululaisten huoltajat", "Skriftskolelevernas vårdnadshavare") },
        ],
        DataCategories =
        [
            new()
            {
                Id = "contact",
                Name = FinnishAndSwedish("Yhteystiedot", "Kontaktuppgifter"),
                Items = [FinnishAndSwedish("nimi", "namn"), FinnishAndSwedish("syntymäaika", "födelsedatum"), FinnishAndSwedish("osoite", "adress"), FinnishAndSwedish("puhelinnumero", "telefonnummer"), FinnishAndSwedish("sähköpostiosoite", "e-postadress")],
                SubjectIds = ["young", "guardians"],
                PurposeIds = ["teaching"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndSwedish("Ilman yhteystietoja rippikouluun ei voi osallistua.", "Utan kontaktuppgifterna är det inte möjligt att delta i skriftskolan.") },
            },
            new()
            {
                Id = "membership",
                Name = FinnishAndSwedish("Kirkon jäsenyys", "Medlemskap i kyrkan"),
                Items = [FinnishAndSwedish("jäsenyys", "medlemskap"), FinnishAndSwedish("kaste ja konfirmaatio", "dop och konfirmation")],
                Sensitivity = DataSensitivity.Special,
                SubjectIds = ["young"],
                PurposeIds = ["teaching"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndSwedish("Ilman tietoja konfirmaatiota ei voida toimittaa.", "Utan uppgifterna kan konfirmationen inte förrättas.") },
            },
            new()
            {
                Id = "diets",
                Name = FinnishAndSwedish("Ruokavaliot ja terveystiedot", "Dieter och hälsouppgifter"),
                Items = [FinnishAndSwedish("allergiat", "allergier"), FinnishAndSwedish("leirillä tarvittava lääkitys", "medicinering som behövs på lägret")],
                Sensitivity = DataSensitivity.Special,
                SubjectIds = ["young"],
                PurposeIds = ["diets"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = FinnishAndSwedish("Ilman tietoja ruokavaliota ei voida ottaa leirillä huomioon.", "Utan uppgifterna kan dieten inte beaktas på lägret.") },
            },
        ],
        Sources =
        [
            new() { Kind = SourceKind.DataSubject, Description = FinnishAndSwedish("ilmoittautumislomake", "anmälningsblanketten"), CategoryIds = ["contact", "diets"] },
            new() { Kind = SourceKind.ThirdParty, Description = FinnishAndSwedish("huoltaja", "vårdnadshavaren"), CategoryIds = ["contact", "diets"] },
            new() { Kind = SourceKind.OtherRegister, Name = "Kirjuri", Description = FinnishAndSwedish("kirkon jäsenrekisteri", "kyrkans medlemsregister"), PubliclyAccessible = false, CategoryIds = ["contact", "membership"] },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Category = FinnishAndSwedish("ilmoittautumisjärjestelmän toimittaja", "leverantören av anmälningssystemet"), Kind = RecipientKind.Processor },
                    Purpose = FinnishAndSwedish("järjestelmän ylläpito", "underhåll av systemet"),
                    Regular = true,
                    CategoryIds = ["contact", "diets"],
                },
                new()
                {
                    Recipient = new() { Category = FinnishAndSwedish("leirikeskus", "lägergården"), Kind = RecipientKind.Processor },
                    Purpose = FinnishAndSwedish("ruokahuolto", "bespisning"),
                    Regular = true,
                    CategoryIds = ["diets"],
                },
            ],
        },
        Transfers = new() { State = DeclarationState.None },
        RetentionRules =
        [
            new() { Id = "contact", CategoryIds = ["contact"], Period = Period.FromYears(1), StartsFrom = RetentionStart.EndOfEvent },
            new()
            {
                Id = "membership", CategoryIds = ["membership"], Criterion = RetentionCriterion.PermanentArchive, Reference = Statute("652/2023"),
                Description = FinnishAndSwedish("Merkintä konfirmaatiosta säilyy kirkon jäsenrekisterissä.", "Anteckningen om konfirmation finns kvar i kyrkans medlemsregister."),
            },
            new() { Id = "diets", CategoryIds = ["diets"], Period = Period.FromMonths(1), StartsFrom = RetentionStart.EndOfEvent },
        ],
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Description = FinnishAndSwedish("Käyttöoikeus annetaan vain rippikoulun tehtäviin.", "Åtkomsträtt ges endast för skriftskolans arbetsuppgifter.") },
            new() { Kind = SecurityMeasureKind.Encryption },
            new() { Kind = SecurityMeasureKind.Confidentiality },
        ],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = false },
        Cookies = new() { State = DeclarationState.None },
        SupervisoryAuthority = SupervisoryAuthorities.DataProtectionOmbudsman,
    };
}
