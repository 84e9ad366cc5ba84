namespace RegisterNotice.Words.Phrases;

/// <summary>The headings of a notice: those of the ombudsman's classic form, those after Articles 13 and 14, and those of the short layer.</summary>
internal static class HeadingPhrases
{
    public static readonly Phrase Controller = new("Rekisterinpitäjä", "Personuppgiftsansvarig", "Controller");
    public static readonly Phrase Controllers = new("Rekisterinpitäjät", "Personuppgiftsansvariga", "Controllers");
    public static readonly Phrase JointControllers = new("Yhteisrekisterinpitäjät", "Gemensamt personuppgiftsansvariga", "Joint controllers");
    public static readonly Phrase ControllerDetails = new(
        "Rekisterinpitäjän yhteystiedot",
        "Den personuppgiftsansvariges kontaktuppgifter",
        "Contact details of the controller");
    public static readonly Phrase ControllersDetails = new(
        "Rekisterinpitäjien yhteystiedot",
        "De personuppgiftsansvarigas kontaktuppgifter",
        "Contact details of the controllers");
    public static readonly Phrase RegisterContact = new(
        "Yhteyshenkilö rekisteriä koskevissa asioissa",
        "Kontaktperson i ärenden som gäller registret",
        "Contact person for the register");
    public static readonly Phrase RegisterContacts = new(
        "Yhteyshenkilöt rekisteriä koskevissa asioissa",
        "Kontaktpersoner i ärenden som gäller registret",
        "Contact persons for the register");
    public static readonly Phrase PrivacyContact = new(
        "Yhteyshenkilö tietosuoja-asioissa",
        "Kontaktperson i dataskyddsärenden",
        "Contact person for data protection");
    public static readonly Phrase PrivacyContacts = new(
        "Yhteyshenkilöt tietosuoja-asioissa",
        "Kontaktpersoner i dataskyddsärenden",
        "Contact persons for data protection");
    public static readonly Phrase Officer = new("Tietosuojavastaava", "Dataskyddsombud", "Data protection officer");
    public static readonly Phrase RegisterName = new("Rekisterin nimi", "Registrets namn", "Name of the register");
    public static readonly Phrase Purpose = new(
        "Henkilötietojen käsittelyn tarkoitus",
        "Ändamålet med behandlingen av personuppgifter",
        "Purpose of processing personal data");
    public static readonly Phrase PurposeAndBasis = new(
        "Henkilötietojen käsittelyn tarkoitus ja oikeusperuste",
        "Ändamålet med behandlingen av personuppgifter och den rättsliga grunden",
        "Purpose of and legal basis for processing personal data");
    public static readonly Phrase Purposes = new("Käsittelyn tarkoitukset", "Ändamålen med behandlingen", "Purposes of the processing");
    public static readonly Phrase PurposesAndBasis = new(
        "Käsittelyn tarkoitukset ja oikeusperuste",
        "Ändamålen med behandlingen och den rättsliga grunden",
        "Purposes of and legal basis for the processing");
    public static readonly Phrase DataSubjects = new("Rekisteröityjen ryhmät", "Kategorier av registrerade", "Categories of data subjects");
    public static readonly Phrase DataContent = new("Rekisterin tietosisältö", "Registrets datainnehåll", "Contents of the register");
    public static readonly Phrase SubjectsAndContent = new(
        "Rekisteröityjen ryhmät ja rekisterin tietosisältö",
        "Kategorier av registrerade och registrets datainnehåll",
        "Categories of data subjects and contents of the register");
    public static readonly Phrase DataCategories = new("Henkilötietoryhmät", "Kategorier av personuppgifter", "Categories of personal data");
    public static readonly Phrase Provision = new(
        "Onko tietojen antaminen pakollista",
        "Är det obligatoriskt att lämna uppgifterna",
        "Whether you must provide the data");
    public static readonly Phrase RegularSources = new("Säännönmukaiset tietolähteet", "Regelmässiga uppgiftskällor", "Regular sources of information");
    public static readonly Phrase Sources = new("Tietojen alkuperä", "Varifrån uppgifterna kommer", "Source of the data");
    public static readonly Phrase RegularDisclosures = new(
        "Tietojen säännönmukaiset luovutukset",
        "Regelmässigt utlämnande av uppgifter",
        "Regular disclosures of data");
    public static readonly Phrase Recipients = new(
        "Vastaanottajat tai vastaanottajaryhmät",
        "Mottagare eller kategorier av mottagare",
        "Recipients or categories of recipients");
    public static readonly Phrase TransfersOutsideEea = new(
        "Tietojen siirto EU:n tai ETA:n ulkopuolelle",
        "Överföring av uppgifter till länder utanför EU eller EES",
        "Transfer of data outside the EU or EEA");
    public static readonly Phrase Transfers = new(
        "Siirrot kolmansiin maihin tai kansainvälisille järjestöille",
        "Överföring till tredjeländer eller internationella organisationer",
        "Transfers to third countries or international organisations");
    public static readonly Phrase Retention = new("Henkilötietojen säilytysaika", "Lagringstid för personuppgifter", "Retention period of personal data");
    public static readonly Phrase RegisterProtection = new(
        "Rekisterin suojauksen periaatteet",
        "Principerna för skyddet av registret",
        "How the register is protected");
    public static readonly Phrase Security = new("Käsittelyn turvallisuus", "Säkerhet i samband med behandlingen", "Security of processing");
    public static readonly Phrase Inspection = new("Tarkastusoikeus", "Rätt att få tillgång till uppgifter (rätt till insyn)", "Right of access");
    public static readonly Phrase Correction = new("Oikeus vaatia tiedon korjaamista", "Rätt att kräva rättelse av en uppgift", "Right to rectification");
    public static readonly Phrase OtherRights = new(
        "Muut henkilötietojen käsittelyyn liittyvät oikeudet",
        "Övriga rättigheter som gäller behandlingen av personuppgifter",
        "Other rights relating to the processing of personal data");
    public static readonly Phrase Rights = new("Rekisteröidyn oikeudet", "Den registrerades rättigheter", "Rights of the data subject");
    public static readonly Phrase Objection = new("Vastustamisoikeus", "Rätt att göra invändningar", "Right to object");
    public static readonly Phrase UseOfRights = new("Oikeuksien käyttäminen", "Utövande av rättigheterna", "Exercising the rights");
    public static readonly Phrase Complaint = new(
        "Oikeus tehdä valitus valvontaviranomaiselle",
        "Rätt att lämna in klagomål till en tillsynsmyndighet",
        "Right to lodge a complaint with a supervisory authority");
    public static readonly Phrase Authority = new("Valvontaviranomainen", "Tillsynsmyndighet", "Supervisory authority");
    public static readonly Phrase AutomatedDecisions = new(
        "Automaattinen päätöksenteko ja profilointi",
        "Automatiserat beslutsfattande och profilering",
        "Automated decision-making and profiling");
    public static readonly Phrase Cookies = new("Evästeet", "Kakor (cookies)", "Cookies");
    public static readonly Phrase Changes = new("Muutokset tähän selosteeseen", "Ändringar i denna beskrivning", "Changes to this notice");

    public static readonly Phrase ShortController = new(
        "Kuka vastaa tietojesi käsittelystä",
        "Vem ansvarar för behandlingen av dina uppgifter",
        "Who is responsible for your data");
    public static readonly Phrase ShortPurposes = new(
        "Mihin ja millä perusteella tietojasi käsitellään",
        "Varför och på vilken grund dina uppgifter behandlas",
        "Why and on what basis your data are processed");
    public static readonly Phrase ShortRights = new("Oikeutesi", "Dina rättigheter", "Your rights");
    public static readonly Phrase ReadMore = new("Lue lisää", "Läs mer", "Read more");
}
