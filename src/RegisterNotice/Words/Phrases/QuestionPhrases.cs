namespace RegisterNotice.Words.Phrases;

/// <summary>What the questions of supervisory authorities on the record are about, in short words of our own.</summary>
internal static class QuestionPhrases
{
    /// <summary>The heading of the answers.</summary>
    public static readonly Phrase Title = new(
        "Vastaukset valvontaviranomaisen kysymyksiin käsittelytoimista: {questionnaire}",
        "Svar på tillsynsmyndighetens frågor om behandlingen: {questionnaire}",
        "Answers to the supervisory authority's questions on processing activities: {questionnaire}");

    public static readonly Phrase Ico = new("ICO (Yhdistynyt kuningaskunta)", "ICO (Förenade kungariket)", "ICO (United Kingdom)");
    public static readonly Phrase Dpc = new("DPC (Irlanti)", "DPC (Irland)", "DPC (Ireland)");
    public static readonly Phrase Cnil = new("CNIL (Ranska)", "CNIL (Frankrike)", "CNIL (France)");

    public static readonly Phrase Question = new("Kysymys", "Fråga", "Question");
    public static readonly Phrase Topic = new("Aihe", "Ämne", "Topic");
    public static readonly Phrase Answer = new("Vastaus", "Svar", "Answer");

    public static readonly Phrase Operation = new("Käsittelyn nimi", "Behandlingens namn", "Name of the processing");
    public static readonly Phrase Description = new(
        "Käsittelyn ja järjestelmien kuvaus",
        "Beskrivning av behandlingen och systemen",
        "Description of the processing and its systems");
    public static readonly Phrase ControllerName = new("Rekisterinpitäjän nimi", "Den personuppgiftsansvariges namn", "Name of the controller");
    public static readonly Phrase ControllerContact = new(
        "Rekisterinpitäjän yhteystiedot",
        "Den personuppgiftsansvariges kontaktuppgifter",
        "Contact details of the controller");
    public static readonly Phrase JointControllers = new(
        "Yhteisrekisterinpitäjät ja vastuunjako",
        "Gemensamt personuppgiftsansvariga och ansvarsfördelningen",
        "Joint controllers and their responsibilities");
    public static readonly Phrase Officer = new("Tietosuojavastaava", "Dataskyddsombud", "Data protection officer");
    public static readonly Phrase Representative = new("Edustaja", "Företrädare", "Representative");
    public static readonly Phrase Role = new("Rooli käsittelyssä", "Roll i behandlingen", "Role in the processing");
    public static readonly Phrase Unit = new("Yksikkö", "Enhet", "Unit");
    public static readonly Phrase Stewards = new("Vastuu- ja yhteyshenkilöt", "Ansvariga och kontaktpersoner", "Responsible persons and contact persons");
    public static readonly Phrase Purposes = new("Käsittelyn tarkoitukset", "Ändamålen med behandlingen", "Purposes of the processing");
    public static readonly Phrase DataSubjects = new("Rekisteröityjen ryhmät", "Kategorier av registrerade", "Categories of data subjects");
    public static readonly Phrase Data = new("Henkilötietoryhmät", "Kategorier av personuppgifter", "Categories of personal data");
    public static readonly Phrase SpecialData = new(
        "Erityiset henkilötietoryhmät, rikostiedot ja henkilötunnus",
        "Särskilda kategorier, uppgifter om brott och personbeteckning",
        "Special categories, criminal offence data and personal identity codes");
    public static readonly Phrase Sources = new("Tietojen alkuperä", "Varifrån uppgifterna kommer", "Source of the data");
    public static readonly Phrase Recipients = new("Vastaanottajat", "Mottagare", "Recipients");
    public static readonly Phrase Sharing = new("Luovutetaanko tietoja muille", "Om uppgifter lämnas ut till andra", "Whether data are shared with others");
    public static readonly Phrase DataByRecipient = new(
        "Kenelle mitäkin tietoja luovutetaan",
        "Vilka uppgifter som lämnas ut till vem",
        "Data disclosed to each recipient");
    public static readonly Phrase Transfers = new(
        "Siirrot EU:n ja ETA:n ulkopuolelle",
        "Överföringar till länder utanför EU och EES",
        "Transfers outside the EU and the EEA");
    public static readonly Phrase Safeguards = new(
        "Siirtojen peruste ja suojatoimet",
        "Grunden för överföringarna och skyddsåtgärderna",
        "Basis and safeguards of transfers");
    public static readonly Phrase Retention = new("Säilytysajat ryhmittäin", "Lagringstid per kategori", "Retention period of each category");
    public static readonly Phrase RetentionPolicy = new("Säilytyssuunnitelma", "Lagringsplan", "Retention policy");
    public static readonly Phrase RetentionKept = new("Noudatetaanko säilytysaikoja", "Om lagringstiderna iakttas", "Whether retention periods are observed");
    public static readonly Phrase RetentionNotKept = new(
        "Miksi säilytysajoista poiketaan",
        "Varför avvikelser görs från lagringstiderna",
        "Reasons for departing from retention periods");
    public static readonly Phrase Security = new("Turvatoimet", "Säkerhetsåtgärder", "Security measures");
    public static readonly Phrase Location = new("Missä tiedot sijaitsevat", "Var uppgifterna finns", "Location of the data");
    public static readonly Phrase Basis = new("Oikeusperuste (6 artikla)", "Rättslig grund (artikel 6)", "Legal basis (Article 6)");
    public static readonly Phrase Interest = new("Oikeutettu etu", "Berättigat intresse", "Legitimate interest");
    public static readonly Phrase BalancingTest = new("Tasapainotesti", "Intresseavvägning", "Balancing test");
    public static readonly Phrase Ground = new(
        "Erityisten henkilötietoryhmien käsittelyn peruste (9 artikla)",
        "Grund för behandlingen av särskilda kategorier (artikel 9)",
        "Condition for special categories (Article 9)");
    public static readonly Phrase NationalLaw = new(
        "Kansallinen laki, johon käsittely perustuu",
        "Nationell lag som behandlingen grundar sig på",
        "National law on which the processing is based");
    public static readonly Phrase Decisions = new(
        "Automaattiset päätökset ja profilointi",
        "Automatiserade beslut och profilering",
        "Automated decisions and profiling");
    public static readonly Phrase Profiling = new("Profilointi", "Profilering", "Profiling");
    public static readonly Phrase Logic = new("Päätösten logiikka ja seuraukset", "Beslutens logik och följder", "Logic and consequences of decisions");
    public static readonly Phrase DecisionGround = new(
        "Automaattisten päätösten peruste (22 artikla)",
        "Grunden för automatiserade beslut (artikel 22)",
        "Ground for automated decisions (Article 22)");
    public static readonly Phrase DpiaRequired = new(
        "Tarvitaanko vaikutustenarviointi",
        "Om en konsekvensbedömning behövs",
        "Whether an impact assessment is required");
    public static readonly Phrase Dpia = new("Vaikutustenarviointi", "Konsekvensbedömning", "Impact assessment");
    public static readonly Phrase OtherAssessment = new("Muu arviointi", "Annan bedömning", "Other assessment");
    public static readonly Phrase Rights = new(
        "Rekisteröidyn oikeudet ja niiden käyttäminen",
        "Den registrerades rättigheter och hur de utövas",
        "Rights of the data subject and how to exercise them");
    public static readonly Phrase NoticeAddress = new("Missä seloste on luettavissa", "Var beskrivningen finns", "Where the notice can be read");
    public static readonly Phrase OwnNotice = new("Tätä käsittelyä koskeva seloste", "Beskrivningen av denna behandling", "Notice on this processing");
    public static readonly Phrase ConsentRecord = new("Suostumusten kirjanpito", "Förteckning över samtycken", "Record of consents");
    public static readonly Phrase BreachProcedure = new(
        "Menettely tietoturvaloukkauksissa",
        "Förfarande vid personuppgiftsincidenter",
        "Procedure for personal data breaches");
    public static readonly Phrase BreachRecord = new(
        "Tietoturvaloukkausten kirjanpito",
        "Förteckning över personuppgiftsincidenter",
        "Record of personal data breaches");
    public static readonly Phrase Contract = new("Sopimukset käsittelijöiden kanssa", "Avtal med personuppgiftsbiträden", "Contracts with processors");
    public static readonly Phrase Review = new("Viimeisin tarkistus", "Senaste granskning", "Last review");
}
