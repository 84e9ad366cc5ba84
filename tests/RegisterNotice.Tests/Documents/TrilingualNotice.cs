using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Documents;

/// <summary>A gym's notice with something in every part, in Finnish, Swedish and English: what native readers read the phrases in.</summary>
internal static class TrilingualNotice
{
    public static Notice Instance { get; } = new()
    {
        Id = "gym-members",
        Revision = 4,
        Languages = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English],
        Title = Of("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice"),
        RegisterName = Of("Kuntokeskuksen jäsenrekisteri", "Gymmets medlemsregister", "Membership register of the gym"),
        DraftedOn = new(2024, 5, 6),
        UpdatedOn = new(2026, 11, 2),
        EffectiveFrom = new(2026, 12, 1),
        LegalFramework = [Acts.Gdpr.At(), Acts.DataProtectionAct.At()],
        Controllers =
        [
            new()
            {
                Name = "Kuntokeskus Kaari Oy",
                BusinessId = BusinessId.Parse("2345678-0"),
                VatNumber = VatNumber.Parse("FI23456780"),
                Address = new() { Street = "Satamakatu 12", PostalCode = "20100", Town = "Turku", Country = CountryCode.Parse("FI") },
                Emails = ["info@kaari.example"],
                Phones = ["+358 2 123 4567"],
                Website = "https://kaari.example",
                Sector = Sector.Private,
                Role = ControllerRole.Joint,
                Arrangement = new()
                {
                    Essence = Of("Kuntokeskus Kaari Oy vastaa jäsenten tiedoista ja Kaari Group Ab verkkopalvelusta.", "Kuntokeskus Kaari Oy ansvarar för medlemmarnas uppgifter och Kaari Group Ab för webbtjänsten.", "Kuntokeskus Kaari Oy answers for the members' data and Kaari Group Ab for the online service."),
                    ContactPoint = new() { Role = Of("Jäsenpalvelu", "Medlemsservice", "Member service"), Emails = ["jasenpalvelu@kaari.example"] },
                },
            },
            new() { Name = "Kaari Group Ab", Address = new() { Street = "Kungsgatan 1", PostalCode = "111 43", Town = "Stockholm", Country = CountryCode.Parse("SE") }, Emails = ["info@kaarigroup.example"], Role = ControllerRole.Joint },
        ],
        DataProtectionOfficer = new() { State = DeclarationState.Some, Name = "Kaisa Kaarina", Organisation = "Tietosuoja Tikka Oy", Emails = ["tietosuoja@kaari.example"] },
        Contacts = [new() { Name = "Matti Mallikas", Role = Of("jäsenpalvelupäällikkö", "chef för medlemsservicen", "head of member service"), Emails = ["matti.mallikas@kaari.example"], Phones = ["+358 40 123 4567"] }],
        Purposes =
        [
            new()
            {
                Id = "membership",
                Description = Of("Jäsenyyden hoitaminen", "Skötsel av medlemskapet", "Managing the membership"),
                Activities = [ProcessingActivity.Membership, ProcessingActivity.Invoicing],
                LegalBases = [new() { Kind = LegalBasisKind.Contract }],
            },
            new()
            {
                Id = "accounting",
                Description = Of("Kirjanpito", "Bokföring", "Accounting"),
                LegalBases = [new() { Kind = LegalBasisKind.LegalObligation, Reference = Acts.AccountingAct.At("2:1") }],
            },
            new()
            {
                Id = "newsletter",
                Description = Of("Uutiskirje", "Nyhetsbrev", "Newsletter"),
                Activities = [ProcessingActivity.DirectMarketing, ProcessingActivity.Profiling],
                LegalBases = [new() { Kind = LegalBasisKind.Consent, Description = Of("Suostumus pyydetään liittymisen yhteydessä.", "Samtycke begärs vid anslutningen.", "Consent is asked for on joining.") }],
                ChildConsentAge = 13,
            },
            new()
            {
                Id = "surveillance",
                Description = Of("Tilojen turvallisuus", "Säkerheten i lokalerna", "Safety of the premises"),
                Activities = [ProcessingActivity.CameraSurveillance],
                LegalBases = [new() { Kind = LegalBasisKind.LegitimateInterests, Interest = Of("asiakkaiden ja omaisuuden suojaaminen", "att skydda kunder och egendom", "protecting customers and property") }],
            },
            new()
            {
                Id = "health",
                Description = Of("Harjoitusohjelman laatiminen", "Utarbetande av träningsprogram", "Planning of training"),
                LegalBases = [new() { Kind = LegalBasisKind.Consent, SpecialCategory = new() { Ground = SpecialCategoryGround.ExplicitConsent } }],
            },
        ],
        DataSubjects =
        [
            new() { Id = "members", Name = Of("Jäsenet", "Medlemmar", "Members"), Description = Of("henkilöt, joilla on voimassa oleva sopimus", "personer som har ett gällande avtal", "people with a valid contract") },
            new() { Id = "visitors", Name = Of("Kävijät", "Besökare", "Visitors") },
        ],
        DataCategories =
        [
            new()
            {
                Id = "identity",
                Name = Of("Perustiedot", "Basuppgifter", "Basic data"),
                Items = [Of("nimi", "namn", "name"), Of("osoite", "adress", "address"), Of("sähköpostiosoite", "e-postadress", "e-mail address")],
                SubjectIds = ["members"],
                PurposeIds = ["membership", "newsletter"],
                Provision = new() { Kind = ProvisionKind.Contractual, Consequence = Of("Ilman tietoja jäsenyyttä ei voida aloittaa.", "Utan uppgifterna kan medlemskapet inte inledas.", "Without the data, the membership cannot begin.") },
            },
            new()
            {
                Id = "code",
                Name = Of("Henkilötunnus", "Personbeteckning", "Personal identity code"),
                Sensitivity = DataSensitivity.PersonalIdentityCode,
                Ground = Acts.DataProtectionAct.At("29(1)"),
                SubjectIds = ["members"],
                PurposeIds = ["membership", "accounting"],
                Provision = new() { Kind = ProvisionKind.Statutory },
            },
            new()
            {
                Id = "fitness",
                Name = Of("Terveystiedot", "Uppgifter om hälsa", "Health data"),
                Items = [Of("vammat", "skador", "injuries"), Of("sairaudet", "sjukdomar", "illnesses")],
                Sensitivity = DataSensitivity.Special,
                SubjectIds = ["members"],
                PurposeIds = ["health"],
                Provision = new() { Kind = ProvisionKind.Voluntary, Consequence = Of("ohjelma laaditaan yleisenä", "programmet blir allmänt hållet", "the programme remains general") },
            },
            new() { Id = "payments", Name = Of("Maksutiedot", "Betalningsuppgifter", "Payment data"), Items = [Of("laskut ja maksut", "fakturor och betalningar", "invoices and payments"), Of("tilinumero", "kontonummer", "account number")], SubjectIds = ["members"], PurposeIds = ["membership", "accounting"] },
            new() { Id = "recordings", Name = Of("Kameratallenteet", "Kamerainspelningar", "Camera recordings"), PurposeIds = ["surveillance"] },
        ],
        Sources =
        [
            new() { Kind = SourceKind.DataSubject, Description = Of("jäsensopimusta tehtäessä", "när medlemsavtalet ingås", "when the membership contract is made") },
            new() { Kind = SourceKind.ServiceUse },
            new() { Kind = SourceKind.PublicRegister, Name = "Väestötietojärjestelmä", PubliclyAccessible = false, CategoryIds = ["identity"], Description = Of("Osoitteet päivitetään kerran vuodessa.", "Adresserna uppdateras en gång om året.", "Addresses are updated once a year.") },
        ],
        Disclosures = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new() { Recipient = new() { Name = "Tilitoimisto Tase Oy", Kind = RecipientKind.Processor }, Purpose = Of("Kirjanpito", "Bokföring", "Accounting"), Regular = true, CategoryIds = ["identity", "code"] },
                new()
                {
                    Recipient = new() { Category = Of("Poliisi", "Polisen", "The police"), Kind = RecipientKind.Authority, Sector = Sector.Public },
                    Regular = false,
                    Condition = Of("Tallenteita luovutetaan vain rikoksen selvittämiseksi.", "Inspelningar lämnas ut endast för utredning av brott.", "Recordings are disclosed only to solve a crime."),
                    LegalBasis = new() { Kind = LegalBasisKind.LegalObligation },
                    CategoryIds = ["recordings"],
                },
            ],
        },
        Transfers = new()
        {
            State = DeclarationState.Some,
            Items =
            [
                new()
                {
                    Recipient = new() { Name = "Mailer Inc.", Kind = RecipientKind.Processor },
                    Countries = [CountryCode.Parse("US")],
                    Safeguard = TransferSafeguard.AdequacyDecision,
                    Reference = new() { Act = "2023/1795" },
                    WithinDecisionScope = true,
                    Regular = true,
                },
                new()
                {
                    Recipient = new() { Category = Of("Tukipalvelun tuottaja", "Leverantören av supporttjänster", "Support service provider"), Kind = RecipientKind.Processor },
                    Countries = [CountryCode.Parse("IN"), CountryCode.Parse("PH")],
                    Safeguard = TransferSafeguard.StandardContractualClauses,
                    Reference = new() { Act = "2021/914" },
                    CopyAvailableFrom = Of("tietosuoja@kaari.example", "tietosuoja@kaari.example", "tietosuoja@kaari.example"),
                    Condition = Of("vikatilanteissa", "vid fel", "in case of faults"),
                },
            ],
        },
        RetentionRules =
        [
            new() { Id = "members", CategoryIds = ["identity", "code"], Criterion = RetentionCriterion.UntilRelationshipEnds, Period = Period.FromYears(1), StartsFrom = RetentionStart.EndOfRelationship, ReviewEvery = Period.FromYears(1) },
            new() { Id = "vouchers", CategoryIds = ["payments"], Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfYearOfFinancialYear, Reference = Acts.AccountingAct.At("2:10"), Description = Of("Aika koskee tositteita.", "Tiden gäller verifikationer.", "The period concerns vouchers.") },
            new() { Id = "fitness", CategoryIds = ["fitness"], Criterion = RetentionCriterion.UntilConsentWithdrawn },
            new() { Id = "recordings", CategoryIds = ["recordings"], Period = Period.FromDays(30), StartsFrom = RetentionStart.Collection },
        ],
        Security =
        [
            new() { Kind = SecurityMeasureKind.AccessControl, Scope = MeasureScope.Digital },
            new() { Kind = SecurityMeasureKind.Encryption, Scope = MeasureScope.Digital, Description = Of("Yhteys palveluun on salattu.", "Förbindelsen till tjänsten är krypterad.", "The connection to the service is encrypted.") },
            new() { Kind = SecurityMeasureKind.Physical, Scope = MeasureScope.Manual, Description = Of("paperit säilytetään lukitussa kaapissa", "papperen förvaras i ett låst skåp", "papers are kept in a locked cabinet") },
        ],
        Rights =
        [
            Right(RightKind.Access),
            Right(RightKind.Rectification),
            Right(RightKind.Erasure),
            Right(RightKind.Restriction),
            Right(RightKind.Objection),
            Right(RightKind.ObjectionToDirectMarketing),
            Right(RightKind.Portability) with { DataFormats = ["JSON", "CSV"] },
            Right(RightKind.WithdrawConsent),
            new() { Kind = RightKind.Complaint },
        ],
        AutomatedDecisions = new() { State = DeclarationState.None, Profiling = true },
        Cookies = new()
        {
            State = DeclarationState.Some,
            Consent = Of("Voit muuttaa valintojasi sivun alareunasta.", "Du kan ändra dina val längst ned på sidan.", "You can change your choices at the foot of the page."),
            Technologies =
            [
                new() { Name = "session", Provider = "Kuntokeskus Kaari Oy", Purpose = Of("kirjautuminen", "inloggning", "login"), SessionOnly = true, Essential = true, ThirdPartyAccess = false },
                new() { Name = "_stats", Provider = "Stats Ltd", Purpose = Of("kävijätilastot", "besöksstatistik", "visitor statistics"), Lifetime = Period.FromMonths(13), Essential = false, ThirdPartyAccess = true },
            ],
        },
        Changes = [new() { Date = new(2026, 11, 2), Summary = Of("Kameravalvonta lisätty.", "Kameraövervakningen har lagts till.", "Camera surveillance added."), NewPurpose = true }],
    };

    private static SubjectRight Right(RightKind kind) => new()
    {
        Kind = kind,
        Channels = [new() { Kind = ChannelKind.Email, Target = "tietosuoja@kaari.example" }, new() { Kind = ChannelKind.InPerson, Target = "Satamakatu 12, Turku" }],
        Evidence = [IdentityEvidence.StrongAuthentication, IdentityEvidence.IdentityDocument],
        ResponseTime = Period.FromMonths(1),
        ResponseTimeExtension = Period.FromMonths(2),
        Fee = Of("Oikeuksien käyttäminen on maksutonta.", "Det är avgiftsfritt att utöva rättigheterna.", "Exercising the rights is free of charge."),
    };

    private static LocalizedText Of(string fi, string sv, string en) => LocalizedText.Of("fi", fi).With("sv", sv).With("en", en);
}
