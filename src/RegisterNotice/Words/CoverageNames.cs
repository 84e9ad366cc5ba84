namespace RegisterNotice.Words;

/// <summary>What the items of GDPR Articles 13, 14 and 30 ask for, in three languages side by side.</summary>
internal static class CoverageNames
{
    public static readonly LocalizedText Controller = Trilingual.Of(
        "Rekisterinpitäjä ja tämän mahdollinen edustaja yhteystietoineen",
        "Den personuppgiftsansvarige och en eventuell företrädare, med kontaktuppgifter",
        "The controller and any representative, with contact details");

    public static readonly LocalizedText Officer = Trilingual.Of(
        "Tietosuojavastaavan yhteystiedot",
        "Dataskyddsombudets kontaktuppgifter",
        "Contact details of the data protection officer");

    public static readonly LocalizedText PurposesAndBasis = Trilingual.Of(
        "Käsittelyn tarkoitukset ja oikeusperuste",
        "Ändamålen med behandlingen och den rättsliga grunden",
        "Purposes of the processing and the legal basis");

    public static readonly LocalizedText Interests = Trilingual.Of(
        "Rekisterinpitäjän tai kolmannen osapuolen oikeutetut edut",
        "Den personuppgiftsansvariges eller en tredje parts berättigade intressen",
        "Legitimate interests of the controller or a third party");

    public static readonly LocalizedText Recipients = Trilingual.Of(
        "Tietojen vastaanottajat tai vastaanottajaryhmät",
        "Mottagarna av uppgifterna eller kategorierna av mottagare",
        "Recipients of the data or categories of recipients");

    public static readonly LocalizedText Transfers = Trilingual.Of(
        "Siirrot kolmansiin maihin tai kansainvälisille järjestöille ja niiden suojatoimet",
        "Överföringar till tredjeländer eller internationella organisationer och skyddsåtgärderna för dem",
        "Transfers to third countries or international organisations and their safeguards");

    public static readonly LocalizedText Retention = Trilingual.Of(
        "Säilytysaika tai kriteerit, joilla se määräytyy",
        "Lagringstiden eller de kriterier som bestämmer den",
        "Retention period or the criteria that determine it");

    public static readonly LocalizedText Rights = Trilingual.Of(
        "Oikeudet: pääsy tietoihin, oikaisu, poisto, käsittelyn rajoitus, vastustaminen ja siirto",
        "Rättigheterna: tillgång, rättelse, radering, begränsning, invändning och dataportabilitet",
        "Rights: access, rectification, erasure, restriction, objection and portability");

    public static readonly LocalizedText Withdrawal = Trilingual.Of(
        "Oikeus peruuttaa suostumus",
        "Rätten att återkalla samtycke",
        "Right to withdraw consent");

    public static readonly LocalizedText Complaint = Trilingual.Of(
        "Oikeus tehdä valitus valvontaviranomaiselle",
        "Rätten att lämna in klagomål till en tillsynsmyndighet",
        "Right to lodge a complaint with a supervisory authority");

    public static readonly LocalizedText Provision = Trilingual.Of(
        "Onko tietojen antaminen lakisääteistä tai sopimukseen perustuvaa, ja mitä antamatta jättämisestä seuraa",
        "Om det är ett lagstadgat eller avtalsenligt krav att lämna uppgifterna, och vad som följer om de inte lämnas",
        "Whether providing the data is required by law or contract, and what follows if they are not provided");

    public static readonly LocalizedText Decisions = Trilingual.Of(
        "Automaattinen päätöksenteko: sen logiikka, merkitys ja seuraukset",
        "Automatiserat beslutsfattande: dess logik, betydelse och följder",
        "Automated decision-making: its logic, significance and consequences");

    public static readonly LocalizedText Categories = Trilingual.Of(
        "Henkilötietoryhmät",
        "Kategorierna av personuppgifter",
        "Categories of personal data");

    public static readonly LocalizedText Sources = Trilingual.Of(
        "Mistä tiedot on saatu, ja onko lähde yleisesti saatavilla",
        "Varifrån uppgifterna kommer, och om källan är allmänt tillgänglig",
        "Where the data come from, and whether the source is publicly accessible");

    public static readonly LocalizedText RecordParties = Trilingual.Of(
        "Rekisterinpitäjän, yhteisrekisterinpitäjän, edustajan ja tietosuojavastaavan nimi ja yhteystiedot",
        "Namn och kontaktuppgifter för den personuppgiftsansvarige, gemensamt personuppgiftsansvariga, företrädaren och dataskyddsombudet",
        "Names and contact details of the controller, joint controllers, the representative and the data protection officer");

    public static readonly LocalizedText RecordPurposes = Trilingual.Of(
        "Käsittelyn tarkoitukset",
        "Ändamålen med behandlingen",
        "Purposes of the processing");

    public static readonly LocalizedText RecordCategories = Trilingual.Of(
        "Kuvaus rekisteröityjen ryhmistä ja henkilötietoryhmistä",
        "En beskrivning av kategorierna av registrerade och av personuppgifter",
        "Description of the categories of data subjects and of personal data");

    public static readonly LocalizedText RecordRecipients = Trilingual.Of(
        "Vastaanottajaryhmät, joille tietoja luovutetaan",
        "Kategorierna av mottagare till vilka uppgifter lämnas ut",
        "Categories of recipients to whom data are disclosed");

    public static readonly LocalizedText RecordTransfers = Trilingual.Of(
        "Siirrot kolmansiin maihin tai kansainvälisille järjestöille: mihin, ja millä suojatoimilla",
        "Överföringar till tredjeländer eller internationella organisationer: vart, och med vilka skyddsåtgärder",
        "Transfers to third countries or international organisations: where to, and with which safeguards");

    public static readonly LocalizedText RecordErasure = Trilingual.Of(
        "Tietoryhmien suunnitellut poistamisen määräajat",
        "De förutsedda tidsfristerna för radering av kategorierna av uppgifter",
        "Envisaged time limits for erasing the categories of data");

    public static readonly LocalizedText RecordSecurity = Trilingual.Of(
        "Yleinen kuvaus teknisistä ja organisatorisista turvatoimista",
        "En allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärderna",
        "General description of the technical and organisational security measures");

    public static readonly LocalizedText ProcessorParties = Trilingual.Of(
        "Käsittelijän, kunkin rekisterinpitäjän, jonka lukuun se toimii, edustajan ja tietosuojavastaavan nimi ja yhteystiedot",
        "Namn och kontaktuppgifter för personuppgiftsbiträdet, varje personuppgiftsansvarig för vars räkning det agerar, "
        + "företrädaren och dataskyddsombudet",
        "Names and contact details of the processor, each controller on whose behalf it acts, the representative and the data protection officer");

    public static readonly LocalizedText ProcessorCategories = Trilingual.Of(
        "Kunkin rekisterinpitäjän lukuun suoritettujen käsittelyjen ryhmät",
        "De kategorier av behandling som utförs för varje personuppgiftsansvarigs räkning",
        "Categories of processing carried out on behalf of each controller");
}
