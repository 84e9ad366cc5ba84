using NodaTime;
using RegisterNotice.Law;
using static RegisterNotice.Samples.Texts;

namespace RegisterNotice.Samples;

/// <summary>A school, in Swedish alone: students, certificates that are kept for good, and the national register of studies.</summary>
public static class UpperSecondarySchool
{
    private const string Registry = "registratur@skarvik.example";

    /// <summary>The notice, in Swedish.</summary>
    public static Notice Notice { get; } = NoticeBuilder.From(Facts())
        .RightsThatApply(r => r.Email(Registry).Post("PB 14, 66901 Skärvik").AnsweredWithin(Period.FromMonths(1), extendedBy: Period.FromMonths(2)))
        .Build();

    private static Notice Facts() => new()
    {
        Id = "upper-secondary-school",
        Languages = [LanguageTag.Swedish],
        Title = Swedish("Dataskyddsbeskrivning"),
        RegisterName = Swedish("Studeranderegistret vid Skärviks gymnasium"),
        DraftedOn = new(2024, 8, 8),
        UpdatedOn = new(2026, 8, 10),
        Controllers =
        [
            new()
            {
                Name = "Skärviks kommun",
                BusinessId = BusinessId.Parse("9511804-3"),
                Address = new() { PostOfficeBox = "PB 14", PostalCode = "66901", Town = "Skärvik" },
                Emails = [Registry],
                Phones = ["+358 6 345 6700"],
                Sector = Sector.Public,
                Languages = [LanguageTag.Swedish],
            },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Emails = ["dataskyddsombud@skarvik.example"] },
        Contacts = [new() { Role = Swedish("rektor"), Emails = ["gymnasiet@skarvik.example"], Phones = ["+358 6 345 6710"] }],
        Purposes =
        [
            new()
            {
                Id = "education",
                Description = Swedish("Anordnande av gymnasieutbildning"),
                Activities = [ProcessingActivity.Education],
                LegalBases = [new() { Kind = LegalBasisKind.PublicTask, Reference = Statute("714/2018") }],
            },
            new()
            {
                Id = "records",
                Description = Swedish("Anmälan av studieprestationer och examina till det nationella registret"),
                LegalBases = [new() { Kind = LegalBasisKind.LegalObligation, Reference = new() { Act = "884/2017", Name = Swedish("lagen om nationella studie- och examensregister") } }],
            },
        ],
        DataSubjects =
        [
            new() { Id = "students", Name = Swedish("Studerande") },
            new() { Id = "guardians", Name = Swedish("Vårdnadshavare till minderåriga studerande") },
        ],
        DataCategories =
        [
            new()
            {
                Id = "contact",
                Name = Swedish("Kontaktuppgifter"),
                Items = [Swedish("namn"), Swedish("adress"), Swedish("telefonnummer"), Swedish("e-postadress"), Swedish("modersmål")],
                SubjectIds = ["students", "guardians"],
                PurposeIds = ["education", "records"],
                Provision = new() { Kind = ProvisionKind.Statutory, Consequence = Swedish("Utan uppgifterna kan den studerande inte antas.") },
            },
            new()
            {
                Id = "code",
                Name = Swedish("Personbeteckning och studentnummer"),
                Items = [Swedish("personbeteckning"), Swedish("studentnummer")],
                Sensitivity = DataSensitivity.PersonalIdentityCode,
                Ground = Acts.DataProtectionAct.At("29(1)"),
                SubjectIds = ["students"],
                PurposeIds = ["education", "records"],
                Provision = new() { Kind = ProvisionKind.Statutory, Consequence = Swedish("Utan personbeteckningen kan studierna inte antecknas i det nationella registret.") },
            },
            new()
            {
                Id = "studies",
                Name = Swedish("Studieuppgifter"),
                Items = [Swedish("studieplan"), Swedish("studieprestationer och vitsord"), Swedish("frånvaro"), Swedish("betyg")],
                SubjectIds = ["students"],
                PurposeIds = ["education", "records"],
                Provision = new() { Kind = ProvisionKind.Statutory, Consequence = Swedish("Utan uppgifterna kan studierna inte bedömas.") },
            },
        ],
        Sources =
        [
            new() { Kind = SourceKind.DataSubject, Description = Swedish("ansökan och inskrivning"), CategoryIds = ["contact", "code"] },
            new() { Kind = SourceKind.Controller, Description = Swedish("lärarnas anteckningar"), CategoryIds = ["studies"] },
            new() { Kind = SourceKind.OtherRegister, Name = "Studieinfo", Description = Swedish("den gemensamma elevansökan"), PubliclyAccessible = false, CategoryIds = ["contact", "code"] },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Name = "Utbildningsstyrelsen", Kind = RecipientKind.Authority },
                    Purpose = Swedish("det nationella studie- och examensregistret"),
                    Regular = true,
                    CategoryIds = ["contact", "code", "studies"],
                },
                new()
                {
                    Recipient = new() { Name = "Studentexamensnämnden", Kind = RecipientKind.Authority },
                    Purpose = Swedish("anmälan till studentexamen"),
                    Regular = true,
                    CategoryIds = ["contact", "code"],
                },
                new()
                {
                    Recipient = new() { Category = Swedish("leverantören av studerandeadministrationssystemet"), Kind = RecipientKind.Processor },
                    Purpose = Swedish("underhåll av systemet"),
                    Regular = true,
                    CategoryIds = ["contact", "code", "studies"],
                },
            ],
        },
        Transfers = new() { State = DeclarationState.None },
        RetentionRules =
        [
            new() { Id = "contact", CategoryIds = ["contact", "code"], Period = Period.FromYears(5), StartsFrom = RetentionStart.EndOfRelationship },
            new()
            {
                Id = "studies", CategoryIds = ["studies"], Criterion = RetentionCriterion.PermanentArchive, Reference = Statute("831/1994"),
                Description = Swedish("Betyg och studieprestationer lagras varaktigt. Uppgifter om frånvaro raderas vid läsårets slut."),
            },
        ],
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Description = Swedish("Lärarna ser endast uppgifter om sina egna studerande.") },
            new() { Kind = SecurityMeasureKind.Authentication },
            new() { Kind = SecurityMeasureKind.Confidentiality },
        ],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = false },
        Cookies = new() { State = DeclarationState.None },
        SupervisoryAuthority = SupervisoryAuthorities.DataProtectionOmbudsman,
        PublicAccess = new()
        {
            Registers = [new() { Name = Swedish("Gymnasiets studeranderegister"), SearchTerms = [Swedish("den studerandes namn"), Swedish("studentnummer")], Description = Swedish("Studerande, studieprestationer och betyg.") }],
            Contact = new() { Role = Swedish("registratorskontoret"), Emails = [Registry] },
            Requests = Swedish("Begäran om handlingar skickas till registratorskontoret per e-post eller post."),
            Secrecy = [Statute("621/1999", "24(1)(30)")],
        },
    };
}
