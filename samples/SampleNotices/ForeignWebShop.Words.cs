using static RegisterNotice.Samples.Words;
using Kind = RegisterNotice.SectionKind;

namespace RegisterNotice.Samples;

/// <content>The page as it is published.</content>
public static partial class ForeignWebShop
{
    private static NoticeDocument InFinnish() => new()
    {
        Language = LanguageTag.Finnish,
        Title = "Rekisteriseloste ja tietosuojakäytäntö",
        Sections =
        [
            Section(Kind.PageChrome, null, Paragraph("Hyppää pääsisältöön")),
            Section(Kind.Controller, "Rekisterinpitäjä", Paragraph($"{Controller}\nVAT:\u00A098304150")),
            Section(Kind.Contact, "Yhteyshenkilö rekisteriasioissa", Paragraph(Controller)),
            Section(Kind.RegisterName, "Rekisterin nimi", Paragraph("Lille Fjordhest:n verkkokaupan asiakasrekisteri.")),
            Section(
                [Kind.Purposes, Kind.LegalBasis, Kind.Retention, Kind.Security, Kind.Disclosures],
                "Mihin henkilötietoja käytetään",
                Paragraph("Käsittelemme henkilötietoja verkkokaupan tilausten, laskutuksen ja yhteydenottojen vuoksi sekä muissa asiakassuhteen vaatimissa toimenpiteissä."),
                Paragraph("Asiakasrekisteriä pidetään näin:"),
                Bullets(
                    "Tilausta ei voida toimittaa ilman osoite- ja yhteystietoja. Tilauksen yhteydessä kysymme, haluatko sähköpostilistallemme. Jos et halua, tietojasi ei käytetä markkinointiin. "
                    + "Tilaus- ja osoitetiedot jäävät järjestelmäämme (ellei niiden poistamista erikseen pyydetä). Palautusta käsiteltäessä vanha tilaus on hyvä löytää.",
                    "Asiakkaan tietoja käsitellään hänen suostumuksellaan. Markkinointiin kysytään lupa jokaisella lomakkeella.",
                    "Tiedot ovat vain sähköisinä ja salasanojen takana. Paperista asiakasrekiteriä ei ole."),
                Paragraph(
                    "Teknisistä syistä osa tiedoista saattaa olla alihankkijoidemme palvelimilla. "
                    + "Luovutamme tietoja logistiikka ja maksupalvelu -kumppaneillemme, jotta verkkokauppa toimisi.\u00A0")),
            Section(
                Kind.DataContent,
                "Rekisterin tietosisältö",
                Paragraph(
                    "Etu- ja sukunimi, asiakasnumero, osoite, puhelinnumero, sukupuoli, sähköpostiosoite, www-osoite, kieli sekä markkinointiluvat ja -kiellot. "
                    + "Yritysasiakkailta myös y-tunnus, alv-tunnus ja yrityksen nimi."),
                Paragraph("Ostot ja alennukset."),
                Paragraph("Käyttäjätunnus ja salasana.")),
            Section(Kind.DataSubjects, "Rekisteröidyt:", Paragraph("Verkkokaupassamme vähintään kerran tilanneet asiakkaat. Asiakastilin voi luoda myös ennen ensimmäistä tilausta.")),
            Section(Kind.Sources, "Säännönmukaiset tietolähteet", Paragraph(Controller)),
            Section(
                Kind.Disclosures,
                "Säännönmukaiset luovutukset",
                Paragraph("Kolmansille osapuolille Lille Fjordhest ApS ei luovuta asiakkaidensa tietoja."),
                Paragraph("Viranomaisille Lille Fjordhest voi kuitenkin antaa tietoja siinä laajuudessa kuin laki sallii tai vaatii.")),
            Section(
                [Kind.Transfers, Kind.Disclosures],
                "Tietojen siirto EU:n tai Euroopan talousalueen ulkopuolelle",
                Paragraph("Tietoja ei luovuteta EU:n tai Euroopan talousalueen ulkopuolelle muille kuin maksujen ja kuljetusten hoitajille.")),
            Section(Kind.Cookies, "Evästeet", Paragraph("Lille Fjordhestin kaupassa on evästeitä (cookies). Ne auttavat seuraamaan kävijäliikennettä ja tekemään palvelusta paremman.")),
            Section(
                Kind.Security,
                "Rekisterin suojaus",
                Paragraph(
                    "Rekisteriä käsitellään luottamuksellisesti. Palomuurit ja muut tekniset keinot pitävät ulkopuoliset poissa. Palvelimet ovat turvallisissa tiloissa, "
                    + "ja niiden tietoturvasta huolehditaan. Rekisteristä ei säilytetä tulosteita."),
                Paragraph("Rekisteriä käyttävät vain ne, joiden työhön se kuuluu.  Jokaisella on oma tunnus ja salasana, ja kaikki ovat vaitiolovelvollisia.")),
            Section(Kind.Rectification, "Tietojen päivittäminen", Paragraph("Nimen ja osoitteen voit päivittää itse kohdassa ”Omat tiedot”. Muista tiedoista voit olla yhteydessä verkkokaupan ylläpitoon.")),
            Section(
                [Kind.Access, Kind.Rectification],
                "Omien tietojen tarkistaminen ja korjaaminen",
                Paragraph(
                    "Jokainen rekisterissä oleva voi tarkistaa omat tietonsa ja vaatia, että virheet korjataan ja puutteet täydennetään. Tietonsa näkee kirjautumalla käyttäjätililleen, "
                    + $"tai pyynnön voi lähettää kirjallisena osoitteeseen {Email}. Vastaamme EU:n tietosuoja-asetuksen määräajassa (yleensä kuukaudessa).")),
        ],
    };

    private static NoticeDocument InEnglish() => new()
    {
        Language = LanguageTag.English,
        Title = "Register description and privacy",
        Sections =
        [
            Section(Kind.PageChrome, null, Paragraph("Skip to main content")),
            Section(Kind.Controller, "Controller", Paragraph($"{Controller}\nVAT:\u00A098304150")),
            Section(Kind.Contact, "Contact in matters of the register", Paragraph(Controller)),
            Section(Kind.RegisterName, "Name of the register", Paragraph("The customer register of the Lille Fjordhest web shop.")),
            Section(
                [Kind.Purposes, Kind.LegalBasis, Kind.Retention, Kind.Security, Kind.Disclosures],
                "What we use personal data for",
                Paragraph("We process personal data for orders in the web shop, invoicing and enquiries, and in other measures that the customer relationship calls for."),
                Paragraph("The customer register is kept like this:"),
                Bullets(
                    "Without address and contact details an order cannot be delivered. With each order we ask whether you would like to join our mailing list. If not, your data are not used for marketing. "
                    + "Orders and addresses stay in our system (unless you ask us to delete them). When goods come back, it helps to find the old order.",
                    "We process our customers' data with their consent. Every form asks for permission to send marketing.",
                    "The data exist only in electronic form, behind passwords. There is no register on paper."),
                Paragraph(
                    "For technical reasons some of the data may be on our subcontractors' servers. "
                    + "We disclose data to our logistics and payment partners so that the web shop works.")),
            Section(
                Kind.DataContent,
                "Data in the register",
                Paragraph(
                    "First and last name, customer number, address, phone number, sex, e-mail address, web address, language, and permissions for and refusals of marketing. "
                    + "Of business customers also business ID, VAT number and company name."),
                Paragraph("Purchases and discounts."),
                Paragraph("User name and password.")),
            Section(Kind.DataSubjects, "Data subjects:", Paragraph("Customers who have ordered in our shop at least once. You can open an account before your first order, too.")),
            Section(Kind.Sources, "Regular sources", Paragraph(Controller)),
            Section(
                Kind.Disclosures,
                "Regular disclosures",
                Paragraph("Lille Fjordhest ApS does not disclose its customers' data to third parties."),
                Paragraph("To authorities, however, Lille Fjordhest may give data as far as the law allows or requires.")),
            Section(
                [Kind.Transfers, Kind.Disclosures],
                "Transfers outside the EU or the European Economic Area",
                Paragraph("Data do not leave the EU or the European Economic Area, except to those who handle payments and transport.")),
            Section(Kind.Cookies, "Cookies", Paragraph("Lille Fjordhest's shop sets cookies. They serve to follow the number of visitors and to improve our service.")),
            Section(
                Kind.Security,
                "How the register is protected",
                Paragraph(
                    "The register is handled in confidence. Firewalls and other technical means keep outsiders away. "
                    + "The servers stand in safe premises and are kept secure. No printouts of the register are kept."),
                Paragraph("Only those use the register whose work calls for it. Everybody has a user name and password of their own, and all are bound to secrecy.")),
            Section(Kind.Rectification, "Updating your data", Paragraph("You can update your name and address yourself under “My details”. For the rest, get in touch with the keeper of the shop.")),
            Section(
                [Kind.Access, Kind.Rectification],
                "Checking and correcting your data",
                Paragraph(
                    "Everybody in the register may check their own data and demand that errors are corrected and gaps filled. You see your data when you log in to your account, "
                    + $"or you can send a request in writing to {Email}. We answer within the time of the EU's General Data Protection Regulation (as a rule within a month).")),
        ],
    };
}
