using NodaTime;

namespace RegisterNotice.Samples;

/// <summary>A Danish company sells toys to Finland: denials with exceptions, and one consent for everything.</summary>
public static partial class ForeignWebShop
{
    private const string Controller = "Lille Fjordhest ApS";
    private const string Email = "hej@lillefjordhest.example";
    private const string BlanketConsent = "Asiakkaan tietoja käsitellään hänen suostumuksellaan.";
    private const string BlanketConsentInEnglish = "We process our customers' data with their consent.";

    private static readonly LegalBasis Consent = new() { Kind = LegalBasisKind.Consent, Description = Both(BlanketConsent, BlanketConsentInEnglish) };

    /// <summary>The notice, in Finnish and English.</summary>
    public static Notice Notice { get; } = Build() with
    {
        // The notice tells of keeping, but gives neither a period nor a criterion; builders ask for one of them.
        RetentionRules =
        [
            new()
            {
                Id = "orders",
                CategoryIds = ["contact", "purchases"],
                Description = Both(
                    "Tilaus- ja osoitetiedot jäävät järjestelmäämme, ellei niiden poistamista erikseen pyydetä. Palautusta käsiteltäessä vanha tilaus on hyvä löytää.",
                    "Orders and addresses stay in our system unless you ask us to delete them. When goods come back, it helps to find the old order."),
            },
        ],

        // A denial with an exception: neither side names a country.
        Transfers = new()
        {
            State = DeclarationState.None,
            Statement = Both(
                "Tietoja ei luovuteta EU:n tai Euroopan talousalueen ulkopuolelle muille kuin maksujen ja kuljetusten hoitajille.",
                "Data do not leave the EU or the European Economic Area, except to those who handle payments and transport."),
            Items =
            [
                new() { Recipient = new() { Category = Both("maksupalvelut", "payment services") } },
                new() { Recipient = new() { Category = Both("kuljetuspalvelut", "carriers") } },
            ],
        },
    };

    private static Notice Build() => NoticeBuilder.Create("foreign-web-shop", "fi").AlsoIn("en")
        .Title("Rekisteriseloste ja tietosuojakäytäntö").In("en", en => en.Title("Register description and privacy"))
        .RegisterName("Lille Fjordhest:n verkkokaupan asiakasrekisteri.").In("en", en => en.RegisterName("The customer register of the Lille Fjordhest web shop."))
        .Controller(Controller, c => c.VatNumber("98304150"))
        .Contact(null, c => c.Organisation(Controller))
        .Purpose("orders", "Verkkokaupan tilaukset", p => p.On(Consent).Activity(ProcessingActivity.OrderFulfilment).In("en", en => en.Description("Orders in the web shop")))
        .Purpose("invoicing", "Laskutus", p => p.On(Consent).Activity(ProcessingActivity.Invoicing).In("en", en => en.Description("Invoicing")))
        .Purpose("enquiries", "Yhteydenotot", p => p.On(Consent).Activity(ProcessingActivity.CustomerService).In("en", en => en.Description("Enquiries")))
        .Purpose("relationship", "Muut asiakassuhteen vaatimat toimenpiteet", p => p
            .On(Consent).Activity(ProcessingActivity.CustomerRelationship)
            .In("en", en => en.Description("Other measures that the customer relationship calls for")))
        .Purpose("newsletter", "Sähköpostilista; tilauksen yhteydessä kysytään, haluaako asiakas liittyä siihen", p => p
            .On(Consent).DirectMarketing()
            .In("en", en => en.Description("A mailing list; with each order we ask whether the customer would like to join it")))
        .DataSubjects("buyers", "Vähintään yhden tilauksen tehneet").In("en", en => en.DataSubjects("buyers", "Those who have ordered at least once"))
        .DataSubjects("account-holders", "Asiakastilin ennen ensimmäistä tilausta luoneet")
        .In("en", en => en.DataSubjects("account-holders", "Those who have opened an account before their first order"))
        .DataSubjects("businesses", "Yritysasiakkaat").In("en", en => en.DataSubjects("businesses", "Business customers"))
        .Data("contact", "Asiakkaan tiedot", d => d
            .Items("etu- ja sukunimi", "asiakasnumero", "osoite", "puhelinnumero", "sukupuoli", "sähköpostiosoite", "www-osoite", "kieli")
            .RequiredByContract("Ilman osoite- ja yhteystietoja tilausta ei voida toimittaa.")
            .In("en", en => en
                .Name("Customer details")
                .Items("first and last name", "customer number", "address", "phone number", "sex", "e-mail address", "web address", "language")
                .RequiredByContract("Without address and contact details an order cannot be delivered.")))
        .Data("permissions", "Markkinointiluvat ja -kiellot", d => d
            .Voluntary("Jos lupaa ei anna, tietoja ei käytetä markkinointiin.")
            .In("en", en => en.Name("Permissions for and refusals of marketing").Voluntary("Without permission the data are not used for marketing.")))
        .Data("business", "Yritysasiakkaan lisätiedot", d => d
            .Items("y-tunnus", "alv-tunnus", "yrityksen nimi").Of("businesses")
            .In("en", en => en.Name("More on business customers").Items("business ID", "VAT number", "company name")))
        .Data("purchases", "Ostot ja alennukset").In("en", en => en.Data("purchases", "Purchases and discounts"))
        .Data("account", "Kirjautumistiedot", d => d.Items("käyttäjätunnus", "salasana").In("en", en => en.Name("Log-in details").Items("user name", "password")))
        .From(SourceKind.Controller, configure: s => s.Name(Controller))
        .DiscloseToCategory("alihankkijat", r => r
            .AsProcessor().UsedFor("tietojen käsittelyn tekninen toteutus")
            .In("en", en => en.Category("subcontractors").UsedFor("the technical side of the processing")))
        .DiscloseToCategory("logistiikkakumppanit", r => r.UsedFor("verkkokaupan toiminta").In("en", en => en.Category("logistics partners").UsedFor("running the web shop")))
        .DiscloseToCategory("maksupalvelukumppanit", r => r.UsedFor("verkkokaupan toiminta").In("en", en => en.Category("payment partners").UsedFor("running the web shop")))
        .DiscloseToCategory("viranomaiset", r => r
            .AsAuthority().When("laki sallii tai vaatii")
            .In("en", en => en.Category("authorities").When("the law allows or requires it")))
        .NoDisclosures("Kolmansille osapuolille Lille Fjordhest ApS ei luovuta asiakkaidensa tietoja.")
        .In("en", en => en.NoDisclosures("Lille Fjordhest ApS does not disclose its customers' data to third parties."))
        .ProtectedBy(SecurityMeasureKind.Authentication, "Tiedot ovat vain sähköisinä ja salasanojen takana.", s => s
            .Digital().In("en", en => en.Description("The data exist only in electronic form, behind passwords.")))
        .ProtectedBy(SecurityMeasureKind.Other, "Paperista rekisteriä ei ole.", s => s.Manual().In("en", en => en.Description("There is no register on paper.")))
        .ProtectedBy(SecurityMeasureKind.Confidentiality, "Rekisteriä käsitellään luottamuksellisesti.", s => s.In("en", en => en.Description("The register is handled in confidence.")))
        .ProtectedBy(SecurityMeasureKind.Firewall, "Palomuurit pitävät ulkopuoliset poissa.", s => s.Digital().In("en", en => en.Description("Firewalls keep outsiders away.")))
        .ProtectedBy(SecurityMeasureKind.Physical, "Palvelimet ovat turvallisissa tiloissa.", s => s.Digital().In("en", en => en.Description("The servers stand in safe premises.")))
        .ProtectedBy(SecurityMeasureKind.Maintenance, "Palvelinten tietoturvasta huolehditaan.", s => s.Digital().In("en", en => en.Description("The servers are kept secure.")))
        .ProtectedBy(SecurityMeasureKind.AccessControl, "Rekisteriä käyttävät vain ne, joiden työhön se kuuluu.", s => s.In("en", en => en.Description("Only those use the register whose work calls for it.")))
        .ProtectedBy(SecurityMeasureKind.Authentication, "Jokaisella on oma tunnus ja salasana.", s => s.In("en", en => en.Description("Everybody has a user name and password of their own.")))
        .ProtectedBy(SecurityMeasureKind.Confidentiality, "Käyttäjät ovat vaitiolovelvollisia.", s => s.In("en", en => en.Description("Users are bound to secrecy.")))
        .ProtectedBy(SecurityMeasureKind.Other, "Rekisteristä ei säilytetä tulosteita.", s => s.Manual().In("en", en => en.Description("No printouts of the register are kept.")))
        .Cookies(c => c
            .Description("Evästeet auttavat seuraamaan kävijäliikennettä ja tekemään palvelusta paremman.")
            .In("en", en => en.Description("Cookies serve to follow the number of visitors and to improve our service.")))
        .Right(RightKind.Access, r => r
            .Description("Jokainen voi tarkistaa omat tietonsa.").SelfService("käyttäjätili").Email(Email).Requires(RequestFormality.Written).AnsweredWithin(Period.FromMonths(1))
            .In("en", en => en.Description("Everybody may check their own data.")))
        .Right(RightKind.Rectification, r => r
            .Description("Virheelliset tiedot korjataan ja puuttuvat täydennetään. Nimen ja osoitteen voi päivittää itse, muista tiedoista voi olla yhteydessä verkkokaupan ylläpitoon.")
            .SelfService("Omat tiedot").SelfService("käyttäjätili").Email(Email).Requires(RequestFormality.Written).AnsweredWithin(Period.FromMonths(1))
            .In("en", en => en.Description("Wrong data are corrected and missing data added. You can update your name and address yourself; for the rest, get in touch with the keeper of the shop.")))
        .Wording(InFinnish())
        .Wording(InEnglish())
        .Build();

    private static LocalizedText Both(string finnish, string english) => LocalizedText.Of(LanguageTag.Finnish, finnish).With(LanguageTag.English, english);
}
